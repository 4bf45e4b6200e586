// Any order of outcomes, corrections, withdrawals and steps against a model that is too simple to be wrong.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Happening } from '../../src/domain/event.ts';
import type { Action, Outcome } from '../../src/domain/happenings/outcome.ts';
import { openActionsOf } from '../../src/domain/open-actions.ts';
import { copyOf, emptyState, fold, type State } from '../../src/domain/state.ts';
import { BEGINNING } from '../../src/journal/chain.ts';
import { seal } from '../../src/journal/seal.ts';
import { event } from '../helpers/happenings.ts';

const IDS = ['A-1', 'A-2', 'A-3', 'A-4'] as const;
const body = fc.constantFrom('board', 'council');
const due = fc.constantFrom('2027-02-01', '2027-03-01');
const action: fc.Arbitrary<Action> = fc
  .record({ id: fc.constantFrom(...IDS), text: fc.constantFrom('x', 'y'), due: fc.option(due, { nil: undefined }) })
  .map(({ id, text, due: day }) => ({ id, text, ...(day === undefined ? {} : { due: day }) }));
const outcome: fc.Arbitrary<Outcome> = fc
  .record({ id: fc.constantFrom('U-1', 'U-2'), body, actions: fc.uniqueArray(action, { maxLength: 3, selector: (a) => a.id }) })
  .map((o) => ({
    ...o,
    // An action belongs to one outcome: its id is never another's.
    actions: o.actions.map((a) => ({ ...a, id: `${o.id}.${a.id}` })),
    meeting: { id: `${o.body}-m`, date: '2027-01-10' },
    decisions: [],
    attendance: { known: false, present: [], absent: [] },
  }));
const anyId = fc.constantFrom('S-1', 'S-2', ...['U-1', 'U-2'].flatMap((u) => IDS.map((a) => `${u}.${a}`)));
const happening: fc.Arbitrary<Happening> = fc.oneof(
  outcome.map((o) => ({ type: 'outcome.recorded', outcome: o }) as const),
  outcome.map((o) => ({ type: 'outcome.corrected', outcome: o, why: 'w' }) as const),
  fc.constantFrom('U-1', 'U-2').map((id) => ({ type: 'outcome.withdrawn', outcome: id, why: 'w' }) as const),
  fc.record({ id: fc.constantFrom('S-1', 'S-2'), body }).map((a) => ({ type: 'action.set', action: { text: 's', ...a } }) as const),
  fc.record({ id: fc.constantFrom('S-1', 'S-2'), body }).map((a) => ({ type: 'action.corrected', action: { text: 'c', ...a }, why: 'w' }) as const),
  fc.constantFrom('S-1', 'S-2').map((id) => ({ type: 'action.withdrawn', action: id, why: 'w' }) as const),
  anyId.map((id) => ({ type: 'action.closed', action: id }) as const),
  anyId.map((id) => ({ type: 'action.offered', action: id, to: { kind: 'person', id: 'p', name: 'P' } }) as const),
  anyId.map((id) => ({ type: 'action.accepted', action: id }) as const),
  anyId.map((id) => ({ type: 'action.declined', action: id }) as const),
  fc.record({ action: anyId, due }).map((m) => ({ type: 'action.moved', why: 'w', ...m }) as const),
);

type Modelled = { body: string; state: 'open' | 'done' | 'withdrawn'; owner: 'p' | 'none'; offered: boolean };
const model = (all: readonly Happening[]): Map<string, Modelled> => {
  const out = new Map<string, Modelled>();
  const told = new Map<string, Map<string, string>>();
  const said = (a: Action) => JSON.stringify([a.text, a.due]);
  for (const what of all) {
    if (what.type === 'outcome.recorded' || what.type === 'outcome.corrected' || what.type === 'outcome.withdrawn') {
      const id = what.type === 'outcome.withdrawn' ? what.outcome : what.outcome.id;
      const now = what.type === 'outcome.withdrawn' ? [] : what.outcome.actions;
      const before = told.get(id) ?? new Map<string, string>();
      for (const gone of before.keys()) {
        const one = out.get(gone);
        if (one?.state === 'open' && !now.some((a) => a.id === gone)) Object.assign(one, { state: 'withdrawn', offered: false });
      }
      for (const a of now) {
        const one = out.get(a.id);
        const where = what.type === 'outcome.withdrawn' ? '' : what.outcome.body;
        if (!one) out.set(a.id, { body: where, state: 'open', owner: 'none', offered: false });
        else {
          one.body = where;
          if (one.state === 'withdrawn') one.state = 'open';
          // Said otherwise than before: who has it is as it is said now.
          if (before.get(a.id) !== said(a)) one.owner = 'none';
        }
      }
      if (what.type === 'outcome.withdrawn') told.delete(id);
      else told.set(id, new Map(now.map((a) => [a.id, said(a)])));
    } else if (what.type === 'action.set') out.set(what.action.id, { body: what.action.body ?? '', state: 'open', owner: 'none', offered: false });
    else if (what.type === 'action.corrected') {
      const one = out.get(what.action.id);
      // Told anew as a whole: who had taken it over is told too, and here nobody is.
      if (one?.state === 'open') Object.assign(one, { body: what.action.body ?? '', owner: 'none' });
    } else if ('action' in what) {
      const one = out.get(what.action);
      if (one?.state !== 'open') continue;
      if (what.type === 'action.withdrawn') Object.assign(one, { state: 'withdrawn', offered: false });
      if (what.type === 'action.closed') Object.assign(one, { state: 'done', offered: false });
      if (what.type === 'action.offered') one.offered = true;
      if (what.type === 'action.accepted' && one.offered) one.owner = 'p';
      if (what.type === 'action.accepted' || what.type === 'action.declined') one.offered = false;
    }
  }
  return out;
};
const sealed = (all: readonly Happening[]) =>
  seal(
    all.map((what) => event(what)),
    { seq: 0, hash: BEGINNING },
    { at: '2027-01-14T08:00:00.000Z', salt: () => 's' },
  );

it('folds to what a simple model says, replayed or continued from a copy', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 25 }), fc.nat(25), (all, cut) => {
      const events = sealed(all);
      const state = events.reduce(fold, emptyState);
      const seen = [...state.actions.values()].map((a): [string, Modelled] => [
        a.id,
        { body: a.body ?? '', state: a.state, owner: a.owner ? 'p' : 'none', offered: a.offer !== undefined },
      ]);
      expect(new Map(seen)).toEqual(model(all));
      const half = events.slice(0, cut).reduce(fold, emptyState);
      expect(events.slice(cut).reduce(fold, copyOf(half)).actions).toEqual(state.actions);
      for (const where of ['board', 'council'])
        expect(new Set(openActionsOf(state, where).map((a) => a.id))).toEqual(
          new Set([...model(all)].filter(([, a]) => a.state === 'open' && a.body === where).map(([id]) => id)),
        );
    }),
    { numRuns: 300 },
  );
});

it('keeps every version of an outcome that held, in order', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 20 }), (all) => {
      const state: State = sealed(all).reduce(fold, emptyState);
      for (const id of ['U-1', 'U-2']) {
        const versions: Outcome[] = [];
        let held: Outcome | undefined;
        for (const what of all) {
          if (what.type === 'outcome.withdrawn' && what.outcome === id) {
            if (held) versions.push(held);
            held = undefined;
          } else if ((what.type === 'outcome.recorded' || what.type === 'outcome.corrected') && what.outcome.id === id) {
            if (held) versions.push(held);
            held = what.outcome;
          }
        }
        expect((state.earlierOutcomes.get(id) ?? []).map((e) => e.outcome.actions)).toEqual(versions.map((v) => v.actions));
        expect(state.outcomes.get(id)?.actions).toEqual(held?.actions);
      }
    }),
    { numRuns: 200 },
  );
});

it('puts the nearest last day first, and what has none last', () => {
  const set = (id: string, day?: string): Happening => ({
    type: 'action.set',
    action: { id, text: id, body: 'board', ...(day === undefined ? {} : { due: day }) },
  });
  const state = sealed([set('none'), set('late', '2027-03-01'), set('soon', '2027-02-01')]).reduce(fold, emptyState);
  expect(openActionsOf(state, 'board').map((a) => a.id)).toEqual(['soon', 'late', 'none']);
});
