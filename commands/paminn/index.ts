import type { FormCard, Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const SET_CARD: FormCard = {
  verb: 'ny',
  first: true,
  title: { sv: 'Ny påminnelse', en: 'New reminder' },
};

export const paminn: Noun<CommandContext> = {
  name: 'paminn',
  aliases: ['påminn', 'påminnelse', 'påminnelser', 'remind', 'reminder', 'reminders'],
  summary: { sv: 'Sätt och visa påminnelser', en: 'Set and list reminders' },
  usage: { sv: 'mig på torsdag kl 9 om remissen', en: 'me on Thursday at 9 about the consultation' },
  forms: [SET_CARD],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
