import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { type CloseInput, closing } from './parts/close.ts';

export const remove: Command<CloseInput, CommandContext> = {
  noun: 'paminn',
  verb: 'ta-bort',
  verbs: ['tabort', 'remove', 'delete'],
  summary: { sv: 'Ta bort en påminnelse', en: 'Remove a reminder' },
  examples: { sv: ['/paminn ta-bort P-7K3PD'], en: ['/paminn remove P-7K3PD'] },
  title: { sv: 'Ta bort påminnelsen', en: 'Remove the reminder' },
  submit: { sv: 'Ta bort', en: 'Remove' },
  ...closing('removed'),
};
