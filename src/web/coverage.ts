import type { Mode } from '../domain/fact.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Statement } from '../knowledge/statements.ts';

export const MODES: readonly Mode[] = ['done', 'planned', 'goal', 'rule', 'decision'];

/** How many statements there are per area, year and mode. A statement counts in the first year of its period. */
export type Coverage = {
  years: readonly number[];
  areas: readonly (string | undefined)[];
  count(where: { area?: string | undefined; year?: number; mode?: Mode }): number;
};

const firstYear = (s: Statement) => Number(s.span.from.slice(0, 4));

export const coverageOf = (knowledge: Knowledge, seen: (s: Statement) => boolean): Coverage => {
  const facts = knowledge.statements.filter((s) => s.from === 'fact' && seen(s));
  const name = (area: string | undefined) => (area === undefined ? 'ö' : knowledge.catalog.name(area));
  return {
    years: [...new Set(facts.map(firstYear))].sort((a, b) => a - b),
    areas: [...new Set(facts.map((s) => s.area))].sort((a, b) => name(a).localeCompare(name(b), 'sv')),
    count: (where) =>
      facts.filter(
        (s) =>
          (!('area' in where) || s.area === where.area) &&
          (where.year === undefined || firstYear(s) === where.year) &&
          (where.mode === undefined || s.mode === where.mode),
      ).length,
  };
};
