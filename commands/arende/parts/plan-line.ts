import type { FormValues } from '../../../src/chat/incoming.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { takeId } from './ids.ts';

const TO = /(?:^|\s)(?:till|to|→|->)\s+/iu;
const tidy = (text: string) =>
  text
    .replace(/^[\s,.:;-]+|[\s,.:;-]+$/g, '')
    .replace(/(?:^|\s+)(?:den|på|mötet|on|the meeting)$/iu, '')
    .trim();

/** "M-7K3PD till styrelsen 12/3" or "kommundirektörerna till styrelsen 12/3": a matter or a first body, where it ends, and which meeting. */
export const planValues = (line: string, context: CommandContext): FormValues | undefined => {
  if (line.trim() === '') return undefined;
  const { id, rest } = takeId(line.normalize('NFC'), 'M');
  const when = findWhen(rest, hereOf(context, 'future')).at(-1);
  const words = tidy(when ? `${rest.slice(0, when.start)} ${rest.slice(when.end)}` : rest);
  const date = when === undefined ? undefined : when.when.wrong || when.when.from !== when.when.to ? rest.slice(when.start, when.end) : when.when.from;
  const [first = '', goal = ''] = words.split(TO).map(tidy);
  const known = context.knowledge.catalog.resolve(first, ['body']).some((f) => !f.guess);
  const values = {
    matter: id ?? (known ? undefined : first),
    start: id === undefined && known ? first : undefined,
    goal: goal || (id === undefined ? undefined : first),
    date,
  };
  return Object.fromEntries(Object.entries(values).filter((e): e is [string, string] => e[1] !== undefined && e[1] !== ''));
};
