// What was told is told otherwise as soon as it is corrected, and no more as soon as it is withdrawn, of every noun that can be.
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/domain/event.ts';
import { isGoal } from '../../src/domain/goals.ts';
import { copyOf, emptyState, foldEach } from '../../src/domain/state.ts';
import { BEGINNING } from '../../src/journal/chain.ts';
import { seal } from '../../src/journal/seal.ts';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { knowledgeNow } from '../../src/knowledge-now.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import { event } from '../helpers/happenings.ts';

const base = buildKnowledge(readRecords('data/skanes-kommuner'));
const TODAY = '2027-01-14';
const [date, due] = ['2027-01-10', '2027-02-01'];
const body = 'styrelsen';
const [goal = '', otherGoal = ''] = base.records.facts.filter(isGoal).map((f) => f.id);

type Case = { recorded: Happening; corrected: Happening; withdrawn: Happening };
/** Made of what it says, and of which thing it says it: a correction may find that it was about another. */
const changing = (make: (said: string, of: 'first' | 'second') => { recorded: Happening; corrected: Happening }, withdrawn: Happening): Case => ({
  recorded: make('Gullvivan', 'first').recorded,
  corrected: make('Blåklockan', 'second').corrected,
  withdrawn,
});
const agreement = (name: string, of: string) => ({ id: 'A1', subject: `agreement.${of}`, name, body, parties: [], from: date, review: due });
const adoption = (name: string, of: string) => ({ id: 'A1', subject: `agreement.${of}`, name, adopted: ['lund'], not: ['malmo'], date, body });
const review = (text: string, of: string) => ({ id: 'A1', subject: `agreement.${of}`, name: 'Avtalet', date, text, next: due, body });
const stage = (name: string, of: string) => ({ id: 'A1', subject: `procurement.${of}`, name, body, stage: 'planned' as const, date });
const grant = (name: string, of: string) => ({ id: 'A1', subject: `grant.${of}`, name, body, amount: 5, shares: [], reports: [due] });
const report = (comment: string, of: string) => ({ id: 'A1', goal: of === 'first' ? goal : otherGoal, status: 'ongoing' as const, date, comment });
const consultation = (title: string) => ({ id: 'A1', title, body, to: ['lund', 'malmo'], sent: date, due, owner: 'o', address: 'a' });
const action = (text: string, of: string) => ({ id: 'A1', text, body: of === 'first' ? body : 'kommundirektorsnatverket', due });
const station = (text: string) => ({ id: 'A1', body, date, result: 'tabled' as const, text });
const seat = (name: string, of: string) => ({ id: 'A1', body, person: { id: `p.${of}`, name }, role: 'member' as const, from: date });
const ends = [{ seat: 'S0', on: date }];
const why = 'fel';

const CASES: Readonly<Record<string, Case>> = {
  agreement: changing(
    (said, of) => ({
      recorded: { type: 'agreement.recorded', agreement: agreement(said, of) },
      corrected: { type: 'agreement.corrected', agreement: agreement(said, of), why },
    }),
    { type: 'agreement.withdrawn', record: 'A1', why },
  ),
  adoption: changing(
    (said, of) => ({
      recorded: { type: 'agreement.adopted', adoption: adoption(said, of) },
      corrected: { type: 'agreement.adoption-corrected', adoption: adoption(said, of), why },
    }),
    { type: 'agreement.withdrawn', record: 'A1', why },
  ),
  review: changing(
    (said, of) => ({
      recorded: { type: 'agreement.reviewed', review: review(said, of) },
      corrected: { type: 'agreement.review-corrected', review: review(said, of), why },
    }),
    { type: 'agreement.withdrawn', record: 'A1', why },
  ),
  procurement: changing(
    (said, of) => ({
      recorded: { type: 'procurement.staged', stage: stage(said, of) },
      corrected: { type: 'procurement.corrected', stage: stage(said, of), why },
    }),
    { type: 'procurement.withdrawn', stage: 'A1', why },
  ),
  grant: changing(
    (said, of) => ({ recorded: { type: 'grant.recorded', grant: grant(said, of) }, corrected: { type: 'grant.corrected', grant: grant(said, of), why } }),
    { type: 'grant.withdrawn', grant: 'A1', why },
  ),
  goal: changing(
    (said, of) => ({ recorded: { type: 'goal.reported', report: report(said, of) }, corrected: { type: 'goal.corrected', report: report(said, of), why } }),
    { type: 'goal.withdrawn', report: 'A1', why },
  ),
  consultation: changing(
    (said) => ({
      recorded: { type: 'consultation.opened', consultation: consultation(said) },
      corrected: { type: 'consultation.corrected', consultation: consultation(said), reason: why },
    }),
    { type: 'consultation.withdrawn', consultation: 'A1', reason: why },
  ),
  action: changing(
    (said, of) => ({ recorded: { type: 'action.set', action: action(said, of) }, corrected: { type: 'action.corrected', action: action(said, of), why } }),
    { type: 'action.withdrawn', action: 'A1', why },
  ),
  station: changing(
    (said) => ({
      recorded: { type: 'matter.handled', matter: 'M-1', station: station(said) },
      corrected: { type: 'matter.station-corrected', matter: 'M-1', station: station(said), reason: why },
    }),
    { type: 'matter.station-withdrawn', matter: 'M-1', station: 'A1', reason: why },
  ),
  seat: changing(
    (said, of) => ({
      recorded: { type: 'seat.taken', seat: seat(said, of), ends },
      corrected: { type: 'seat.corrected', seat: seat(said, of), ends: [], why },
    }),
    { type: 'seat.withdrawn', seat: 'A1', why },
  ),
};
/** A matter on its way, somebody's seat to be taken over, and a meeting that things fall due before. */
const BEFORE: readonly Happening[] = [
  { type: 'matter.opened', matter: { id: 'M-1', title: 'Ärendet', opened: date, why: {}, chain: [body, 'forbundsmotet'] } },
  { type: 'seat.taken', seat: { id: 'S0', body, person: { id: 'p.zero', name: 'Nils Nollgren' }, role: 'member', from: '2026-01-01' }, ends: [] },
  { type: 'meeting.planned', meetings: [{ id: 'T1', body, date: '2027-03-01' }] },
];
const sealed = (all: readonly Happening[]) =>
  seal(
    all.map((what) => event(what)),
    { seq: 0, hash: BEGINNING },
    { at: '2027-01-14T08:00:00.000Z', salt: () => 's' },
  );

describe.each(Object.entries(CASES))('%s', (_, { recorded, corrected, withdrawn }) => {
  it('is told otherwise when it is corrected, and not when it is withdrawn', () => {
    let state = copyOf(emptyState);
    const now = () =>
      knowledgeNow(
        base,
        () => state,
        (person) => person,
        () => TODAY,
      );
    const kept = now();
    const told = (of: typeof kept) =>
      of()
        .select(() => true)
        .slice(base.statements.length)
        .map((s) => JSON.stringify(s))
        .sort();
    let folded = 0;
    const events = sealed([...BEFORE, recorded, corrected, withdrawn]);
    const upTo = (to: number) => {
      state = foldEach(state, events.slice(folded, to));
      folded = to;
      const anew = now();
      expect(told(kept)).toEqual(told(anew));
      expect([...kept().records.entities.keys()].sort()).toEqual([...anew().records.entities.keys()].sort());
      return told(kept).join('\n');
    };
    const n = BEFORE.length;
    const before = upTo(n);
    const first = upTo(n + 1);
    expect(first).toContain('Gullvivan');
    const second = upTo(n + 2);
    expect(second).toContain('Blåklockan');
    expect(second).not.toContain('Gullvivan');
    expect(upTo(n + 3)).toBe(before);
  });
});
