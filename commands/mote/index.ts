import { hasRole } from '../../src/domain/actor.ts';
import type { FormCard, Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';

export const PLAN_CARD: FormCard = {
  verb: 'planera',
  first: true,
  title: { sv: 'Planera möte', en: 'Plan a meeting' },
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
};
export const ITEM_CARD: FormCard = {
  verb: 'punkt',
  title: { sv: 'Föreslå punkt', en: 'Propose an item' },
  mayOpen: (actor) => hasRole(actor, 'reader', 'coordinator', 'secretary', 'administrator'),
};

export const mote: Noun<CommandContext> = {
  name: 'mote',
  aliases: ['möte', 'möten', 'meeting', 'meetings'],
  summary: {
    sv: 'Planera, flytta och visa möten, föreslå punkter och skriv kallelsen',
    en: 'Plan, move and show meetings, propose items and write the notice',
  },
  usage: { sv: 'planera styrelsen 12/3 kl 9 i Stadshuset', en: 'plan board 12/3 at 9 in the town hall' },
  plain: (rest) => rest === '',
  forms: [PLAN_CARD, ITEM_CARD],
  verbs: async () => (await import('./verbs.ts')).verbs,
};
