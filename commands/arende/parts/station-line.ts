import type { FormValues } from '../../../src/chat/incoming.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf, inOtherYear } from '../../here.ts';
import { takeId } from './ids.ts';

const BACK = /^(?:återremi\S*|aterremi\S*|referred back|skickat tillbaka)\s+(?:till|to)\s+([^:;]+)/iu;
const cleaned = (text: string) => text.replace(/^[\s,.:;-]+|[\s,.:;-]+$/g, '').replace(/\s+(?:den|on|i|the)$/iu, '');

/** "M-7K3PD styrelsen 14/1: återremiss till FC-rådet: underlaget saknas": matter, body, date; what it did; in which words. */
export const stationValues = (line: string, context: CommandContext): FormValues | undefined => {
  if (line.trim() === '') return undefined;
  const { id, rest } = takeId(line.normalize('NFC'), 'M');
  const [head = '', result = '', ...words] = rest.split(/\s*:\s+|\s*;\s*/);
  const [when] = findWhen(head, hereOf(context, 'past'));
  const body = cleaned(when ? `${head.slice(0, when.start)} ${head.slice(when.end)}` : head);
  const back = BACK.exec(result);
  const typed = when === undefined ? undefined : head.slice(when.start, when.end);
  // A day that may be that of a meeting to come stays as it was typed, to be asked about.
  const sure = typed !== undefined && inOtherYear(typed, context) === undefined && !when?.when.wrong && when?.when.from === when?.when.to;
  const date = sure ? when?.when.from : typed;
  const values = {
    matter: id,
    body,
    date,
    result,
    back: back?.[1]?.trim(),
    note: words.join(': ').trim(),
  };
  return Object.fromEntries(Object.entries(values).filter((e): e is [string, string] => e[1] !== undefined && e[1] !== ''));
};
