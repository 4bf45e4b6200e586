import type { FormValues } from '../../../src/chat/incoming.ts';
import { type Labels, labelled } from '../../labelled.ts';
import { takeId } from './ids.ts';

type Label = 'title' | 'matter' | 'body' | 'to' | 'due' | 'visibility' | 'more';
const LABELS: Labels<Label> = [
  ['due', '(?:svar(?:a)? )?senast|sista (?:svars)?dag(?:en)?|svarsdag|due(?: by)?|answer by|by'],
  ['to', 'till|to'],
  ['title', 'rubrik|om|title|about'],
  ['matter', 'arende|matter'],
  ['body', 'organ|fran|body|from'],
  ['visibility', 'synlighet|visibility'],
];

/** "M-7K3PD; till: alla utom Storby; senast: 12/3" or "Ny avgiftsmodell; organ: styrelsen; …". Undefined for an empty line. */
export const consultationValues = (line: string): FormValues | undefined => {
  if (line.trim() === '') return undefined;
  const { head, values } = labelled(line, LABELS, 'more');
  const { more = '', ...rest } = values;
  const { id, rest: title } = takeId([head, more].filter(Boolean).join(': '), 'M');
  return { ...(id === undefined ? {} : { matter: id }), ...(title === '' ? {} : { title }), ...rest };
};
