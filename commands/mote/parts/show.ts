import { cameTo, type Spot } from '../../../src/domain/happenings/meeting.ts';
import { type MeetingDates, meetingDates } from '../../../src/domain/meeting-dates.ts';
import { agendaOf, type KnownMeeting } from '../../../src/domain/meetings.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { weekdayDate } from '../../../src/i18n/dates.ts';
import { seriesText } from '../../../src/i18n/series-said.ts';
import { spanText, wallText } from '../../../src/i18n/when-said.ts';
import { statutesSaid } from '../../../src/knowledge/statutes-said.ts';
import { type Block, type Inline, link, string } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { personName } from '../../person-name.ts';
import { fromCancelled, GONE, LABEL, PASSED, proposedBy, SAY, stepText } from './phrases.ts';

type Fields = Extract<Block, { kind: 'fields' }>['fields'];
const field = (label: string, value: string): Fields[number] => ({ label, value: [string(value)] });

/** "fredag 12 mars 2027 kl. 09.00, Stadshuset": one line of when and where. */
export const spotText = (spot: Spot, context: Pick<CommandContext, 'locale'>): string =>
  [spanText(spot, context.locale), ...(spot.place === undefined ? [] : [spot.place])].join(', ');

/** When, where and the link, as fields. */
export const spotFields = (spot: Spot, { locale }: Pick<CommandContext, 'locale'>): Fields => [
  field(LABEL.when[locale], spanText(spot, locale)),
  ...(spot.place === undefined ? [] : [field(LABEL.place[locale], spot.place)]),
  ...(spot.link === undefined ? [] : [{ label: LABEL.link[locale], value: [link(spot.link, spot.link)] }]),
];
export const seriesField = (rule: string, { locale }: Pick<CommandContext, 'locale'>): Fields => [field(LABEL.series[locale], seriesText(rule, locale))];

/** The days around a meeting that the association's settings give; none for a body that is not among the records. */
export const datesOf = (body: string, date: string, { knowledge, settings, working }: CommandContext): MeetingDates | undefined => {
  const entity = knowledge.catalog.get(body);
  return entity?.kind === 'body' ? meetingDates(entity, date, settings, working) : undefined;
};
export const datesFields = (body: string, date: string, context: CommandContext): Fields => {
  const dates = datesOf(body, date, context);
  const { locale } = context;
  if (!dates) return [];
  const today = wallAt(context.now.getTime(), context.zone).date;
  // Of a meeting that is to come, a day that has been is no longer one to keep.
  const gone = (day: string) => (day < today && date >= today ? ` (${PASSED[locale]})` : '');
  return (['cutOff', 'notice', 'mailing', 'approval'] as const).map((name) =>
    field(LABEL[name][locale], `${weekdayDate(dates[name], locale)}${gone(dates[name])}`),
  );
};

/** By what the days around a meeting are counted: lead times and statutes, each marked as the association's own. */
export const settingsNotes = (body: string, date: string, context: CommandContext): string[] => {
  const { locale, knowledge, settings, working, now, zone } = context;
  const entity = knowledge.catalog.get(body);
  const today = wallAt(now.getTime(), zone).date;
  return [SAY.settings[locale], ...(entity?.kind === 'body' ? statutesSaid(entity.bodyKind, date, { settings, working, today, locale }) : [])];
};

/** What the days before a coming meeting that have already been are for. */
export const goneDays = (body: string, date: string, context: CommandContext): string[] => {
  const dates = datesOf(body, date, context);
  const today = wallAt(context.now.getTime(), context.zone).date;
  if (!dates || date < today) return [];
  return (['cutOff', 'notice', 'mailing'] as const).filter((name) => dates[name] < today).map((name) => GONE[name][context.locale]);
};

/** "Styrelsen, fredag 12 mars 2027": with the gloss of the body's name, where a reader of English needs it. */
export const meetingTitle = (m: Pick<KnownMeeting, 'body' | 'date'>, { knowledge, locale }: CommandContext): string =>
  `${knowledge.catalog.name(m.body)}, ${weekdayDate(m.date, locale)}`;

/** Items of an agenda, each with who proposed it, and its paper as a link. */
export const itemLines = (items: ReturnType<typeof agendaOf>, context: CommandContext): Inline[][] =>
  items.map((item) => {
    const { locale } = context;
    const details = [
      proposedBy(personName(item.recordedBy, context))[locale],
      ...(item.from === undefined ? [] : [fromCancelled(weekdayDate(item.from.date, locale))[locale]]),
      item.id,
    ];
    const words = ` (${details.join(', ')})`;
    return [item.link === undefined ? string(item.text) : link(item.text, item.link), string(words)];
  });

/** What stands on a meeting's agenda. */
export const agendaItems = (meeting: KnownMeeting, context: CommandContext): Inline[][] => itemLines(agendaOf(context.journal.state(), meeting), context);

/** What has happened to a meeting, oldest first, when it is more than that it was planned. */
export const historyItems = (meeting: KnownMeeting, context: CommandContext): string[] => {
  const steps = meeting.recorded?.history ?? [];
  const { locale } = context;
  if (steps.length < 2) return [];
  return steps.map((s, i) => {
    const kind = cameTo(s, steps[i - 1]);
    const at = wallAt(Date.parse(s.at), context.zone);
    return stepText(kind, spotText(s.spot, context), personName(s.by, context), wallText(at.date, at.time, locale), s.reason)[locale];
  });
};
