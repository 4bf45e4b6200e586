import { splitParts } from '../../split-parts.ts';
import type { Label } from './labels.ts';
import { endOfHead, readPart } from './read-part.ts';

/** `guessed`: labels that were misspelt, as they were typed and as they were read. `bare`: read as labels without a colon. `unread`: none are, with where they stand. `unsaid`: parts that no label says are decisions. */
export type Segments = {
  head: string;
  parts: readonly { label: Label; text: string }[];
  guessed: readonly { typed: string; taken: string }[];
  bare: readonly string[];
  unread: readonly { label: Label; typed: string }[];
  unsaid: readonly string[];
};

/** The head ("styrelsen 14/1") and what follows it, each with its label. A part without one belongs to the label before it. */
export const segmentsOf = (line: string): Segments => {
  const [first = '', ...rest] = splitParts(line.normalize('NFC'));
  const cut = endOfHead(first);
  const head = (cut === undefined ? first : first.slice(0, cut)).replace(/[:,\s]+$/, '');
  const tail = cut === undefined ? '' : first.slice(cut).replace(/^[:,\s]+/, '');
  let label: Label = 'decisions';
  const parts = [...(tail ? [tail] : []), ...rest].map((part, i) => {
    const bare = part.replace(/^[-*•]\s+/, '');
    const read = readPart(bare);
    label = read.label ?? label;
    const text = read.text.trim();
    // The first after the head is text that may hold a colon.
    const { unread, ...known } = read;
    const said: typeof known & { unread?: { label: Label; typed: string } } =
      i === 0 || unread === undefined ? known : { ...known, unread: { label, typed: unread } };
    // What says what became of an item stays before it, as it is spelt.
    const kept = read.guessed ? `${read.guessed.taken}: ${text}` : bare.trim();
    return { ...said, label, text: read.kept && text !== '' ? kept : text, unsaid: read.label === undefined && label === 'decisions' };
  });
  return {
    head,
    parts: parts.filter((p) => p.text !== '').map((p) => ({ label: p.label, text: p.text })),
    guessed: parts.flatMap((p) => p.guessed ?? []),
    bare: parts.flatMap((p) => p.bare ?? []),
    unread: parts.flatMap((p) => p.unread ?? []),
    unsaid: parts.flatMap((p) => (p.unsaid && p.text !== '' ? [p.text] : [])),
  };
};
