import type { AnyCommand } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { cancel } from './cancel.ts';
import { change } from './change.ts';
import { discard } from './discard.ts';
import { item } from './item.ts';
import { list } from './list.ts';
import { move } from './move.ts';
import { notice } from './notice.ts';
import { plan } from './plan.ts';
import { save } from './save.ts';
import { show } from './show.ts';
import { withdraw } from './withdraw.ts';

export const verbs: readonly AnyCommand<CommandContext>[] = [plan, list, show, move, cancel, item, withdraw, notice, save, change, discard];
