import { accountsOf } from '../src/domain/happenings/person.ts';
import type { Owner } from '../src/domain/owner.ts';
import { hasLeft } from '../src/domain/person.ts';
import { foldAscii } from '../src/i18n/fold.ts';
import type { CommandContext } from './context.ts';
import { personName } from './person-name.ts';

/** Everybody who has a role, has recorded something or has left: an id each. */
const peopleIn = ({ journal }: Pick<CommandContext, 'journal'>): ReadonlySet<string> => {
  const { roles, outcomes, actions, reminders, flags, left } = journal.state();
  const recorders = [outcomes, actions, reminders].flatMap((all) => [...all.values()].map((one) => one.recordedBy));
  return new Set([...roles.map((r) => r.person), ...recorders, ...flags.map((f) => f.by), ...left.keys()]);
};

/** The names of everybody who is known here. */
export const namesHere = (context: Pick<CommandContext, 'journal' | 'nameOf' | 'actor'>): string[] =>
  [...peopleIn(context)].filter((id) => /^\w+:/.test(id)).map((id) => personName(id, context));

/** The ids of those who are known here by a name, those of linked accounts once. */
export const idsCalled = (name: string, context: CommandContext): string[] => {
  const called = [...peopleIn(context)].filter((id) => /^\w+:/.test(id) && foldAscii(personName(id, context)) === foldAscii(name));
  const state = context.journal.state();
  return called.filter((id, i) => !called.slice(0, i).some((before) => accountsOf(state, before).includes(id)));
};

/** Whether an owner is a person who has left: by their id, else when everybody who is known here by the name has. */
export const isGone = (owner: Owner | undefined, context: CommandContext): boolean => {
  if (owner?.kind !== 'person') return false;
  const state = context.journal.state();
  if (/^(?!name:)\w+:/.test(owner.id)) return hasLeft(state, owner.id);
  const ids = idsCalled(owner.name, context);
  return ids.length > 0 && ids.every((id) => hasLeft(state, id));
};
