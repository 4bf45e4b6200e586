import type { AnyCommand } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { done } from './done.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import { set } from './set.ts';

export const verbs: readonly AnyCommand<CommandContext>[] = [set, list, done, remove];
