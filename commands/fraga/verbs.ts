import type { AnyCommand } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { ask } from './ask.ts';
import { helpful, wrong } from './judge.ts';

export const verbs: readonly AnyCommand<CommandContext>[] = [ask, helpful, wrong];
