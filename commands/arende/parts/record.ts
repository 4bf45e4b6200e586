import type { Happening, NewEvent } from '../../../src/domain/event.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { CommandContext } from '../../context.ts';

/** The event that this message causes. */
export const caused = (context: CommandContext, what: Happening, visibility: Visibility): NewEvent => ({
  by: context.actor.id,
  via: context.incoming.surface,
  visibility,
  cause: context.incoming.id,
  what,
});
/** Records what this message causes, once: worked again after a crash it is there already, and the same receipt follows. */
export const recordOnce = async (
  context: CommandContext,
  events: (state: ReturnType<CommandContext['journal']['state']>) => readonly NewEvent[],
): Promise<void> => {
  await context.journal.change((state) => ({ events: state.causes.has(context.incoming.id) ? [] : events(state), result: undefined }));
};
