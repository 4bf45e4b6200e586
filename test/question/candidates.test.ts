// The fast search finds just what going through every statement finds, over records of many years and with random questions.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, spanOf } from '../../src/domain/period.ts';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { namedBy, type Part } from '../../src/knowledge/parts.ts';
import { wholesOf } from '../../src/knowledge/statement-terms.ts';
import type { Statement } from '../../src/knowledge/statements.ts';
import { type Candidate, CLEARLY, candidates, LEAST, totalOf, WEIGHED } from '../../src/question/candidates.ts';
import { heldBy } from '../../src/question/content.ts';
import { type Understanding, understand } from '../../src/question/understanding.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import { withLookAlikes } from '../bench/look-alikes.ts';
import { heldIn, termsIn } from '../knowledge/held-terms.ts';
import { allQuestions, DATA, TODAY } from '../questions/sets.ts';

const knowledge = buildKnowledge(withLookAlikes(readRecords(DATA), 4));
const { statements, catalog, index } = knowledge;

const terms = termsIn(statements, catalog);
/** Where the statements of a part stand, and the terms of each. */
const turned = (part: Part) => ({ at: Array.from({ length: part.size }, (_, place) => part.at(place)), terms: heldIn(part, terms) });
const parts = { recent: turned(index.recent), older: turned(index.older) };
const names = (s: Statement) => namedBy(s, (id) => wholesOf(id, catalog));
const namedToday = new Set(parts.recent.at.flatMap((at) => [...names(statements[at] as Statement)]));

type Weighed = Candidate & { place: number };
const inTime = (u: Understanding, s: Statement) => u.times.some((t) => overlaps(t.span, s.span));
/** Every statement of a part with what it holds of the question. */
const scan = (u: Understanding, { at, terms }: (typeof parts)['recent']): Weighed[] =>
  terms.map((held, place) => {
    const each = u.content.map((c) => heldBy(c, held));
    const framed = u.frame.reduce((sum, f) => sum + (held.get(f.term) ?? 0) * (f.weight / totalOf(u)), 0);
    const coverage = each.reduce((sum, h, i) => sum + h * ((u.content[i]?.weight ?? 0) / totalOf(u)), 0) + framed;
    return { at: at[place] as number, place, coverage, held: each, excluded: u.excluded.some((c) => heldBy(c, held) > 0.5) };
  });
const best = (found: Weighed[]) => found.sort((a, b) => b.coverage - a.coverage || a.place - b.place).slice(0, WEIGHED);
const plain = (u: Understanding, fits: (at: number) => boolean): Weighed[] => {
  const recent = best(scan(u, parts.recent).filter((c) => c.coverage >= LEAST && fits(c.at)));
  const most = Math.max(0, ...recent.map((c) => c.coverage));
  const asked = [...u.documents, ...u.subjects.flatMap((m) => m.entities.map((e) => e.id))].filter((id) => !namedToday.has(id));
  const older = scan(u, parts.older).filter((c) => {
    const s = statements[c.at] as Statement;
    if (c.coverage <= LEAST || !fits(c.at)) return false;
    return c.coverage > most + CLEARLY || inTime(u, s) || asked.some((id) => names(s).has(id));
  });
  return [...recent, ...best(older)];
};

const rounded = (all: readonly Candidate[]) =>
  all.map((c) => ({ at: c.at, coverage: c.coverage.toFixed(9), held: c.held.map((h) => h.toFixed(9)), excluded: c.excluded })).sort((a, b) => a.at - b.at);

const words = [...index.surface];
const golds = allQuestions().map((g) => [g.q].flat().at(-1) ?? '');
const entities = [...new Set(statements.map((s) => s.subject))].map((id) => catalog.name(id));
const word = fc.constantFrom(...words);
/** Words of the data, names, and questions that people have asked, with years in the data, long before them and of neither. */
const question = fc.tuple(
  fc.oneof(
    fc.constantFrom(...golds),
    fc.array(fc.oneof(word, word, fc.constantFrom(...entities)), { minLength: 1, maxLength: 7 }).map((w) => w.join(' ')),
  ),
  fc.oneof(fc.constant(''), fc.integer({ min: 1990, max: 2030 }).map(String), fc.constantFrom('2003–2006', 'utom skolan', 'utom avtal')),
);

test('the fast search is a scan of everything, only faster', () => {
  let older = 0;
  let cut = 0;
  fc.assert(
    fc.property(question, fc.integer({ min: 1, max: 9 }), ([text, year], hidden) => {
      const u = understand(`${text} ${year}`, knowledge, TODAY, () => 'sv');
      const fits = (at: number) => at % 10 !== hidden;
      const found = candidates(u, index, { fits, inTime: (at) => inTime(u, statements[at] as Statement) });
      expect(rounded(found)).toEqual(rounded(plain(u, fits)));
      older += found.some((c) => parts.older.at.includes(c.at)) ? 1 : 0;
      cut += found.length >= WEIGHED ? 1 : 0;
    }),
    { seed: 7, numRuns: 100 },
  );
  // Both parts and the limit were met.
  expect(older).toBeGreaterThan(20);
  expect(cut).toBeGreaterThan(10);
}, 60_000);

test('what is of long ago stands by its years: every statement of a year is in its stretches', () => {
  const { older } = index;
  fc.assert(
    fc.property(fc.integer({ min: 1925, max: 2030 }), fc.integer({ min: 0, max: 30 }), (from, years) => {
      const to = from + years;
      const stretches = older.within(from, to);
      const span = spanOf(`${from}/${to}`);
      const missed = parts.older.at.filter(
        (at, place) => overlaps(span, (statements[at] as Statement).span) && !stretches.some(([a, b]) => place >= a && place < b),
      );
      expect(missed).toEqual([]);
    }),
    { seed: 7, numRuns: 60 },
  );
  const stretch = older.within(1999, 1999).reduce((sum, [a, b]) => sum + b - a, 0);
  expect(stretch).toBeLessThan(older.size / 2);
});
