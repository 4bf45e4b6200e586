import type { Noun } from '../../src/routing/command.ts';
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

export const mote: Noun<CommandContext> = {
  name: 'mote',
  aliases: ['möte', 'möten', 'meeting', 'meetings'],
  summary: {
    sv: 'Planera, flytta och visa möten, föreslå punkter och skriv kallelsen',
    en: 'Plan, move and show meetings, propose items and write the notice',
  },
  usage: { sv: 'planera styrelsen 12/3 kl 9 i Stadshuset', en: 'plan board 12/3 at 9 in the town hall' },
  plain: (rest) => rest === '',
  verbs: [plan, list, show, move, cancel, item, withdraw, notice, save, change, discard],
};
