import { hasRole, mayRecordFor, maySee } from '../../src/domain/actor.ts';
import { agendaOf } from '../../src/domain/meetings.ts';
import { overlaps, spanOf } from '../../src/domain/period.ts';
import { statuteDates } from '../../src/domain/statute.ts';
import { weekdayDate } from '../../src/i18n/dates.ts';
import { leftOut } from '../../src/i18n/left-out.ts';
import { SEAT_ROLE, seatHolder } from '../../src/knowledge/texts.ts';
import { type Block, type Inline, link, list, note, string, strong, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { type OneMeeting, oneMeeting } from './parts/one-meeting.ts';
import { LABEL, noticeTitle, SAY } from './parts/phrases.ts';
import { agendaItems, datesOf, spotFields } from './parts/show.ts';
import { actionText, openActions } from './parts/work.ts';

const section = (label: string, items: readonly (string | readonly Inline[])[], none: string, ordered = false): Block[] =>
  items.length === 0
    ? [text(strong(label), `: ${none}`)]
    : [text(strong(label)), ordered ? { kind: 'list', items: items.map((i) => (typeof i === 'string' ? [string(i)] : i)), ordered } : list(items)];

/** The notice of a meeting as text: who is called, when and where, the agenda, the papers by link and what is still open. */
export const notice: Command<OneMeeting, CommandContext> = {
  ...oneMeeting,
  verb: 'kallelse',
  verbs: ['notice', 'kalla', 'call'],
  summary: { sv: 'Skriv kallelsen till ett möte', en: 'Write the notice of a meeting' },
  examples: { sv: ['/mote kallelse styrelsen', '/mote kallelse S-7K3PD'], en: ['/meeting notice board', '/meeting notice S-7K3PD'] },
  title: { sv: 'Kallelse', en: 'Notice of meeting' },
  submit: { sv: 'Skriv', en: 'Write' },
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
  may: (actor, { meeting }) => mayRecordFor(actor, meeting.body),
  run: async ({ meeting }, context) => {
    const { locale, knowledge, journal, viewer, settings } = context;
    const day = spanOf(meeting.date);
    const seats = knowledge.records.seats.filter((s) => s.body === meeting.body && overlaps(spanOf(s.period), day));
    const called = seats
      .filter((s) => maySee(viewer, s.visibility, s.body))
      .map((s) => `${seatHolder(s, knowledge.catalog)}, ${(s.title ?? SEAT_ROLE[s.role])[locale]}`);
    const papers = agendaOf(journal.state(), meeting).flatMap((i) => (i.link === undefined ? [] : [[link(i.text, i.link)]]));
    const actions = openActions(meeting.body, context);
    const hidden = actions.hidden + seats.length - called.length;
    const dates = datesOf(meeting.body, meeting.date, context);
    const body = knowledge.catalog.get(meeting.body);
    const statutes = body?.kind === 'body' ? statuteDates(settings.statutes, body.bodyKind, meeting.date).filter((s) => s.notice !== undefined) : [];
    return {
      kind: 'list',
      blocks: [
        { kind: 'heading', text: noticeTitle(knowledge.catalog.name(meeting.body))[locale] },
        {
          kind: 'fields',
          fields: [...spotFields(meeting, context), ...(dates ? [{ label: LABEL.notice[locale], value: [string(weekdayDate(dates.notice, locale))] }] : [])],
        },
        ...section(LABEL.called[locale], called, SAY.noSeats[locale]),
        ...section(LABEL.agenda[locale], agendaItems(meeting, context), SAY.noItems[locale], true),
        ...section(LABEL.papers[locale], papers, SAY.noPapers[locale]),
        ...section(
          LABEL.actions[locale],
          actions.shown.map((a) => actionText(a, context)),
          SAY.noActions[locale],
        ),
        note(SAY.settings[locale]),
        ...statutes.map(({ statute, notice: by }) => note(`${statute.text[locale]} ${LABEL.notice[locale]}: ${weekdayDate(by ?? '', locale)}.`)),
        ...(hidden > 0 ? [note(leftOut(hidden)[locale])] : []),
      ],
      ids: [meeting.id],
    };
  },
};
