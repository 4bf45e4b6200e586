import type { FormValues } from '../src/chat/incoming.ts';
import { isSelf } from '../src/domain/actor.ts';
import { MendableError } from '../src/errors.ts';
import type { CommandContext } from './context.ts';

/** What waits for somebody to say yes: the command, what was typed, what was understood then, and the id that it will be recorded under. */
export type Pending = {
  by: string;
  command: string;
  values: FormValues;
  input: unknown;
  id: string;
  /** What stands under the id already reads otherwise then, because; unless it has been corrected since. */
  corrects?: { why: string; version: number };
};
const SHELF = 'draft';
const FOURTEEN_DAYS = 14 * 24 * 3_600_000;

export const keepPending = (context: CommandContext, draft: string, pending: Omit<Pending, 'by'>): Promise<void> =>
  context.desk.put(SHELF, draft, { by: context.actor.id, ...pending } satisfies Pending, FOURTEEN_DAYS);
/** A person's own draft of one noun's commands: any other is as good as gone, and is answered the same. */
export const findPending = (context: CommandContext, draft: string, noun: string): Pending | undefined => {
  const kept = context.desk.get<Partial<Pending>>(SHELF, draft);
  return kept?.by !== undefined && isSelf(context.actor, kept.by) && kept.command?.startsWith(`${noun} `) ? (kept as Pending) : undefined;
};
export const pendingOr = (context: CommandContext, draft: string, noun: string): Pending => {
  const pending = findPending(context, draft, noun);
  if (!pending) throw new MendableError('draft-gone', { id: draft });
  return pending;
};
export const dropPending = (context: CommandContext, draft: string): Promise<void> => context.desk.remove(SHELF, draft);
