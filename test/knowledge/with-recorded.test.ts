import { expect, test } from 'vitest';
import type { Viewer } from '../../src/domain/actor.ts';
import { copyOf, emptyState, foldEach, type State } from '../../src/domain/state.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Statement } from '../../src/knowledge/statements.ts';
import { knowledgeNow } from '../../src/knowledge-now.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import { twentyYears } from '../bench/twenty-years/index.ts';
import { event } from '../helpers/happenings.ts';
import { memoryJournal } from '../helpers/memory-journal.ts';
import { heldIn, termsIn } from './held-terms.ts';

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
/** What there is to find, in the order in which it is told where it is found alike: each statement with every term that leads to it. */
const told = ({ select, index }: Knowledge, terms: Iterable<string>): string[] => {
  const at = new Map<number, Map<string, number>>();
  for (const [place, held] of heldIn(index.recent, terms).entries()) if (index.recent.seen(place)) at.set(index.recent.at(place), held);
  const of = (s: Statement, held: Map<string, number>) => JSON.stringify([s, [...held].map(([term, weight]) => `${term} ${weight}`).sort()]);
  const recorded = [...at].filter(([place]) => place >= base.statements.length).sort(([a], [b]) => index.compare(a, b));
  expect(recorded.length).toBe(select(() => true).length - base.statements.length);
  return recorded.map(([place, held]) => of(index.get(place)?.statement as Statement, held));
};
const listed = ({ select, told: lists }: Knowledge): string[][] => [select(() => true).map((s) => s.id), lists(['list']).map((l) => l.brief.id)];
const termsOf = ({ select, catalog }: Knowledge): Set<string> =>
  termsIn(
    select(() => true),
    catalog,
  );
const hiddenIn = (knowledge: Knowledge): number => knowledge.hidden(() => true).length;

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
      expect(listed(kept(viewer))).toEqual(listed(anew(viewer)));
      expect(hiddenIn(kept(viewer))).toBe(hiddenIn(anew(viewer)));
      for (const term of [...terms].slice(0, 50)) expect(kept(viewer).index.idf(term)).toBe(anew(viewer).index.idf(term));
    }
  }
  expect(hiddenIn(kept(reader))).toBeGreaterThan(10);
  expect(hiddenIn(kept(coordinator))).toBeLessThan(hiddenIn(kept(reader)));
}, 60_000);

test('what is told a little at a time, with saves between, is what is told at once', () => {
  let state = foldEach(copyOf(emptyState), EVENTS.slice(0, STEP));
  const kept = of(() => state);
  let slices = 0;
  for (let to = STEP; to <= EVENTS.length; to += STEP) {
    // Some of the time a save comes before all was told.
    for (let i = 0; i < 3; i += 1) kept.tell(0);
    state = foldEach(state, EVENTS.slice(to, to + STEP));
  }
  while (!kept.tell(0)) slices += 1;
  expect(slices).toBeGreaterThan(5);
  const anew = of(() => state);
  const terms = termsOf(anew());
  expect(told(kept(coordinator), terms)).toEqual(told(anew(coordinator), terms));
});

test('somebody whose name was written otherwise in a later seat is found by it in all their seats, and where they attended', async () => {
  const seat = (id: string, body: string, name: string) =>
    event({ type: 'seat.taken', seat: { id, body, person: { id: 'person.asa-ekqvist', name }, role: 'member', from: '2026-12-01' }, ends: [] });
  const attendance = { known: false, present: [], absent: [], people: [{ name: 'Åsa Ekqvist', person: 'person.asa-ekqvist', state: 'present' as const }] };
  const outcome = { id: 'U-00001', body: own, meeting: { id: 'm', date: '2027-01-07' }, decisions: [], actions: [], attendance };
  const events = [
    seat('T-00001', 'styrelsen', 'Åsa Ekqvist'),
    event({ type: 'outcome.recorded', outcome }),
    seat('T-00002', 'kommundirektorsnatverket', 'Åsa Lindqvist'),
  ];
  const stored = (await memoryJournal({ first: events })).events();
  let state = foldEach(copyOf(emptyState), stored.slice(0, 2));
  const [kept, anew] = [of(() => state), of(() => state)];
  const before = kept().select((s) => s.from !== 'fact').length;
  state = foldEach(state, stored.slice(2));
  const terms = termsOf(anew());
  expect(terms.has('sv lindqvist')).toBe(true);
  expect(told(kept(), terms)).toEqual(told(anew(), terms));
  expect(kept().select((s) => s.from !== 'fact').length).toBe(before + 1);
});

test('a person who is called something else is told of by the new name after the next save', () => {
  let state = foldEach(copyOf(emptyState), EVENTS.slice(0, 450));
  let name = 'Anna Ek';
  const kept = of(
    () => state,
    () => name,
  );
  const recorders = () =>
    new Set(
      kept()
        .select(() => true)
        .flatMap((s) => s.recorder ?? []),
    );
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
  expect(new Set(now().index.surface)).toEqual(new Set(now(secretary).index.surface));
});
