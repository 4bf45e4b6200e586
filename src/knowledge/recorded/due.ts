import { type DueItem, type DueKind, type DueState, dueBefore } from '../../domain/due-before.ts';
import type { ComingMeeting } from '../../domain/meetings.ts';
import { spanOf } from '../../domain/period.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale, Said } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import { inSentence } from './parts.ts';

const KIND: Readonly<Record<DueKind, Said>> = {
  action: { sv: 'uppgift', en: 'action' },
  consultation: { sv: 'remiss', en: 'consultation' },
  notice: { sv: 'sista dag för uppsägning', en: 'last day to give notice' },
  review: { sv: 'översyn', en: 'review' },
  end: { sv: 'avtalet löper ut', en: 'the agreement ends' },
  report: { sv: 'redovisning', en: 'report' },
};
const line = (item: DueItem, l: Locale): string => {
  const late = item.overdue ? (l === 'sv' ? ', försenad' : ', overdue') : '';
  return `${inSentence(item.what)} (${KIND[item.kind][l]}, ${longDate(item.date, l)}${late})`;
};

/** So many are told, the nearest first; all are counted. */
const TOLD = 10;
const told = (items: readonly DueItem[], l: Locale): string => {
  const more = items.length - TOLD;
  return [...items.slice(0, TOLD).map((item) => line(item, l)), ...(more > 0 ? [l === 'sv' ? `och ${more} till` : `and ${more} more`] : [])].join('; ');
};

/** What falls due before a body's next meeting, and what that is known by: as long as it is the same, the same falls due. */
export type DueBefore = { body: string; next: ComingMeeting; items: readonly DueItem[]; known: string };
/** What falls due before each body's next meeting, `coming` by body, of what is open to all: it is read by whoever asks. Only where there is something. */
export const dueBeforeMeetings = (state: DueState, coming: ReadonlyMap<string, ComingMeeting>, catalog: Catalog, today: string): DueBefore[] => {
  const until = [...coming.values()].reduce((last, next) => (next.date > last ? next.date : last), '');
  const frame = { today, until, working: { backTo: (date: string) => date }, agreements: catalog.all('agreement') };
  // Gone through once, to the last of the meetings: what falls due before an earlier one is the beginning of it, and for one on the same day the same.
  const due = dueBefore(state, frame, (r) => r.visibility === 'open');
  const byDay = new Map<string, Pick<DueBefore, 'items' | 'known'>>();
  const on = (day: string) => {
    const items = due.filter((item) => item.date <= day);
    return { items, known: items.map((i) => `${i.kind} ${i.record} ${i.date} ${i.overdue} ${i.what}`).join('\n') };
  };
  return catalog.all('body').flatMap(({ id: body }) => {
    const next = coming.get(body);
    if (!next) return [];
    const found = byDay.get(next.date) ?? on(next.date);
    byDay.set(next.date, found);
    return found.items.length === 0 ? [] : [{ body, next, ...found }];
  });
};

export const statementOfDue = ({ body, next, items }: DueBefore, catalog: Catalog): Statement => {
  const name = catalog.name(body);
  const lines = items.map((item) => both((l) => line(item, l)));
  return {
    id: `${next.id}.forfaller`,
    from: 'outcome',
    subject: body,
    about: [],
    relation: 'next-step',
    mode: 'planned',
    status: 'planned',
    period: next.date,
    span: spanOf(next.date),
    roles: { when: [both((l) => longDate(next.date, l))], what: lines },
    values: [{ kind: 'set', of: { sv: 'som förfaller före mötet', en: 'due before the meeting' }, count: items.length, complete: true, members: lines }],
    terms: {
      sv: ['förfaller', 'förfaller före mötet', 'före nästa möte', 'sista dagar', 'tidsfrister'],
      en: ['due', 'falls due', 'before the meeting', 'deadlines'],
    },
    text: both((l) =>
      l === 'sv'
        ? `Före mötet i ${name} ${longDate(next.date, l)} förfaller: ${told(items, l)}.`
        : `Before the meeting of ${name} on ${longDate(next.date, l)} these fall due: ${told(items, l)}.`,
    ),
    conflicts: [],
    citations: items.map((item) => ({ document: `registrering:${item.record}`, section: `${inSentence(item.what)}, ${longDate(item.date, 'sv')}` })),
    // What it names is open, but its date is the meeting's own.
    visibility: next.visibility,
    told: { what: 'list', of: 'due' },
    body,
  };
};
