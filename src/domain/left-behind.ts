import { foldAscii } from '../i18n/fold.ts';
import type { ActionState } from './happenings/action.ts';
import type { ReminderState } from './happenings/reminder.ts';
import type { Role } from './happenings/role.ts';
import type { Owner } from './owner.ts';
import { mailIn } from './person.ts';
import type { State } from './state.ts';

/** What somebody who has left still has: it needs somebody else, or to be ended. `seats` are of people by the same name. */
export type LeftBehind<S> = { actions: readonly ActionState[]; reminders: readonly ReminderState[]; roles: readonly Role[]; seats: readonly S[] };

/**
 * What is found under any of a person's ids. An e-mail address among them stands for every account that carries it. `names` are what
 * they are called: seats in bodies are recorded by name.
 */
export const leftBehind = <S extends { person: string }>(
  state: State,
  ids: readonly string[],
  names: readonly string[],
  seats: { held: readonly S[]; nameOf(person: string): string },
): LeftBehind<S> => {
  const known = new Set(ids.map((id) => id.toLowerCase()));
  const isTheirs = (id: string) => known.has(id.toLowerCase()) || known.has(mailIn(id) ?? '');
  const owns = (owner: Owner | undefined) => owner?.kind === 'person' && isTheirs(owner.id);
  const called = new Set(names.map(foldAscii));
  return {
    actions: [...state.actions.values()].filter((a) => a.state === 'open' && (owns(a.owner) || owns(a.offer?.to))),
    reminders: [...state.reminders.values()].filter((r) => r.state === 'open' && (r.to.kind === 'person' ? isTheirs(r.to.id) : isTheirs(r.by))),
    roles: state.roles.filter((r) => isTheirs(r.person)),
    seats: seats.held.filter((s) => called.has(foldAscii(seats.nameOf(s.person)))),
  };
};
