import { hasRole, maySee } from '../../src/domain/actor.ts';
import type { AgendaItem, PlannedMeeting } from '../../src/domain/happenings/meeting.ts';
import { agendaOf, comingMeetings, type KnownMeeting } from '../../src/domain/meetings.ts';
import { addDays } from '../../src/domain/wall-time.ts';
import { weekdayDate } from '../../src/i18n/dates.ts';
import { foldCase } from '../../src/i18n/fold.ts';
import { type Block, buttons, link, note, type Reply, string, text } from '../../src/reply/reply.ts';
import type { CommandContext } from '../context.ts';
import { hereOf } from '../here.ts';
import { recording } from '../recording.ts';
import { textOf } from '../values.ts';
import { ITEM_CARD } from './index.ts';
import { ITEM_FIELDS } from './parts/fields.ts';
import { LIMITS } from './parts/limits.ts';
import { itemValues } from './parts/line.ts';
import { FAULT, LABEL, nextIs, noNext, SAY, tooLate } from './parts/phrases.ts';
import { readLink } from './parts/read.ts';
import { datesOf, meetingTitle } from './parts/show.ts';
import { type Based, meetingToChange } from './parts/standing.ts';
import { meetingAsked } from './parts/which.ts';

type Item = { based: Based; text: string; link?: string };
const NOTHING: Based = { meeting: { id: '', body: '', date: '', visibility: 'secretariat' }, id: '', steps: 0 };

const cutOffOf = (meeting: KnownMeeting, context: CommandContext): string => datesOf(meeting.body, meeting.date, context)?.cutOff ?? meeting.date;
const isLate = (meeting: KnownMeeting, context: CommandContext): boolean => cutOffOf(meeting, context) < hereOf(context, 'future').now.date;

/** The last day has been: that is said, nothing is kept but the words, and the first later meeting that still takes items is offered. */
const lateReply = ({ based, text: words, link: paper }: Item, context: CommandContext): Reply => {
  const { locale, knowledge, journal, viewer } = context;
  const { meeting } = based;
  const name = knowledge.catalog.inText(meeting.body);
  const later = comingMeetings(journal.state(), knowledge.records.meetings, meeting.body, addDays(meeting.date, 1));
  const next = later.find((m) => maySee(viewer, m.visibility, m.body) && !isLate(m, context));
  const day = (date: string) => weekdayDate(date, locale);
  const said = tooLate(name, day(meeting.date), day(cutOffOf(meeting, context)))[locale];
  if (!next) return { kind: 'question', blocks: [text(said), text(noNext(name)[locale])], onlyAsker: true };
  const which = next.recorded?.id ?? `${next.body} ${next.date}`;
  const again = `/mote punkt ${which}: ${words}${paper === undefined ? '' : ` ${paper}`}`;
  return {
    kind: 'question',
    blocks: [
      text(said),
      text(nextIs(day(next.date), day(cutOffOf(next, context)))[locale]),
      buttons({ label: SAY.propose[locale], text: again, style: 'primary' }),
    ],
    onlyAsker: true,
  };
};

const recorded = recording<Item>({
  noun: 'mote',
  ...ITEM_CARD,
  verbs: ['item', 'foresla', 'föreslå', 'propose'],
  prefix: 'I',
  summary: { sv: 'Föreslå en punkt till dagordningen', en: 'Propose an agenda item' },
  examples: {
    sv: ['/mote punkt {body}: budget 2028', '/mote punkt {meeting}: remissvar https://example.org/utkast'],
    en: ['/meeting item {body}: budget 2028', '/meeting item {meeting}: opinion https://example.org/draft'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: ITEM_FIELDS,
  find: meetingAsked('punkt'),
  read: itemValues,
  // Whoever belongs to the body may propose; what is taken up is decided elsewhere.
  may: (actor, { based }) => hasRole(actor, 'secretary', 'administrator') || actor.roles.some((r) => r.body !== undefined && r.body === based.meeting.body),
  understand: (values, context, fault): Item => {
    const found = meetingToChange(textOf(values, 'meeting'), context);
    if ('fault' in found) fault('meeting', found.fault);
    const words = textOf(values, 'text');
    if (words === '') fault('text', FAULT.noItem);
    if (words.length > LIMITS.text) fault('text', FAULT.tooLong(LIMITS.text));
    const typed = textOf(values, 'link');
    const paper = typed === '' ? undefined : readLink(typed);
    if (paper && 'fault' in paper) fault('link', paper.fault);
    return { based: 'fault' in found ? NOTHING : found, text: words, ...(paper && 'value' in paper ? { link: paper.value } : {}) };
  },
  show: ({ based, text: words, link: paper }, context): Block[] => [
    { kind: 'heading', text: meetingTitle(based.meeting, context) },
    {
      kind: 'fields',
      fields: [
        { label: LABEL.item[context.locale], value: [paper === undefined ? string(words) : link(words, paper)] },
        { label: LABEL.cutOff[context.locale], value: [string(weekdayDate(cutOffOf(based.meeting, context), context.locale))] },
      ],
    },
    note(SAY.settings[context.locale]),
  ],
  events: ({ based, text: words, link: paper }, id) => {
    const item: AgendaItem = { id, text: words, ...(paper === undefined ? {} : { link: paper }) };
    const known: { known?: PlannedMeeting } = based.known === undefined ? {} : { known: based.known };
    return { visibility: based.meeting.visibility, what: { type: 'meeting.item-proposed', meeting: based.id, item, ...known } };
  },
  same: ({ based, text: words }, state) => {
    const items = agendaOf(state, { id: based.id, body: based.meeting.body, date: based.meeting.date });
    return items.find((i) => foldCase(i.text) === foldCase(words))?.id;
  },
  at: (id, state) => [...state.meetings.values()].flatMap((m) => m.items).find((i) => i.id === id)?.recordedAt,
  seen: ({ based }, { viewer }) => maySee(viewer, based.meeting.visibility, based.meeting.body),
  onwards: (id, _item, locale) => [{ label: SAY.withdraw[locale], text: `/mote stryk ${id}`, style: 'danger' }],
});

/** Proposes an agenda item until the body's last day for it. After that it says so and offers the next meeting. */
export const item: typeof recorded = {
  ...recorded,
  run: (understood, context) =>
    isLate(understood.input.based.meeting, context) ? Promise.resolve(lateReply(understood.input, context)) : recorded.run(understood, context),
};
