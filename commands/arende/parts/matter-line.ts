import type { FormValues } from '../../../src/chat/incoming.ts';
import { seesMatter } from '../../../src/domain/matter/seen.ts';
import type { CommandContext } from '../../context.ts';
import { type Labels, labelled } from '../../labelled.ts';
import { takeId } from './ids.ts';

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

const WITH_REASON: Labels<Label | 'reason'> = [...LABELS, ['reason', 'skal|varfor|reason|why']];
/** "M-7K3PD; rubrik: …; skäl: …". With the id alone, everything as it stands, to be changed in the form. */
export const correctionValues = (line: string, { journal, viewer }: CommandContext): FormValues | undefined => {
  if (line.trim() === '') return undefined;
  const { head, values } = labelled(line, WITH_REASON, 'more');
  const { id } = takeId(head, 'M');
  const { more: _, ...rest } = values;
  if (id === undefined || Object.keys(rest).length > 0) return { matter: id ?? head, ...rest };
  const matter = journal.state().matters.get(id);
  return matter && seesMatter(viewer, matter) ? { matter: id, title: matter.title, ...matter.why, visibility: matter.visibility } : { matter: id };
};
