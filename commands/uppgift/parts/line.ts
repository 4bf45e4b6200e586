import type { FormValues } from '../../../src/chat/incoming.ts';
import { type Labels, labelAt, labelNotes } from '../../labelled.ts';
import { splitParts } from '../../split-parts.ts';

type Label = 'body' | 'due' | 'owner' | 'visibility' | 'text';
const LABELS: Labels<Label> = [
  ['body', 'organ(?:et)?|body'],
  ['due', 'klar senast|senast|till|datum|due|by'],
  ['owner', 'ansv|ansvarig|vem|owner|who'],
  ['visibility', 'synlighet|visibility'],
  ['text', 'uppgift|vad|action|task|what'],
];

/** "Lund svarar senast 1 mars; organ: styrelsen" as the values that the form would send. Undefined for an empty line: the form is shown. */
export const actionValues = (line: string): FormValues | undefined => {
  const out: Partial<Record<Label, string>> = {};
  const parts = splitParts(line.normalize('NFC')).map((part) => ({ part, at: labelAt(part, LABELS) }));
  for (const { part, at } of parts) {
    const read = at !== undefined && 'label' in at;
    const [name, value] = read ? [at.label, at.rest] : ['text' as const, part];
    out[name] = out[name] === undefined ? value : `${out[name]}; ${value}`;
  }
  const guessed = parts.flatMap(({ at }) => (at && 'label' in at ? (at.guessed ?? []) : []));
  // The first part is the action itself, which may hold a colon.
  const unread = parts.slice(1).flatMap(({ at }) => (at && 'unread' in at ? [at.unread] : []));
  return Object.keys(out).length ? { ...out, ...labelNotes({ guessed, unread }) } : undefined;
};
