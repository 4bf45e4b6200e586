import type { FormValues } from '../../../src/chat/incoming.ts';
import type { CommandContext } from '../../context.ts';
import { type Labels, labelled } from '../../labelled.ts';

type Label = 'title' | 'start' | 'via' | 'goal' | 'area' | 'voice' | 'value' | 'level' | 'visibility' | 'more';
const LABELS: Labels<Label> = [
  ['title', 'rubrik|title|arende|matter'],
  ['start', 'start|borjar(?: i)?|fran|organ|starts?(?: in)?|from|body'],
  ['via', 'via'],
  ['goal', 'till|avgors(?: i)?|beslutas(?: i)?|to|decided(?: in)?'],
  ['area', 'omrade|area'],
  ['voice', 'en rost|rost|one voice|voice'],
  ['value', 'varde(?: for alla)?|nytta(?: for alla)?|value(?: for all)?'],
  ['level', 'ratt niva|niva|(?:the )?right level|level'],
  ['visibility', 'synlighet|visibility'],
];

/** "styrelsen: Gemensamt e-arkiv; till: förbundsmötet; en röst: …": the body before the colon is where it starts. Undefined for an empty line. */
export const matterValues = (line: string, { knowledge }: CommandContext): FormValues | undefined => {
  if (line.trim() === '') return undefined;
  const { head, values } = labelled(line, LABELS, 'more');
  const { more = '', ...rest } = values;
  const starts = rest.start === undefined && knowledge.catalog.resolve(head, ['body']).some((f) => !f.guess);
  const title = starts ? more : [head, more].filter(Boolean).join(': ');
  return { ...(title === '' ? {} : { title }), ...(starts ? { start: head } : {}), ...rest };
};
