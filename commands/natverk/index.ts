import { hasRole } from '../../src/domain/actor.ts';
import type { FormCard, Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const SEAT_CARD: FormCard = {
  verb: 'plats',
  title: { sv: 'Plats i ett organ', en: 'Seat in a body' },
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
};

export const natverk: Noun<CommandContext> = {
  name: 'natverk',
  aliases: ['nätverk', 'organ', 'network', 'networks', 'body', 'bodies'],
  summary: {
    sv: 'Visa organ och nätverk, vilka som sitter där och vilken kanal som är deras',
    en: 'Show bodies and networks, who sits in them and which channel is theirs',
  },
  usage: { sv: 'visa styrelsen', en: 'show board' },
  plain: (rest) => rest === '',
  forms: [SEAT_CARD],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
