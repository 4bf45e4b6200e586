import type { FormValues } from '../../../src/chat/incoming.ts';
import { isSelf } from '../../../src/domain/actor.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import { MendableError } from '../../../src/errors.ts';
import type { CommandContext } from '../../context.ts';
import { LIMITS } from './limits.ts';

/** What a draft does to an outcome that is recorded: `seq` is what it was when the draft was made. */
export type Change = { how: 'correct' | 'withdraw'; id: string; seq: number; why: string };
/** What is about to be saved, with what was typed, so that it can be changed. `outcome` is missing while the body is to be chosen. */
export type Draft = { by: string; values: FormValues; outcome?: Outcome; visibility: Visibility; change?: Change };
const SHELF = 'draft';

export const keepDraft = (context: CommandContext, id: string, draft: Draft): Promise<void> =>
  context.desk.put(SHELF, id, draft, LIMITS.draftDays * 24 * 3_600_000);
/** A person's own draft: that of somebody else, or of another command, is as good as gone. */
export const findDraft = (context: CommandContext, id: string): Draft | undefined => {
  const draft = context.desk.get<Draft>(SHELF, id);
  return draft !== undefined && isSelf(context.actor, draft.by) && 'visibility' in draft ? draft : undefined;
};
export const draftOr = (context: CommandContext, id: string): Draft => {
  const draft = findDraft(context, id);
  if (!draft) throw new MendableError('draft-gone', { id });
  return draft;
};
export const dropDraft = (context: CommandContext, id: string): Promise<void> => context.desk.remove(SHELF, id);
