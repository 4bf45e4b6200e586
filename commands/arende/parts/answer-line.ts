import type { FormValues } from '../../../src/chat/incoming.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { takeId } from './ids.ts';

const UNDO = /^(?:ångra|inte|ej|ta bort|undo|not)\s*:?\s+/iu;
const REASON = /\s*;\s*(?:skäl|varför|därför att|reason|why|because)\s*:?\s*/iu;

/** "C-7K3PD: Storby och Lillby 12/3", "C-7K3PD: ångra Storby; skäl: fel kommun". A day at the end is when the answer came. */
export const answerValues = (line: string, context: CommandContext): FormValues | undefined => {
  if (line.trim() === '') return undefined;
  const { id, rest } = takeId(line.normalize('NFC'), 'C');
  const [main = '', reason] = rest.split(REASON);
  const undo = UNDO.exec(main);
  const said = main.slice(undo?.[0].length ?? 0);
  const last = findWhen(said, hereOf(context, 'past')).at(-1);
  const atEnd = last && said.slice(last.end).trim() === '' ? last : undefined;
  const who = (atEnd ? said.slice(0, atEnd.start) : said).replace(/[\s,:;]+(?:den|on)?\s*$/iu, '');
  const values = {
    consultation: id,
    who: id === undefined ? undefined : who,
    date: atEnd ? said.slice(atEnd.start, atEnd.end) : undefined,
    undo: undo ? 'ja' : undefined,
    reason,
  };
  return Object.fromEntries(Object.entries(values).filter((e): e is [string, string] => e[1] !== undefined && e[1] !== ''));
};
