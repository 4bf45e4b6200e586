// Whatever is recorded, corrected and withdrawn in whatever order, against a list of what was said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/domain/event.ts';
import type { Kept } from '../../src/domain/kept.ts';
import { copyOf, emptyState, fold, type State } from '../../src/domain/state.ts';
import { BEGINNING } from '../../src/journal/chain.ts';
import { seal } from '../../src/journal/seal.ts';
import { event } from '../helpers/happenings.ts';

type Noun = {
  recorded(id: string, said: string): Happening;
  corrected(id: string, said: string): Happening;
  withdrawn(id: string): Happening;
  /** What stands under an id, with what it says now. */
  at(state: State, id: string): (Kept<object> & { says: string }) | undefined;
};
const date = '2027-01-10';
const says = <T extends object>(record: Kept<T> | undefined, read: (one: T) => string) => record && { ...record, says: read(record) };
const agreement = (id: string, said: string) => ({ id, subject: 'agreement.x', name: said, parties: [] });
const adoption = (id: string, said: string) => ({ id, subject: 'agreement.x', name: said, adopted: ['lund'], not: [], date });
const review = (id: string, said: string) => ({ id, subject: 'agreement.x', name: 'X', date, text: said });
const stage = (id: string, said: string) => ({ id, subject: 'procurement.x', name: said, stage: 'planned' as const, date });
const grant = (id: string, said: string) => ({ id, subject: 'grant.x', name: said, shares: [], reports: [] });
const report = (id: string, said: string) => ({ id, goal: 'g', status: 'ongoing' as const, date, comment: said });
const seat = (id: string, said: string) => ({ id, body: 'board', person: { id: 'p', name: said }, role: 'member' as const, from: date });
const station = (id: string, said: string) => ({ id, body: 'board', date, result: 'noted' as const, text: said });
const consultation = (id: string, said: string) => ({ id, title: said, body: 'board', to: ['lund'], sent: date, due: date, owner: 'o', address: 'a' });

const NOUNS: Readonly<Record<string, Noun>> = {
  agreement: {
    recorded: (id, said) => ({ type: 'agreement.recorded', agreement: agreement(id, said) }),
    corrected: (id, said) => ({ type: 'agreement.corrected', agreement: agreement(id, said), why: said }),
    withdrawn: (id) => ({ type: 'agreement.withdrawn', record: id, why: 'w' }),
    at: (state, id) => says(state.agreements.get(id), (a) => a.name),
  },
  adoption: {
    recorded: (id, said) => ({ type: 'agreement.adopted', adoption: adoption(id, said) }),
    corrected: (id, said) => ({ type: 'agreement.adoption-corrected', adoption: adoption(id, said), why: said }),
    withdrawn: (id) => ({ type: 'agreement.withdrawn', record: id, why: 'w' }),
    at: (state, id) => says(state.adoptions.get(id), (a) => a.name),
  },
  review: {
    recorded: (id, said) => ({ type: 'agreement.reviewed', review: review(id, said) }),
    corrected: (id, said) => ({ type: 'agreement.review-corrected', review: review(id, said), why: said }),
    withdrawn: (id) => ({ type: 'agreement.withdrawn', record: id, why: 'w' }),
    at: (state, id) => says(state.reviews.get(id), (r) => r.text ?? ''),
  },
  procurement: {
    recorded: (id, said) => ({ type: 'procurement.staged', stage: stage(id, said) }),
    corrected: (id, said) => ({ type: 'procurement.corrected', stage: stage(id, said), why: said }),
    withdrawn: (id) => ({ type: 'procurement.withdrawn', stage: id, why: 'w' }),
    at: (state, id) => says(state.stages.get(id), (s) => s.name),
  },
  grant: {
    recorded: (id, said) => ({ type: 'grant.recorded', grant: grant(id, said) }),
    corrected: (id, said) => ({ type: 'grant.corrected', grant: grant(id, said), why: said }),
    withdrawn: (id) => ({ type: 'grant.withdrawn', grant: id, why: 'w' }),
    at: (state, id) => says(state.grants.get(id), (g) => g.name),
  },
  goal: {
    recorded: (id, said) => ({ type: 'goal.reported', report: report(id, said) }),
    corrected: (id, said) => ({ type: 'goal.corrected', report: report(id, said), why: said }),
    withdrawn: (id) => ({ type: 'goal.withdrawn', report: id, why: 'w' }),
    at: (state, id) => says(state.goalReports.get(id), (r) => r.comment ?? ''),
  },
  seat: {
    recorded: (id, said) => ({ type: 'seat.taken', seat: seat(id, said), ends: [] }),
    corrected: (id, said) => ({ type: 'seat.corrected', seat: seat(id, said), ends: [], why: said }),
    withdrawn: (id) => ({ type: 'seat.withdrawn', seat: id, why: 'w' }),
    at: (state, id) => says(state.seats.get(id), (s) => s.person.name),
  },
  station: {
    recorded: (id, said) => ({ type: 'matter.handled', matter: 'M-1', station: station(id, said) }),
    corrected: (id, said) => ({ type: 'matter.station-corrected', matter: 'M-1', station: station(id, said), reason: said }),
    withdrawn: (id) => ({ type: 'matter.station-withdrawn', matter: 'M-1', station: id, reason: 'w' }),
    at: (state, id) =>
      says(
        state.matters.get('M-1')?.stations.find((s) => s.id === id),
        (s) => s.text ?? '',
      ),
  },
  consultation: {
    recorded: (id, said) => ({ type: 'consultation.opened', consultation: consultation(id, said) }),
    corrected: (id, said) => ({ type: 'consultation.corrected', consultation: consultation(id, said), reason: said }),
    withdrawn: (id) => ({ type: 'consultation.withdrawn', consultation: id, reason: 'w' }),
    at: (state, id) => says(state.consultations.get(id) ?? state.withdrawnConsultations.get(id), (c) => c.title),
  },
};

const MATTER: Happening = { type: 'matter.opened', matter: { id: 'M-1', title: 't', opened: date, why: {}, chain: ['board'] } };
const steps = fc.array(fc.tuple(fc.constantFrom('recorded', 'corrected', 'withdrawn'), fc.constantFrom('A', 'B')), { maxLength: 20 });
const sealed = (all: readonly Happening[]) =>
  seal(
    all.map((what) => event(what)),
    { seq: 0, hash: BEGINNING },
    { at: '2027-01-14T08:00:00.000Z', salt: () => 's' },
  );

describe.each(Object.entries(NOUNS))('%s', (_, noun) => {
  it('keeps all that it said, in order, in its first place, and counts until it is withdrawn', () =>
    fc.assert(
      fc.property(steps, fc.nat(20), (all, cut) => {
        const heard = new Map<string, { said: string[]; place: number; gone: boolean }>();
        const happened: Happening[] = [MATTER];
        for (const [i, [step, id]] of all.entries()) {
          const one = heard.get(id);
          // An id is made once.
          if (step === 'recorded' && one) continue;
          const said = `${step} ${i}`;
          happened.push(step === 'withdrawn' ? noun.withdrawn(id) : step === 'recorded' ? noun.recorded(id, said) : noun.corrected(id, said));
          if (step === 'recorded') heard.set(id, { said: [said], place: happened.length, gone: false });
          else if (one && !one.gone && step === 'corrected') one.said.push(said);
          else if (one && step === 'withdrawn') one.gone = true;
        }
        const events = sealed(happened);
        const state = events.reduce(fold, emptyState);
        for (const id of ['A', 'B']) {
          const [now, model] = [noun.at(state, id), heard.get(id)];
          expect(now === undefined).toBe(model === undefined);
          if (!now || !model) continue;
          expect(now.says).toBe(model.said.at(-1));
          expect(now.seq).toBe(model.place);
          expect(now.withdrawn !== undefined).toBe(model.gone);
          expect((now.earlier ?? []).map((e) => e.corrected.why)).toEqual(model.said.slice(1));
          expect(now.earlier?.length ?? 0).toBe(model.said.length - 1);
        }
        const half = events.slice(0, cut).reduce(fold, emptyState);
        expect(events.slice(cut).reduce(fold, copyOf(half))).toEqual(state);
      }),
      { numRuns: 150 },
    ));
});
