import { maySee, type Viewer } from '../domain/actor.ts';
import type { HeldSeat } from '../domain/record.ts';
import { periodText } from '../i18n/dates.ts';
import { listed } from '../i18n/listed.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { bodyIn, type SeatAnswer } from './seat-answer.ts';
import type { Understanding } from './understanding.ts';

const MOST = /(?<![a-zà-ɏ])(?:flest|störst|största|most|largest|biggest)(?![a-zà-ɏ])/iu;
const SEATED = /(?<![a-zà-ɏ])(?:plats[a-zà-ɏ]*|mandat[a-zà-ɏ]*|ledam[a-zà-ɏ]*|ledamöter|represent[a-zà-ɏ]*|seats?|members?|parti(?:et)?|party)(?![a-zà-ɏ])/iu;
/** What the seats are counted by. */
const BY: readonly (readonly [RegExp, (seat: HeldSeat, knowledge: Knowledge) => string | undefined])[] = [
  [/(?<![a-zà-ɏ])(?:parti(?:et|er|erna)?|party|parties)(?![a-zà-ɏ])/iu, ({ party }) => party],
  [
    /(?<![a-zà-ɏ])(?:samverkansområde[a-zà-ɏ]*|hörn[a-zà-ɏ]*|delregion[a-zà-ɏ]*|subregions?)(?![a-zà-ɏ])/iu,
    ({ municipality }, { catalog }) => {
      const place = municipality === undefined ? undefined : catalog.get(municipality);
      return place?.kind === 'municipality' ? catalog.name(place.subregion) : undefined;
    },
  ],
  [
    /(?<![a-zà-ɏ])(?:kommun(?:en|er|erna)?|municipalit(?:y|ies))(?![a-zà-ɏ])/iu,
    ({ municipality }, { catalog }) => (municipality === undefined ? undefined : catalog.name(municipality)),
  ],
];

/** "Vilket parti har flest platser i styrelsen?": counted over all ordinary seats, where all seats of the body are in the data. */
export const mostSeats = (u: Understanding, knowledge: Knowledge, viewer: Viewer): SeatAnswer | undefined => {
  if (!MOST.test(u.text) || !SEATED.test(u.text) || u.times.length > 0) return undefined;
  const by = BY.find(([pattern]) => pattern.test(u.text))?.[1];
  const { catalog, records } = knowledge;
  const body = u.subjects.flatMap((m) => m.entities).find((e) => e.kind === 'body' && e.seatsComplete === true);
  if (!by || !body || u.subjects.some((m) => m.entities.some((e) => e.kind === 'municipality' || e.kind === 'person'))) return undefined;
  // Where one of them may not be seen, nothing is said over all.
  if (records.seats.some((s) => s.body === body.id && !maySee(viewer, s.visibility, s.body))) return undefined;
  const seats = records.seats.filter((s) => s.body === body.id && s.role !== 'substitute');
  const [first] = seats;
  const counts = new Map<string, number>();
  for (const seat of seats) {
    const of = by(seat, knowledge);
    if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const having = (n: number) => [...counts].filter(([, count]) => count === n).map(([of]) => of);
  const rest = [...counts].filter(([, count]) => count < most).sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'sv'));
  if (!first || most === 0) return undefined;
  const { locale } = u;
  const [where, period, those] = [bodyIn(body.id, catalog, locale), periodText(first.period, locale), listed(having(most), locale)];
  const each = having(most).length > 1;
  const lead =
    locale === 'sv'
      ? `Flest ordinarie platser i ${where} ${period} har ${those}: ${most} av ${seats.length}${each ? ' var' : ''}.`
      : `${those} ${each ? 'have' : 'has'} the most ordinary seats on ${where} ${period}: ${most} of ${seats.length}${each ? ' each' : ''}.`;
  const others =
    rest.length === 0
      ? ''
      : ` ${locale === 'sv' ? 'Därefter' : 'Then'}: ${listed(
          rest.map(([of, count]) => `${of} ${count}`),
          locale,
        )}.`;
  return { text: lead + others, seats };
};
