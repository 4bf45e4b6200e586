import { longDate, periodText } from '../../i18n/dates.ts';
import { listed } from '../../i18n/listed.ts';
import type { Locale, Said } from '../../i18n/locale.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Statement } from '../../knowledge/statements.ts';
import { type AskedDays, asTimes } from './times.ts';

/**
 * One meeting, what tells of it, and its line. Only the reports tell of what is not `recorded`. `rank`: planned here, otherwise known to come, held.
 */
export type Told = { date: string; statement: Statement; line: Readonly<Record<Locale, string>>; recorded: boolean; rank: number };

const held = (body: string, date: string): Said => ({
  sv: `${body} hade möte ${longDate(date, 'sv')}.`,
  en: `${body} met on ${longDate(date, 'en')}.`,
});
const HELD = 2;
const toldOf = (s: Statement, catalog: Catalog): Told[] => {
  if (s.span.grain !== 'day') return [];
  const one = { date: s.period, statement: s, recorded: s.from === 'meeting' || s.from === 'outcome' };
  if (s.relation === 'meeting' && s.told === undefined) return [{ ...one, line: s.text, rank: s.from === 'meeting' ? 0 : 1 }];
  if (s.from !== 'outcome' || s.mode === 'planned' || !s.citations.some((c) => c.document.startsWith('protokoll:'))) return [];
  return [{ ...one, line: held(catalog.name(s.subject), s.period), rank: HELD }];
};

/** Those that are still to come: what was held today has been. */
export const isComing = (m: Told, today: string): boolean => m.date >= today && m.rank < HELD;

/**
 * Every meeting once, by date: those planned here as they are, and one for each day on which a body is otherwise known to meet or to have met,
 * told by the first that tells of it.
 */
export const meetingsIn = (statements: readonly Statement[], catalog: Catalog): Told[] => {
  const key = (m: Told) => `${m.statement.subject} ${m.date}`;
  const all = statements.flatMap((s) => toldOf(s, catalog)).sort((a, b) => a.rank - b.rank);
  const seen = new Set<string>();
  const once = all.filter((m) => {
    const before = seen.has(key(m));
    seen.add(key(m));
    return m.rank === 0 || !before;
  });
  return once.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.line.sv.localeCompare(b.line.sv, 'sv')));
};
/** What was written down here, not what the reports tell. */
export const isOurs = ({ statement }: Told): boolean => statement.citations.some((c) => /^(?:registrering|protokoll):/.test(c.document));
/** Of what may tell of a meeting, or of what falls due before one. */
export const mayTell = ({ from, relation }: Pick<Statement, 'from' | 'relation'>): boolean =>
  relation === 'meeting' || from === 'meeting' || from === 'outcome';
/** What tells that a meeting was called off. */
export const isCalledOff = (s: Statement): boolean => s.from === 'meeting' && s.relation === 'change';

/** "i mars 2027", "den 5 mars 2027", "1 januari 2027–30 juni 2027". */
export const daysText = (days: readonly AskedDays[], locale: Locale): string =>
  listed(
    asTimes(days).map(({ period, span }) => {
      if (span.from === span.to) return `${locale === 'sv' ? 'den' : 'on'} ${longDate(period, locale)}`;
      const before = locale === 'en' ? 'in ' : period.length === 4 ? 'under ' : 'i ';
      return `${period.includes('/') ? '' : before}${periodText(period, locale)}`;
    }),
    locale,
  );
