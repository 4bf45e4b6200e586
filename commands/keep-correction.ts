import { isDeepStrictEqual } from 'node:util';
import type { NewEvent } from '../src/domain/event.ts';
import type { CommandContext } from './context.ts';
import { standingAt } from './correcting.ts';
import type { Drafts } from './drafts.ts';
import type { Pending } from './pending.ts';
import type { AnyRecording } from './recording.ts';

/** Why nothing was recorded: the same stands already, or what was shown does not fit any more. */
export type Before = { same: string; stale?: false } | { same?: undefined; stale: true };

/** What a correction comes to: written, written already, or overtaken by another one. */
export const keepCorrection = ({ recording, pending, drafts }: { recording: AnyRecording; pending: Pending; drafts: Drafts }, context: CommandContext) => {
  const { id, input, corrects } = pending;
  return context.journal.change((state): { events: readonly NewEvent[]; result: Before | undefined } => {
    const now = standingAt(id, drafts, context, state);
    const written =
      state.causes.has(context.incoming.id) ||
      (now && isDeepStrictEqual(recording.parts.events(now.standing.input, id, context), recording.parts.events(input, id, context)));
    if (written) return { events: [], result: undefined };
    const event = recording.parts.mending?.corrected(input, id, corrects?.why ?? '');
    if (!event || !now || now.standing.withdrawn || now.standing.version !== corrects?.version) return { events: [], result: { stale: true } };
    const followed = recording.parts.mending?.follow?.(id, { input, gone: false }, state, context) ?? [];
    return { events: [{ by: context.actor.id, via: context.incoming.surface, cause: context.incoming.id, ...event }, ...followed], result: undefined };
  });
};
