import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const fraga: Noun<CommandContext> = {
  name: 'fraga',
  aliases: ['fråga', 'ask', 'question'],
  summary: { sv: 'Fråga om organ, möten, avtal, mål och siffror', en: 'Ask about bodies, meetings, agreements, goals and figures' },
  usage: { sv: 'vem är ordförande i styrelsen?', en: 'who chairs the board?' },
  forms: [],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
