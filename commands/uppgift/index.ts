import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { accept, decline } from './accept.ts';
import { close } from './close.ts';
import { changeDraft, discardDraft, saveDraft } from './drafts.ts';
import { handOver } from './hand-over.ts';
import { list } from './list.ts';
import { move } from './move.ts';
import { create } from './new.ts';

export const uppgift: Noun<CommandContext> = {
  name: 'uppgift',
  aliases: ['uppgifter', 'åtgärd', 'åtgärder', 'action', 'actions', 'task', 'tasks'],
  summary: { sv: 'Lägg till, visa och följ upp uppgifter', en: 'Add, list and follow up actions' },
  usage: { sv: 'ny Storby svarar på remissen senast 1 mars', en: 'new Storby replies to the consultation by 1 March' },
  plain: () => false,
  verbs: [list, create, close, handOver, move, accept, decline, saveDraft, changeDraft, discardDraft],
};
