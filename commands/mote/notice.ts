import { hasRole, mayRecordFor } from '../../src/domain/actor.ts';
import type { KnownMeeting } from '../../src/domain/meetings.ts';
import { weekdayDate } from '../../src/i18n/dates.ts';
import { leftOut } from '../../src/i18n/left-out.ts';
import { noticeOf } from '../../src/knowledge/notice.ts';
import { SEAT_ROLE, seatHolder } from '../../src/knowledge/texts.ts';
import { type Block, type Inline, link, list, note, string, strong, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { offer } from '../files.ts';
import { type OneMeeting, oneMeeting } from './parts/one-meeting.ts';
import { LABEL, noticeTitle, SAY } from './parts/phrases.ts';
import { itemLines, spotFields } from './parts/show.ts';
import { meetingAsked } from './parts/which.ts';
import { actionText } from './parts/work.ts';

const section = (label: string, items: readonly (string | readonly Inline[])[], none: string, ordered = false): Block[] =>
  items.length === 0
    ? [text(strong(label), `: ${none}`)]
    : [text(strong(label)), ordered ? { kind: 'list', items: items.map((i) => (typeof i === 'string' ? [string(i)] : i)), ordered } : list(items)];

/** What names the meeting on a line: its id where it was planned here, else body and day. */
const lineFor = (meeting: KnownMeeting, { knowledge }: CommandContext): string =>
  meeting.recorded ? meeting.id : `${knowledge.catalog.name(meeting.body)} ${meeting.date}`;

/** The notice of a meeting as text, and as a file to fetch: who is called, when and where, the agenda, the papers by link and what is still open. */
export const notice: Command<OneMeeting, CommandContext> = {
  ...oneMeeting,
  verb: 'kallelse',
  verbs: ['notice', 'kalla', 'call'],
  summary: { sv: 'Skriv kallelsen till ett möte', en: 'Write the notice of a meeting' },
  examples: { sv: ['/mote kallelse {body}', '/mote kallelse S-7K3PD'], en: ['/meeting notice {body}', '/meeting notice S-7K3PD'] },
  title: { sv: 'Kallelse', en: 'Notice of meeting' },
  submit: { sv: 'Skriv', en: 'Write' },
  find: meetingAsked('kallelse'),
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
  may: (actor, { meeting }) => mayRecordFor(actor, meeting.body),
  run: async ({ meeting }, context) => {
    const { locale, knowledge, journal, viewer, settings, working } = context;
    const told = noticeOf(meeting, { state: journal.state(), knowledge, viewer, settings, working });
    const called = told.called.map((s) => `${seatHolder(s, knowledge.catalog)}, ${(s.title ?? SEAT_ROLE[s.role])[locale]}`);
    const papers = told.agenda.flatMap((i) => (i.link === undefined ? [] : [[link(i.text, i.link)]]));
    return {
      kind: 'list',
      blocks: [
        { kind: 'heading', text: noticeTitle(knowledge.catalog.name(meeting.body))[locale] },
        {
          kind: 'fields',
          fields: [
            ...(meeting.recorded?.cancelled ? [{ label: LABEL.status[locale], value: [string(SAY.cancelled[locale])] }] : []),
            ...spotFields(meeting, context),
            ...(told.dates ? [{ label: LABEL.notice[locale], value: [string(weekdayDate(told.dates.notice, locale))] }] : []),
          ],
        },
        ...section(LABEL.called[locale], called, SAY.noSeats[locale]),
        ...section(LABEL.agenda[locale], itemLines(told.agenda, context), SAY.noItems[locale], true),
        ...section(LABEL.papers[locale], papers, SAY.noPapers[locale]),
        ...section(
          LABEL.actions[locale],
          told.actions.map((a) => actionText(a, context)),
          SAY.noActions[locale],
        ),
        note(SAY.settings[locale]),
        ...told.statutes(locale).map((said) => note(said)),
        ...(told.hidden > 0 ? [note(leftOut(told.hidden)[locale])] : []),
        offer('notice', meeting, `/mote kallelse ${lineFor(meeting, context)}`, context),
      ],
      ids: [meeting.id],
    };
  },
};
