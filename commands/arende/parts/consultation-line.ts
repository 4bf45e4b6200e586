import type { FormValues } from '../../../src/chat/incoming.ts';
import { readWhen } from '../../../src/domain/when/when.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { type Labels, labelled } from '../../labelled.ts';
import { bodyCalled } from '../../named-body.ts';
import { splitParts } from '../../split-parts.ts';
import { takeId } from './ids.ts';

type Label = 'title' | 'matter' | 'body' | 'to' | 'from' | 'due' | 'visibility' | 'more';
const LABELS: Labels<Label> = [
  ['due', '(?:svar(?:a)? )?senast|sista (?:svars)?dag(?:en)?|svarsdag|due(?: by)?|answer by|by'],
  ['to', 'till|to'],
  ['title', 'rubrik|om|title|about'],
  ['matter', 'arende|matter'],
  ['body', 'organ(?:et)?|body'],
  ['from', 'fran|avsandare|from|sender'],
  ['visibility', 'synlighet|visibility'],
];

const DUE = /(?:^|[\s,]+)(?:(?:svar(?:a|en)?|answers?)\s+)?(?:senast|by|due)\s+(?!\s*:)(\S[^;:]*)$/iu;
/** "svar senast 1 feb" without a colon, by itself or at the end of another part, gets the label it would have had. */
const withDue = (line: string, context: CommandContext): string =>
  splitParts(line.normalize('NFC'))
    .flatMap((part) => {
      const found = DUE.exec(part);
      if (!found || !readWhen(found[1] ?? '', hereOf(context, 'future'))) return [part];
      return [...(found.index === 0 ? [] : [part.slice(0, found.index)]), `senast: ${found[1]}`];
    })
    .join('; ');
/** "styrelsen: Ny avgift": the body that asks, before what it asks about. */
const asking = (head: string, more: string, { knowledge }: CommandContext): { title: string; body?: string } => {
  const called = head !== '' && more !== '' ? bodyCalled(head, knowledge.catalog) : undefined;
  return called && 'body' in called ? { title: more, body: called.body } : { title: [head, more].filter(Boolean).join(': ') };
};

/** "M-7K3PD; till: alla utom Storby; senast: 12/3" or "Ny avgiftsmodell; organ: styrelsen; …". Undefined for an empty line. */
export const consultationValues = (line: string, context: CommandContext): FormValues | undefined => {
  if (line.trim() === '') return undefined;
  const { head, values } = labelled(withDue(line, context), LABELS, 'more');
  const { more = '', from, ...rest } = values;
  const asked = asking(head, more, context);
  const { id, rest: title } = takeId(asked.title, 'M');
  // Whoever is none of our bodies is whom the consultation comes from.
  const sender = from === undefined ? undefined : bodyCalled(from, context.knowledge.catalog);
  const body = sender && 'body' in sender ? sender.body : asked.body;
  return {
    ...(id === undefined ? {} : { matter: id }),
    ...(title === '' ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(sender && 'near' in sender && from !== undefined ? { from } : {}),
    ...rest,
  };
};
