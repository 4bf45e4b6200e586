import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { done } from './done.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import { set } from './set.ts';

export const paminn: Noun<CommandContext> = {
  name: 'paminn',
  aliases: ['påminn', 'påminnelse', 'påminnelser', 'remind', 'reminder', 'reminders'],
  summary: { sv: 'Sätt och visa påminnelser', en: 'Set and list reminders' },
  usage: { sv: 'mig på torsdag kl 9 om remissen', en: 'me on Thursday at 9 about the consultation' },
  verbs: [set, list, done, remove],
};
