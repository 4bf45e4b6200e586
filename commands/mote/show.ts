import { maySee } from '../../src/domain/actor.ts';
import { addDays } from '../../src/domain/wall-time.ts';
import { andMore, leftOut } from '../../src/i18n/left-out.ts';
import { type Block, link, list, note, string, strong, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { VISIBILITY } from '../utfall/parts/phrases.ts';
import { LIMITS } from './parts/limits.ts';
import { type OneMeeting, oneMeeting } from './parts/one-meeting.ts';
import { LABEL, SAY } from './parts/phrases.ts';
import { agendaItems, datesFields, historyItems, meetingTitle, seriesField, settingsNotes, spotFields } from './parts/show.ts';
import { meetingAsked } from './parts/which.ts';
import { actionText, dueText, fallsDue, openActions } from './parts/work.ts';

const part = (label: string, items: readonly Parameters<typeof list>[0][number][], more: string | undefined): Block[] =>
  items.length === 0 ? [] : [text(strong(label)), list(items), ...(more === undefined ? [] : [text(more)])];

/** One meeting: when and where, its agenda, what it came to, what is open, and what falls due before it. */
export const show: Command<OneMeeting, CommandContext> = {
  ...oneMeeting,
  verb: 'visa',
  verbs: ['show'],
  summary: { sv: 'Visa ett möte', en: 'Show a meeting' },
  examples: { sv: ['/mote visa {body}', '/mote visa {meeting}'], en: ['/meeting show {body}', '/meeting show {meeting}'] },
  title: { sv: 'Visa möte', en: 'Show a meeting' },
  submit: { sv: 'Visa', en: 'Show' },
  find: meetingAsked('visa'),
  run: async ({ meeting }, context) => {
    const { locale, journal, viewer } = context;
    const outcomes = journal
      .state()
      .outcomes.by('body', meeting.body)
      .filter((o) => o.meeting.date === meeting.date);
    const outcome = outcomes.filter((o) => maySee(viewer, o.visibility, o.body)).sort((a, b) => b.seq - a.seq)[0];
    const actions = openActions(meeting.body, context);
    const held = outcomes.length > 0;
    // On the day itself nothing can be done before the meeting any more: what falls due up to the day before it counts.
    const due = held ? { shown: [], count: 0, hidden: 0 } : fallsDue(addDays(meeting.date, -1), context);
    const agenda = agendaItems(meeting, context);
    const first = <T>(all: readonly T[]) => all.slice(0, LIMITS.listed);
    const more = (count: number) => (count > LIMITS.listed ? andMore(count - LIMITS.listed)[locale] : undefined);
    const hidden = actions.hidden + due.hidden + (outcomes.length > 0 && !outcome ? 1 : 0);
    const cancelled = meeting.recorded?.cancelled === true;
    return {
      kind: 'list',
      blocks: [
        { kind: 'heading', text: meetingTitle(meeting, context) },
        {
          kind: 'fields',
          fields: [
            ...(cancelled ? [{ label: LABEL.status[locale], value: [string(SAY.cancelled[locale])] }] : []),
            ...spotFields(meeting, context),
            ...(meeting.recorded?.series ? seriesField(meeting.recorded.series.rule, context) : []),
            ...(cancelled || held ? [] : datesFields(meeting.body, meeting.date, context)),
            ...(outcome ? [{ label: LABEL.outcome[locale], value: [link(outcome.id, `/moten/${outcome.meeting.id}`)] }] : []),
            { label: LABEL.visibility[locale], value: [string(VISIBILITY[meeting.visibility][locale])] },
          ],
        },
        ...(agenda.length > 0 ? [text(strong(LABEL.agenda[locale])), { kind: 'list' as const, items: agenda, ordered: true }] : [text(SAY.noItems[locale])]),
        ...part(
          LABEL.actions[locale],
          first(actions.shown).map((a) => actionText(a, context)),
          more(actions.shown.length),
        ),
        ...part(
          LABEL.due[locale],
          due.shown.map((d) => dueText(d, locale)),
          more(due.count),
        ),
        ...part(LABEL.history[locale], historyItems(meeting, context), undefined),
        ...(cancelled || held ? [] : settingsNotes(meeting.body, meeting.date, context).map((said) => note(said))),
        ...(hidden > 0 ? [note(leftOut(hidden)[locale])] : []),
      ],
      ids: [meeting.id],
    };
  },
};
