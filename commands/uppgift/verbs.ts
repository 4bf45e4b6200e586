import type { AnyCommand } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { accept, decline } from './accept.ts';
import { close } from './close.ts';
import { changeDraft, correct, discardDraft, saveDraft, withdraw } from './drafts.ts';
import { handOver } from './hand-over.ts';
import { list } from './list.ts';
import { move } from './move.ts';
import { create } from './new.ts';

export const verbs: readonly AnyCommand<CommandContext>[] = [
  list,
  create,
  close,
  handOver,
  move,
  accept,
  decline,
  correct,
  withdraw,
  saveDraft,
  changeDraft,
  discardDraft,
];
