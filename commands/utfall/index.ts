import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { change } from './change.ts';
import { correct } from './correct.ts';
import { discard } from './discard.ts';
import { record } from './record.ts';
import { save } from './save.ts';
import { show } from './show.ts';
import { withdraw } from './withdraw.ts';

export const utfall: Noun<CommandContext> = {
  name: 'utfall',
  aliases: ['outcome', 'outcomes'],
  summary: { sv: 'Registrera och visa vad möten beslutar', en: 'Record and show what meetings decide' },
  usage: { sv: 'styrelsen 14/1: beslut: …; uppgift: …; närvaro: …; nästa möte: …', en: 'board 14/1: decision: …; action: …; attendance: …; next: …' },
  plain: (rest) => rest === '' || rest.includes(':'),
  verbs: [record, show, correct, withdraw, save, change, discard],
};
