import { hasRole } from '../../src/domain/actor.ts';
import type { FormCard, Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const RECORD_CARD: FormCard = {
  verb: 'ny',
  first: true,
  title: { sv: 'Utfall av ett möte', en: 'Outcome of a meeting' },
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
};

export const utfall: Noun<CommandContext> = {
  name: 'utfall',
  aliases: ['outcome', 'outcomes'],
  summary: { sv: 'Registrera och visa vad möten beslutar', en: 'Record and show what meetings decide' },
  usage: { sv: 'styrelsen 14/1: beslut: …; uppgift: …; närvaro: …; nästa möte: …', en: 'board 14/1: decision: …; action: …; attendance: …; next: …' },
  plain: (rest) => rest === '' || rest.includes(':'),
  forms: [RECORD_CARD],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
