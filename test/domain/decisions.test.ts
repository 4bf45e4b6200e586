import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { toChange } from '../../src/domain/collection.ts';
import { searchDecisions, searchWords } from '../../src/domain/decisions.ts';
import { noOutcomes, type Outcome } from '../../src/domain/happenings/outcome.ts';
import type { Recorded } from '../../src/domain/stamp.ts';

const outcome = (id: string, date: string, visibility: 'open' | 'secretariat', texts: readonly string[]): Recorded<Outcome> => ({
  id,
  body: 'styrelsen',
  meeting: { id: `styrelsen-${date}`, date },
  decisions: texts.map((text, i) => ({ id: `${id}-B${i}`, text })),
  actions: [],
  attendance: { known: false, present: [], absent: [] },
  recordedBy: 'cli:anna',
  recordedAt: '2027-01-14T12:00:00Z',
  visibility,
  seq: 1,
});
const naming = { areaOf: () => undefined, nameOf: (id: string) => id };
const state = noOutcomes();
for (const one of [outcome('U-1', '2027-01-12', 'open', ['budgeten antas']), outcome('U-2', '2027-02-12', 'secretariat', ['hemlig lokal'])])
  toChange(state.outcomes).set(one.id, one);
const find = (filter: Parameters<typeof searchDecisions>[1]) => searchDecisions(state, filter, naming, (o) => o.visibility === 'open');

it('counts what may not be seen the same whatever words are looked for', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('hemlig', 'lokal', 'budgeten', 'x')),
      fc.option(fc.constantFrom('lokal', 'M-1'), { nil: undefined }),
      (words, matter) => {
        const found = find({ words, ...(matter === undefined ? {} : { matter }), municipality: 'lokal' });
        expect([found.hidden, found.blind]).toEqual([1, true]);
      },
    ),
  ));

it('counts it by its body, whatever days are looked for', () => {
  for (const days of [{ to: '2027-01-31' }, { from: '2027-02-12', to: '2027-02-12' }, { from: '2027-02-13' }])
    expect(find({ body: 'styrelsen', ...days })).toMatchObject({ hidden: 1, blind: true });
  expect(find({ body: 'styrelsen' })).toMatchObject({ hidden: 1, blind: false });
  expect(find({ body: 'kansliet' }).hidden).toBe(0);
  expect(find({}).seen.map((s) => s.decision.text)).toEqual(['budgeten antas']);
});

const TEXTS = ['budgeten antas', 'budget', 'antas', 'lokalen hyrs', 'Ö', ''];
it('finds what going through every decision finds, the newest meeting first', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ texts: fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 }), open: fc.boolean(), day: fc.integer({ min: 1, max: 3 }) })),
      fc.array(fc.constantFrom('budget', 'budgeten antas', 'antas', 'hyrs', 'o', 'x'), { maxLength: 2 }),
      (meetings, words) => {
        const { outcomes } = noOutcomes();
        const all = meetings.map(({ texts, open, day }, i) => ({ ...outcome(`U-${i}`, `2027-01-0${day}`, open ? 'open' : 'secretariat', texts), seq: i }));
        for (const one of all) toChange(outcomes).set(one.id, { ...one, body: one.seq % 2 === 0 ? 'styrelsen' : 'kansliet' });
        const found = searchDecisions({ outcomes }, { words }, naming, (o) => o.visibility === 'open');
        const wanted = all
          .filter((o) => o.visibility === 'open')
          .sort((a, b) => b.meeting.date.localeCompare(a.meeting.date) || b.seq - a.seq)
          .flatMap((o) => o.decisions.filter((d) => words.every((w) => d.text.toLowerCase().replace('ö', 'o').includes(w))));
        expect(found.seen.map((s) => s.decision)).toEqual(wanted);
        expect(found.hidden).toBe(all.filter((o) => o.visibility !== 'open').flatMap((o) => o.decisions).length);
      },
    ),
  ));

test.each([
  ['budget 2028', ['budget', '2028']],
  ['”gemensam upphandling” lokal', ['gemensam upphandling', 'lokal']],
  ['  ', []],
])('words in %j', (typed, words) => expect(searchWords(typed)).toEqual(words));
