import type { AnyCommand } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { list } from './list.ts';

export const verbs: readonly AnyCommand<CommandContext>[] = [list];
