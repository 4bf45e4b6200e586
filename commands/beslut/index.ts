import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const beslut: Noun<CommandContext> = {
  name: 'beslut',
  aliases: ['beslutslogg', 'beslutsloggen', 'decision', 'decisions'],
  summary: { sv: 'Sök i det som möten har beslutat', en: 'Search what meetings have decided' },
  usage: { sv: 'styrelsen 2027 budget', en: 'board 2027 budget' },
  plain: () => false,
  forms: [],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
