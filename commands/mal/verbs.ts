import type { AnyCommand } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { change } from './change.ts';
import { discard } from './discard.ts';
import { list } from './list.ts';
import { save } from './save.ts';
import { show } from './show.ts';
import { status } from './status.ts';

export const verbs: readonly AnyCommand<CommandContext>[] = [list, show, status, save, change, discard];
