import type { FormCard, Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const OPEN_CARD: FormCard = {
  verb: 'nytt',
  title: { sv: 'Nytt ärende', en: 'New matter' },
  mayOpen: (actor) => actor.roles.some((r) => r.role !== 'reader'),
};
export const STATION_CARD: FormCard = {
  verb: 'station',
  title: { sv: 'Ett organ har behandlat ärendet', en: 'A body has dealt with the matter' },
  mayOpen: (actor) => actor.roles.some((r) => r.role !== 'reader'),
};
export const CONSULT_CARD: FormCard = {
  verb: 'remiss',
  title: { sv: 'Ny remiss', en: 'New consultation' },
  mayOpen: (actor) => actor.roles.some((r) => r.role !== 'reader'),
};
export const ANSWER_CARD: FormCard = {
  verb: 'svar',
  title: { sv: 'Svar på en remiss', en: 'Answers to a consultation' },
  mayOpen: (actor) => actor.roles.some((r) => r.role !== 'reader'),
};

export const arende: Noun<CommandContext> = {
  name: 'arende',
  aliases: ['ärende', 'ärenden', 'arenden', 'matter', 'matters'],
  summary: { sv: 'Följ ett ärende genom organen', en: 'Follow a matter through the bodies' },
  usage: { sv: 'visa M-7K3PD', en: 'show M-7K3PD' },
  plain: (rest) => /^(?:[MC]-[0-9A-Z]{5})?$/i.test(rest.trim()),
  forms: [OPEN_CARD, STATION_CARD, CONSULT_CARD, ANSWER_CARD],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
