import { hasRole } from '../../src/domain/actor.ts';
import type { FormCard, Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const CREATE_CARD: FormCard = {
  verb: 'nytt',
  title: { sv: 'Nytt avtal', en: 'New agreement' },
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
};
export const ADOPT_CARD: FormCard = {
  verb: 'anslut',
  title: { sv: 'Anslutning till avtal', en: 'Adoption of an agreement' },
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
};
export const REVIEW_CARD: FormCard = {
  verb: 'granska',
  title: { sv: 'Översyn av avtal', en: 'Review of an agreement' },
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
};
export const PROCURE_CARD: FormCard = {
  verb: 'upphandling',
  title: { sv: 'Läge i en upphandling', en: 'Stage of a procurement' },
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
};
export const GRANT_CARD: FormCard = {
  verb: 'bidrag',
  title: { sv: 'Statsbidrag', en: 'Grant' },
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
};

export const avtal: Noun<CommandContext> = {
  name: 'avtal',
  aliases: ['avtalet', 'agreement', 'agreements'],
  summary: { sv: 'Avtal, upphandlingar och statsbidrag', en: 'Agreements, procurements and grants' },
  usage: { sv: 'anslut …: alla utom …', en: 'adopt …: all except …' },
  // "avtal om vård" is a question: without a slash only a verb makes it a command.
  plain: (rest) => rest === '',
  forms: [CREATE_CARD, ADOPT_CARD, REVIEW_CARD, PROCURE_CARD, GRANT_CARD],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
