import type { AnyCommand } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { change } from './change.ts';
import { channel } from './channel.ts';
import { correct } from './correct.ts';
import { discard } from './discard.ts';
import { list } from './list.ts';
import { save } from './save.ts';
import { seat } from './seat.ts';
import { show } from './show.ts';
import { undo } from './undo.ts';

export const verbs: readonly AnyCommand<CommandContext>[] = [show, list, seat, channel, correct, undo, save, change, discard];
