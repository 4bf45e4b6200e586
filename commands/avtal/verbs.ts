import type { AnyCommand } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { adopt } from './adopt.ts';
import { change } from './change.ts';
import { correct } from './correct.ts';
import { create } from './create.ts';
import { discard } from './discard.ts';
import { grant } from './grant.ts';
import { list } from './list.ts';
import { procure } from './procure.ts';
import { review } from './review.ts';
import { save } from './save.ts';
import { show } from './show.ts';
import { withdraw } from './withdraw.ts';

export const verbs: readonly AnyCommand<CommandContext>[] = [list, show, create, adopt, review, procure, grant, correct, withdraw, save, change, discard];
