import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { type CloseInput, closing } from './parts/close.ts';

export const done: Command<CloseInput, CommandContext> = {
  noun: 'paminn',
  verb: 'klar',
  verbs: ['klart', 'done'],
  summary: { sv: 'Markera en påminnelse som klar', en: 'Mark a reminder as done' },
  examples: { sv: ['/paminn klar P-7K3PD'], en: ['/paminn done P-7K3PD'] },
  title: { sv: 'Klar', en: 'Done' },
  submit: { sv: 'Klar', en: 'Done' },
  ...closing('done'),
};
