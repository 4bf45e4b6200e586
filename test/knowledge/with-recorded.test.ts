import { expect, test } from 'vitest';
import type { Viewer } from '../../src/domain/actor.ts';
import { copyOf, emptyState, foldEach, type State } from '../../src/domain/state.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { knowledgeNow } from '../../src/knowledge-now.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import { twentyYears } from '../bench/twenty-years/index.ts';

const records = readRecords('data/skanes-kommuner');
const base = buildKnowledge(records);
const EVENTS = twentyYears(records, 600);
const STEP = 200;
const TODAY = '2027-06-01';

const reader: Viewer = { actor: { id: 'cli:r', name: 'R', roles: [] }, place: 'private' };
/** A body that has recorded something for its own people. */
const own = EVENTS.flatMap((e) => (e.visibility === 'body' && e.payload?.type === 'outcome.recorded' ? [e.payload.outcome.body] : []))[0] ?? '';
const coordinator: Viewer = { actor: { id: 'cli:c', name: 'C', roles: [{ person: 'cli:c', role: 'coordinator', body: own }] }, place: 'private' };
const secretary: Viewer = { actor: { id: 'cli:s', name: 'S', roles: [{ person: 'cli:s', role: 'secretary' }] }, place: 'private' };

const of = (state: () => State, nameOf = (person: string) => person) => knowledgeNow(base, state, nameOf, () => TODAY);
/** What there is to find, however it stands: each statement with every term that leads to it. */
const told = ({ statements, index }: Knowledge, terms: Iterable<string>): string[] => {
  const found = new Map<number, string[]>();
  for (const term of terms) {
    const { places = [], weight = [] } = index.recent.postings.get(term) ?? {};
    for (const [i, place] of places.entries()) {
      const at = index.recent.at[place] ?? Number.NaN;
      const here = found.get(at);
      if (here) here.push(`${term} ${weight[i]}`);
      else found.set(at, [`${term} ${weight[i]}`]);
    }
  }
  return statements
    .map((s, at) => [s, at] as const)
    .slice(base.statements.length)
    .map(([s, at]) => JSON.stringify([s, (found.get(at) ?? []).sort()]))
    .sort();
};
const termsOf = (all: Knowledge): Set<string> =>
  new Set(all.index.own.slice(base.statements.length).flatMap((own) => [...own.terms, ...own.words.sv, ...own.words.en, ...own.subject]));

test('what is kept up with from save to save is what is told from the beginning, to whoever may see it', () => {
  let state = copyOf(emptyState);
  const kept = of(() => state);
  for (let to = STEP; to <= EVENTS.length; to += STEP) {
    state = foldEach(state, EVENTS.slice(to - STEP, to));
    const anew = of(() => state);
    const terms = termsOf(anew());
    expect(terms.size).toBeGreaterThan(100);
    for (const viewer of [undefined, reader, coordinator]) {
      expect(told(kept(viewer), terms)).toEqual(told(anew(viewer), terms));
      expect(kept(viewer).hidden?.length).toBe(anew(viewer).hidden?.length);
      for (const term of [...terms].slice(0, 50)) expect(kept(viewer).index.idf(term)).toBe(anew(viewer).index.idf(term));
    }
  }
  expect(kept(reader).hidden?.length).toBeGreaterThan(10);
  expect(kept(coordinator).hidden?.length).toBeLessThan(kept(reader).hidden?.length ?? 0);
}, 60_000);

test('a person who is called something else is told of by the new name after the next save', () => {
  let state = foldEach(copyOf(emptyState), EVENTS.slice(0, 450));
  let name = 'Anna Ek';
  const kept = of(
    () => state,
    () => name,
  );
  const recorders = () => new Set(kept().statements.flatMap((s) => s.recorder ?? []));
  expect(recorders()).toEqual(new Set(['Anna Ek']));
  name = 'Anna Berg';
  state = foldEach(state, EVENTS.slice(450, 600));
  expect(recorders()).toEqual(new Set(['Anna Berg']));
});

test('a word that only hidden statements hold is not known to whoever may not see them', () => {
  const state = foldEach(copyOf(emptyState), EVENTS);
  const now = of(() => state);
  const only = [...now(secretary).index.surface].filter((word) => !now(reader).index.surface.has(word));
  expect(only.length).toBeGreaterThan(0);
  expect(now().index.surface).toEqual(now(secretary).index.surface);
});
