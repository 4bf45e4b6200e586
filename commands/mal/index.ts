import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { change } from './change.ts';
import { discard } from './discard.ts';
import { list } from './list.ts';
import { save } from './save.ts';
import { show } from './show.ts';
import { status } from './status.ts';

export const mal: Noun<CommandContext> = {
  name: 'mal',
  aliases: ['mål', 'målen', 'goal', 'goals'],
  summary: { sv: 'Mål: vad som är planerat och hur det står', en: 'Goals: what is planned and how it stands' },
  usage: { sv: 'lista utbildning 2026', en: 'list education 2026' },
  plain: (rest) => rest === '',
  verbs: [list, show, status, save, change, discard],
};
