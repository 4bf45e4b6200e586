import { hasRole } from '../../src/domain/actor.ts';
import type { FormCard, Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const STATUS_CARD: FormCard = {
  verb: 'status',
  title: { sv: 'Målets läge', en: 'Status of a goal' },
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
};

export const mal: Noun<CommandContext> = {
  name: 'mal',
  aliases: ['mål', 'målen', 'goal', 'goals'],
  summary: { sv: 'Mål: vad som är planerat och hur det står', en: 'Goals: what is planned and how it stands' },
  usage: { sv: 'lista utbildning 2026', en: 'list education 2026' },
  plain: (rest) => rest === '',
  forms: [STATUS_CARD],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
