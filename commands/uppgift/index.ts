import type { FormCard, Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const CREATE_CARD: FormCard = {
  verb: 'ny',
  title: { sv: 'Ny uppgift', en: 'New action' },
};

export const uppgift: Noun<CommandContext> = {
  name: 'uppgift',
  aliases: ['uppgifter', 'åtgärd', 'åtgärder', 'action', 'actions', 'task', 'tasks'],
  summary: { sv: 'Lägg till, visa och följ upp uppgifter', en: 'Add, list and follow up actions' },
  usage: { sv: 'ny svara på remissen senast 1 mars', en: 'new reply to the consultation by 1 March' },
  plain: () => false,
  forms: [CREATE_CARD],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
