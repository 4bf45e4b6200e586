import type { Receiver } from '../../../src/domain/happenings/action.ts';
import { hasLeft } from '../../../src/domain/person.ts';
import type { CommandContext } from '../../context.ts';
import { idsCalled } from '../../people-here.ts';

/** A person by name as the one who is known here by that name, where there is exactly one; others stay as they were written. */
export const knownReceiver = (to: Receiver, context: CommandContext): Receiver => {
  if (to.kind !== 'person' || isReachable(to)) return to;
  const [only, other] = idsCalled(to.name, context).filter((id) => !hasLeft(context.journal.state(), id));
  return only !== undefined && other === undefined ? { ...to, id: only } : to;
};
/** Whether this says who it is, and not only what they are called: an id of a platform, an e-mail, or a body. */
export const isReachable = (to: Receiver): boolean => to.kind === 'body' || /^(?!name:)\w+:/.test(to.id);
