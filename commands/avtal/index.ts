import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { adopt } from './adopt.ts';
import { change } from './change.ts';
import { create } from './create.ts';
import { discard } from './discard.ts';
import { grant } from './grant.ts';
import { list } from './list.ts';
import { procure } from './procure.ts';
import { review } from './review.ts';
import { save } from './save.ts';
import { show } from './show.ts';
import { withdraw } from './withdraw.ts';

export const avtal: Noun<CommandContext> = {
  name: 'avtal',
  aliases: ['avtalet', 'agreement', 'agreements'],
  summary: { sv: 'Avtal, upphandlingar och statsbidrag', en: 'Agreements, procurements and grants' },
  usage: { sv: 'anslut Avtal om fritidsbank: alla utom Storby', en: 'adopt Leisure bank: all except Storby' },
  // "avtal om vård" is a question: without a slash only a verb makes it a command.
  plain: (rest) => rest === '',
  verbs: [list, show, create, adopt, review, procure, grant, withdraw, save, change, discard],
};
