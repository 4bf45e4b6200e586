import { type DueItem, type DueKind, type DueState, dueBefore } from '../../domain/due-before.ts';
import type { ComingMeeting } from '../../domain/meetings.ts';
import { spanOf } from '../../domain/period.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale, Said } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both, inSentence } from './parts.ts';

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

/**
 * What falls due before each body's next meeting, `coming` by body, as one statement, from what is open to all: it is read by whoever asks. A body without a
 * coming meeting, or with nothing before it, has none.
 */
export const statementsOfDue = (state: DueState, coming: ReadonlyMap<string, ComingMeeting>, catalog: Catalog, today: string): Statement[] => {
  const until = [...coming.values()].reduce((last, next) => (next.date > last ? next.date : last), '');
  const frame = { today, until, working: { backTo: (date: string) => date }, agreements: catalog.all('agreement') };
  // Gone through once, to the last of the meetings: what falls due before an earlier one is the beginning of it.
  const due = dueBefore(state, frame, (r) => r.visibility === 'open');
  return catalog.all('body').flatMap((body): Statement[] => {
    const next = coming.get(body.id);
    const items = next ? due.filter((item) => item.date <= next.date) : [];
    if (!next || items.length === 0) return [];
    const name = catalog.name(body.id);
    return [
      {
        id: `${next.id}.forfaller`,
        from: 'outcome',
        subject: body.id,
        about: [],
        relation: 'next-step',
        mode: 'planned',
        status: 'planned',
        period: next.date,
        span: spanOf(next.date),
        roles: { when: [both((l) => longDate(next.date, l))], what: items.map((item) => both((l) => line(item, l))) },
        values: [
          {
            kind: 'set',
            of: { sv: 'som förfaller före mötet', en: 'due before the meeting' },
            count: items.length,
            complete: true,
            members: items.map((item) => both((l) => line(item, l))),
          },
        ],
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
        body: body.id,
      },
    ];
  });
};
