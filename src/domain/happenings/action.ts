import { z } from 'zod';
import { Collection, EVERY, type Grouped, type Keys, toChange } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import { asCorrected, type Kept } from '../kept.ts';
import { Owner } from '../owner.ts';
import type { Stamp } from '../stamp.ts';
import { Action, type OutcomeHappening, type OutcomeState } from './outcome.ts';

/** Something to be done: from a meeting's outcome, or set on its own. `body` is the body that follows it up. */
export const Task = z.strictObject({ ...Action.shape, body: Id.optional(), outcome: z.string().optional(), meeting: z.string().optional() });
export type Task = z.infer<typeof Task>;
const [OwnerPerson, , , OwnerBody] = Owner.options;
/** Who a hand-over can be offered to: somebody who can say yes. */
export const Receiver = z.discriminatedUnion('kind', [OwnerPerson, OwnerBody]);
export type Receiver = z.infer<typeof Receiver>;

export const actionHappenings = [
  z.strictObject({ type: z.literal('action.set'), action: Task }),
  z.strictObject({ type: z.literal('action.closed'), action: z.string(), note: z.string().optional() }),
  z.strictObject({ type: z.literal('action.offered'), action: z.string(), to: Receiver, why: z.string().optional() }),
  z.strictObject({ type: z.literal('action.accepted'), action: z.string() }),
  z.strictObject({ type: z.literal('action.declined'), action: z.string(), why: z.string().optional() }),
  z.strictObject({ type: z.literal('action.moved'), action: z.string(), due: IsoDate, why: z.string().min(1) }),
  /** One that was set on its own reads otherwise from now on, or was set by mistake. */
  z.strictObject({ type: z.literal('action.corrected'), action: Task, why: z.string().min(1) }),
  z.strictObject({ type: z.literal('action.withdrawn'), action: z.string(), why: z.string().min(1) }),
] as const;
export type ActionHappening = z.infer<(typeof actionHappenings)[number]>;

/** What a step said: why or what was done, to whom, until when. */
export type StepSaid = { text?: string; to?: Receiver; due?: string };
/** One step in the life of an action after it was set. */
export type ActionStep = StepSaid & { what: 'closed' | 'offered' | 'accepted' | 'declined' | 'moved' | 'changed' | 'withdrawn'; by: string; at: string };
export type Offer = { to: Receiver; by: string; at: string; why?: string };
export type ActionState = Kept<Task> & { state: 'open' | 'done' | 'withdrawn'; offer?: Offer; steps: readonly ActionStep[] };

/** The bodies that see to it that an action is done: whose meeting it came from, and to whom it was handed. */
export const bodiesOfAction = ({ body, owner }: Pick<ActionState, 'body' | 'owner'>): string[] => [
  ...new Set([...(body === undefined ? [] : [body]), ...(owner?.kind === 'body' ? [owner.id] : [])]),
];
/** `open`: those that are, all of them and by the bodies that see to it; `outcome`: those that a meeting led to. */
export type ActionStates = { readonly actions: Grouped<ActionState, 'open' | 'outcome'> };
const KEYS: Keys<ActionState, 'open' | 'outcome'> = {
  open: (a) => (a.state === 'open' ? [EVERY, ...bodiesOfAction(a)] : []),
  outcome: (a) => (a.outcome === undefined ? [] : [a.outcome]),
};
export const noActions = (): ActionStates => ({ actions: new Collection(KEYS) });
export const copyActions = (s: ActionStates): ActionStates => ({ actions: s.actions.copy() });

const put = (state: ActionStates, action: ActionState): void => void toChange(state.actions).set(action.id, action);
const step = (what: ActionStep['what'], stamp: Stamp, { text, to, due }: { text?: string | undefined; to?: Receiver; due?: string } = {}): ActionStep => ({
  what,
  by: stamp.recordedBy,
  at: stamp.recordedAt,
  ...(text === undefined ? {} : { text }),
  ...(to === undefined ? {} : { to }),
  ...(due === undefined ? {} : { due }),
});
const after = (before: ActionState, one: ActionStep, change: Partial<ActionState>): ActionState => ({ ...before, ...change, steps: [...before.steps, one] });
const withoutOffer = ({ offer: _, ...rest }: ActionState): ActionState => rest;

const changed = (before: ActionState, what: Exclude<ActionHappening, { type: 'action.set' }>, stamp: Stamp): ActionState => {
  switch (what.type) {
    case 'action.closed':
      return after(withoutOffer(before), step('closed', stamp, { text: what.note }), { state: 'done' });
    case 'action.offered': {
      const offer: Offer = { to: what.to, by: stamp.recordedBy, at: stamp.recordedAt, ...(what.why === undefined ? {} : { why: what.why }) };
      return after(before, step('offered', stamp, { text: what.why, to: what.to }), { offer });
    }
    case 'action.accepted':
      return after(withoutOffer(before), step('accepted', stamp), before.offer ? { owner: before.offer.to } : {});
    case 'action.declined':
      return after(withoutOffer(before), step('declined', stamp, { text: what.why }), {});
    case 'action.corrected': {
      const { state, offer, steps, ...task } = before;
      const now = { ...asCorrected<Task>(task, what.action, what.why, stamp), state, steps, ...(offer === undefined ? {} : { offer }) };
      return after(now, step('changed', stamp, { text: what.why }), {});
    }
    case 'action.withdrawn':
      return after(withoutOffer(before), step('withdrawn', stamp, { text: what.why }), { state: 'withdrawn' });
    case 'action.moved':
      return after(before, step('moved', stamp, { text: what.why, due: what.due }), { due: what.due });
  }
};

/** What is done, or is not there, stays as it is. */
export const foldAction = <S extends ActionStates>(state: S, what: ActionHappening, stamp: Stamp): S => {
  if (what.type === 'action.set') {
    put(state, { ...what.action, ...stamp, state: 'open', steps: [] });
    return state;
  }
  const before = state.actions.get(what.type === 'action.corrected' ? what.action.id : what.action);
  if (before?.state === 'open') put(state, changed(before, what, stamp));
  return state;
};

const same = (a: Action, b: Action) => a.text === b.text && a.due === b.due && JSON.stringify(a.owner) === JSON.stringify(b.owner);
/** As an outcome has it from now on; `told` is what the outcome said of it before, so that what has been handed over or moved since stays so. */
const retold = (before: ActionState, action: Action, told: Action | undefined, stamp: Stamp): ActionState => {
  const { visibility } = stamp;
  const back = before.state === 'withdrawn' ? ({ state: 'open' } as const) : {};
  if (told && same(told, action)) return { ...before, ...back, visibility };
  const { owner: _owner, due: _due, ...rest } = before;
  return after(rest, step('changed', stamp), { ...action, ...back, visibility });
};
/** The actions of a meeting's outcome come, change and go with it. Folded before the outcome itself: what it said before is still there. */
export const foldActionsOf = <S extends ActionStates & OutcomeState>(state: S, what: OutcomeHappening, stamp: Stamp): S => {
  const id = what.type === 'outcome.withdrawn' ? what.outcome : what.outcome.id;
  const told = state.outcomes.get(id)?.actions ?? [];
  const now = what.type === 'outcome.withdrawn' ? [] : what.outcome.actions;
  for (const { id: gone } of told) {
    const before = now.some((a) => a.id === gone) ? undefined : state.actions.get(gone);
    if (before?.state === 'open') put(state, after(withoutOffer(before), step('withdrawn', stamp), { state: 'withdrawn' }));
  }
  if (what.type === 'outcome.withdrawn') return state;
  const origin = { body: what.outcome.body, outcome: id, meeting: what.outcome.meeting.id };
  for (const action of now) {
    const before = state.actions.get(action.id);
    const one = told.find((a) => a.id === action.id);
    put(state, before ? { ...retold(before, action, one, stamp), ...origin } : { ...action, ...origin, ...stamp, state: 'open', steps: [] });
  }
  return state;
};
