import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Untold } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import type { Lack } from '../lack.ts';
import type { Listed } from '../registry.ts';
import type { Understanding } from '../understanding.ts';
import type { AskedDays } from './times.ts';

/** How a question was read; `alone` by itself, with nothing carried over from the question before. */
export type Read = Partial<Pick<Understanding, 'asks' | 'subjects' | 'times' | 'content'>> & { alone?: boolean };

/**
 * What is computed over all that is recorded of a kind: told, or refused with what there is instead. `read` is how the question was
 * read for it, where that is not how it was read before.
 */
export type Found =
  | { kind: 'told'; text: string; statements: readonly Statement[]; list?: Listed; read?: Read }
  | { kind: 'refused'; lack: Lack; near?: Statement; read?: Read };

/** So many are told at once; all are counted. */
export const MOST = 12;
const LATEST = 3;

const spell = (d: AskedDays, locale: Locale): string => (d.from === d.to ? longDate(d.from, locale) : `${longDate(d.from, locale)}–${longDate(d.to, locale)}`);

/** Nothing of the kind is recorded for those days: the days that there are, the newest first, and the newest of them. */
export const nothingThen = (days: readonly AskedDays[], all: readonly Untold[], locale: Locale): Found => {
  const newest = all.toSorted(({ brief: a }, { brief: b }) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  const there = [...new Set(newest.map(({ brief }) => brief.period))].slice(0, LATEST).map((p) => longDate(p, locale));
  const near = newest[0]?.make();
  return {
    kind: 'refused',
    lack: { lack: 'year', asked: days.map((d) => spell(d, locale)).join(', '), there: there.join(', ') },
    ...(near ? { near } : {}),
  };
};
