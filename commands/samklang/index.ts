import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const samklang: Noun<CommandContext> = {
  name: 'samklang',
  aliases: ['hjälp', 'help'],
  summary: { sv: 'Hjälp, roller, språk och vad uppgifterna täcker', en: 'Help, roles, language and what the records cover' },
  usage: { sv: 'hjalp', en: 'help' },
  plain: (rest) => rest === '',
  forms: [],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
