import type { Receiver } from '../../../src/domain/happenings/action.ts';
import { foldAscii } from '../../../src/i18n/fold.ts';
import type { CommandContext } from '../../context.ts';
import { personName } from '../../person-name.ts';

/** Everybody who has a role or has recorded something: an id each. */
const peopleIn = ({ journal }: CommandContext): ReadonlySet<string> => {
  const { roles, outcomes, actions, reminders, flags } = journal.state();
  const recorders = [outcomes, actions, reminders].flatMap((all) => [...all.values()].map((one) => one.recordedBy));
  return new Set([...roles.map((r) => r.person), ...recorders, ...flags.map((f) => f.by)]);
};

/** A person by name as the one who is known here by that name, where there is exactly one; others stay as they were written. */
export const knownReceiver = (to: Receiver, context: CommandContext): Receiver => {
  if (to.kind !== 'person' || isReachable(to)) return to;
  const [only, other] = [...peopleIn(context)].filter((id) => foldAscii(personName(id, context)) === foldAscii(to.name));
  return only !== undefined && other === undefined ? { ...to, id: only } : to;
};
/** Whether this says who it is, and not only what they are called: an id of a platform, an e-mail, or a body. */
export const isReachable = (to: Receiver): boolean => to.kind === 'body' || /^(?!name:)\w+:/.test(to.id);
