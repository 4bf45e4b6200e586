import { z } from 'zod';
import type { Stamp } from '../stamp.ts';

/**
 * How it is known that somebody has left: their account was closed, somebody said so, or they were taken out of a conversation.
 * The last is only a sign: people leave a team and stay with the association.
 */
export const LeavingSign = z.enum(['deactivated', 'removed', 'said']);
export type LeavingSign = z.infer<typeof LeavingSign>;

export const personHappenings = [
  /** `by` is the account that confirmed it; `account` is from then on the same person. */
  z.strictObject({ type: z.literal('person.linked'), known: z.string(), account: z.string() }),
  z.strictObject({ type: z.literal('person.unlinked'), account: z.string() }),
  /** `ids` are all that the person is known by: accounts, and an e-mail address where roles were given to one. */
  z.strictObject({ type: z.literal('person.left'), ids: z.array(z.string()).min(1), sign: LeavingSign }),
  z.strictObject({ type: z.literal('person.returned'), ids: z.array(z.string()).min(1) }),
] as const;
type PersonHappening = z.infer<(typeof personHappenings)[number]>;

export type Leaving = { sign: LeavingSign; ids: readonly string[]; by: string; at: string };

/** `accounts`: each linked account with all accounts of the same person, itself included. `left` by each id of those who left. */
export type PersonState = { readonly accounts: ReadonlyMap<string, readonly string[]>; readonly left: ReadonlyMap<string, Leaving> };
export const noPersons = (): PersonState => ({ accounts: new Map(), left: new Map() });
export const copyPersons = (s: PersonState): PersonState => ({ accounts: new Map(s.accounts), left: new Map(s.left) });

/** All accounts of the person whose account this is. */
export const accountsOf = (state: Pick<PersonState, 'accounts'>, id: string): readonly string[] => state.accounts.get(id) ?? [id];

export const foldPerson = <S extends PersonState>(state: S, what: PersonHappening, stamp: Stamp): S => {
  const accounts = state.accounts as Map<string, readonly string[]>;
  const left = state.left as Map<string, Leaving>;
  switch (what.type) {
    case 'person.linked': {
      const all = [...new Set([...accountsOf(state, what.known), ...accountsOf(state, what.account)])];
      for (const id of all) accounts.set(id, all);
      return state;
    }
    case 'person.unlinked': {
      const rest = accountsOf(state, what.account).filter((id) => id !== what.account);
      accounts.delete(what.account);
      for (const id of rest) {
        if (rest.length > 1) accounts.set(id, rest);
        else accounts.delete(id);
      }
      return state;
    }
    case 'person.left':
      for (const id of what.ids) left.set(id, { sign: what.sign, ids: what.ids, by: stamp.recordedBy, at: stamp.recordedAt });
      return state;
    case 'person.returned':
      for (const id of what.ids) left.delete(id);
      return state;
  }
};
