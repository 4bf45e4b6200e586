import type { Noun } from '../src/routing/command.ts';
import { arende } from './arende/index.ts';
import { avtal } from './avtal/index.ts';
import { beslut } from './beslut/index.ts';
import type { CommandContext } from './context.ts';
import { fraga } from './fraga/index.ts';
import { mal } from './mal/index.ts';
import { mote } from './mote/index.ts';
import { natverk } from './natverk/index.ts';
import { paminn } from './paminn/index.ts';
import { samklang } from './samklang/index.ts';
import { uppgift } from './uppgift/index.ts';
import { utfall } from './utfall/index.ts';

/** All commands, one slash command each. The first one is what a message without a command is taken for; a platform that lists few lists the first. */
export const nouns: readonly Noun<CommandContext>[] = [fraga, mote, utfall, beslut, uppgift, arende, natverk, avtal, paminn, samklang, mal];
