import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { adoptionOf, currentAgreements, nextReview } from '../../src/domain/agreements.ts';
import type { Happening, NewEvent } from '../../src/domain/event.ts';
import { emptyState, fold } from '../../src/domain/state.ts';
import { BEGINNING } from '../../src/journal/chain.ts';
import { seal } from '../../src/journal/seal.ts';
import { event } from '../helpers/happenings.ts';

const ALL = ['lund', 'malmo', 'osby', 'horby'];
const stateOf = (happenings: readonly Happening[]) => {
  const events: NewEvent[] = happenings.map((what) => event(what));
  return seal(events, { seq: 0, hash: BEGINNING }, { at: '2027-01-04T08:00:00.000Z', salt: () => 's' }).reduce(fold, emptyState);
};
const adopted = (id: string, yes: readonly string[], no: readonly string[] = [], subject = 'a'): Happening => ({
  type: 'agreement.adopted',
  adoption: { id, subject, name: 'A', adopted: [...yes], not: [...no], date: '2027-01-04' },
});
const recorded = (id: string, more: object = {}, subject = 'a'): Happening => ({
  type: 'agreement.recorded',
  agreement: { id, subject, name: 'A', parties: [], ...more },
});
const reviewed = (id: string, date: string, next?: string): Happening => ({
  type: 'agreement.reviewed',
  review: { id, subject: 'a', name: 'A', date, ...(next === undefined ? {} : { next }) },
});
const withdrawn = (record: string): Happening => ({ type: 'agreement.withdrawn', record, why: 'fel' });

describe('who has adopted an agreement', () => {
  it('knows who is missing only when everybody is spoken of', () => {
    const some = adoptionOf(stateOf([adopted('V-1', ['lund'])]), 'a', ALL);
    expect([some.complete, some.not, some.unknown.length]).toEqual([false, [], 3]);
    const whole = adoptionOf(stateOf([adopted('V-1', ['lund', 'malmo'], ['osby', 'horby']), adopted('V-2', ['osby'])]), 'a', ALL);
    expect([whole.complete, whole.not, whole.adopted.length]).toEqual([true, ['horby'], 3]);
  });

  it('is what a simple model says, whatever is recorded, said again and withdrawn', () => {
    const place = fc.constantFrom(...ALL);
    const step = fc.oneof(
      fc.record({ kind: fc.constant('adopt' as const), yes: fc.uniqueArray(place), no: fc.uniqueArray(place) }),
      fc.record({ kind: fc.constant('withdraw' as const), nth: fc.nat(9) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const happenings: Happening[] = [];
        const said: { yes: readonly string[]; no: readonly string[]; gone: boolean }[] = [];
        for (const s of steps)
          if (s.kind === 'adopt') {
            said.push({ yes: s.yes, no: s.no.filter((m) => !s.yes.includes(m)), gone: false });
            happenings.push(
              adopted(
                `V-${said.length}`,
                s.yes,
                s.no.filter((m) => !s.yes.includes(m)),
              ),
            );
          } else {
            const one = said[s.nth];
            if (one) one.gone = true;
            happenings.push(withdrawn(`V-${s.nth + 1}`));
          }
        const last = (m: string) => said.findLast((x) => !x.gone && (x.yes.includes(m) || x.no.includes(m)));
        const now = adoptionOf(stateOf(happenings), 'a', ALL);
        expect(now.adopted.map((a) => a.municipality)).toEqual(ALL.filter((m) => last(m)?.yes.includes(m)));
        expect(now.not).toEqual(ALL.filter((m) => last(m)?.no.includes(m)));
        expect(now.complete).toBe(ALL.every((m) => last(m) !== undefined));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what holds of an agreement', () => {
  it('is what was recorded last, and the one before when that is withdrawn', () => {
    const both = [recorded('V-1', { to: '2028-12-31' }), recorded('V-2', { to: '2029-12-31' })];
    expect(currentAgreements(stateOf(both)).map((a) => a.to)).toEqual(['2029-12-31']);
    const back = stateOf([...both, withdrawn('V-2')]);
    expect(currentAgreements(back).map((a) => a.to)).toEqual(['2028-12-31']);
    expect(back.agreements.get('V-2')?.withdrawn).toEqual({ why: 'fel', by: 'cli:anna', at: '2027-01-04T08:00:00.000Z' });
  });

  it('is not what was recorded before, for those who may not see the newest', () => {
    const events = [event(recorded('V-1', { to: '2028-12-31' })), event(recorded('V-2', { to: '2029-12-31' }), { visibility: 'secretariat' })];
    const state = seal(events, { seq: 0, hash: BEGINNING }, { at: '2027-01-04T08:00:00.000Z', salt: () => 's' }).reduce(fold, emptyState);
    expect(currentAgreements(state, (r) => r.visibility === 'open')).toEqual([]);
  });

  test.each<[string, Happening[], string | undefined]>([
    ['as the agreement says', [], '2028-06-01'],
    ['an early review leaves it', [reviewed('V-2', '2027-02-01')], '2028-06-01'],
    ['a review says when the next is', [reviewed('V-2', '2027-02-01', '2028-03-01')], '2028-03-01'],
    ['a review on the day fulfils it', [reviewed('V-2', '2028-06-01')], undefined],
    ['a withdrawn review does not count', [reviewed('V-2', '2027-02-01', '2028-03-01'), withdrawn('V-2')], '2028-06-01'],
  ])('next review: %s', (_, more, wanted) => {
    const state = stateOf([recorded('V-1', { review: '2028-06-01' }), ...more]);
    const [agreement] = currentAgreements(state);
    expect(agreement && nextReview(state, agreement)).toBe(wanted);
  });
});
