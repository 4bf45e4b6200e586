import type { AnyCommand } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { change } from './change.ts';
import { correct } from './correct.ts';
import { discard } from './discard.ts';
import { list } from './list.ts';
import { save } from './save.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { withdraw } from './withdraw.ts';

export const verbs: readonly AnyCommand<CommandContext>[] = [list, show, status, correct, withdraw, save, change, discard];
