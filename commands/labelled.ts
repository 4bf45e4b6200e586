import { foldLetters } from '../src/i18n/fold.ts';
import { nearestMeaning, spelling, wordsOfPattern } from './misspelt.ts';
import { splitParts } from './split-parts.ts';

/** A label's name, and the folded words that people write before the colon. */
export type Labels<L extends string> = readonly (readonly [L, string])[];
/** How labels were read that were misspelt, and what looks like one and is none: what is said of them before anything is saved. */
export type LabelNotes = { guessed?: string; bare?: string; unread?: string };
export type Labelled<L extends string> = { head: string; values: Readonly<Partial<Record<L, string>>> & LabelNotes };

type Slips = { guessed: readonly { typed: string; taken: string }[]; bare?: readonly string[]; unread: readonly string[] };
export const labelNotes = ({ guessed, bare = [], unread }: Slips): LabelNotes => {
  const quoted = (words: readonly string[]) => words.map((word) => `”${word}”`).join(', ');
  return {
    ...(guessed.length ? { guessed: guessed.map((g) => `”${g.typed}” – ”${g.taken}”`).join(', ') } : {}),
    ...(bare.length ? { bare: quoted(bare) } : {}),
    ...(unread.length ? { unread: quoted(unread) } : {}),
  };
};
/** What stands before a colon, where that may be a label: a word or two, and not the scheme of an address. */
const BEFORE_COLON = /^\s*(?:[-*•]\s*)?(\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?)\s*:(?!\/\/)\s*/u;
/** Names begin with a capital letter; a label in the midst of a line does not. */
const IS_LABEL = /^\p{Ll}/u;

export type AtStart<L> = { label: L; rest: string; guessed?: { typed: string; taken: string } } | { unread: string } | undefined;
/** The label that a part begins with: exactly, or the nearest one; or that it begins with what looks like one and is none. */
export const labelAt = <L extends string>(part: string, labels: Labels<L>): AtStart<L> => {
  const [whole = '', typed] = BEFORE_COLON.exec(part) ?? [];
  const exact = labels.find(([, words]) => new RegExp(`^\\s*(?:[-*•]\\s*)?(?:${words})\\s*:(?!//)`, 'u').test(foldLetters(part)));
  if (exact) return { label: exact[0], rest: part.slice(part.indexOf(':') + 1).trim() };
  if (typed === undefined) return undefined;
  const known = labels.flatMap(([label, words]) => wordsOfPattern(words).map((word) => [label, word] as const));
  const near = nearestMeaning(typed, known);
  if (near) return { label: near.meaning, rest: part.slice(whole.length).trim(), guessed: { typed, taken: spelling(near.word) } };
  return IS_LABEL.test(typed) ? { unread: typed } : undefined;
};

/**
 * "avtalet X: parter: A och B; till: 2030": what stands before the first label, and each label's text. A part without a label goes on with
 * the one before it; right after the head it belongs to `first`. Quotation marks keep semicolons together. A misspelt label is read as the
 * nearest.
 */
export const labelled = <L extends string>(line: string, labels: Labels<L>, first: L): Labelled<L> => {
  const all = labels.map(([, words]) => words).join('|');
  const inHead = new RegExp(`(?:^|[:,\\s])(${all})\\s*:(?!//)`, 'u');
  const [start = '', ...rest] = splitParts(line.normalize('NFC'));
  const found = inHead.exec(foldLetters(start));
  const cut = found ? found.index : (misspeltInHead(start, labels) ?? /:\s/.exec(start)?.index);
  const head = (cut === undefined ? start : start.slice(0, cut)).replace(/[:,\s]+$/, '').trim();
  const tail = cut === undefined ? '' : start.slice(cut).replace(/^[:,\s]+/, '');
  const values: Partial<Record<L, string>> = {};
  const guessed: { typed: string; taken: string }[] = [];
  const unread: string[] = [];
  let label = first;
  for (const [i, part] of [...(tail ? [tail] : []), ...rest].entries()) {
    const at = labelAt(part, labels);
    if (at && 'label' in at) label = at.label;
    if (at && 'label' in at && at.guessed) guessed.push(at.guessed);
    // The first of them is text after the head, which may well hold a colon of its own.
    if (at && 'unread' in at && (i > 0 || !tail)) unread.push(at.unread);
    const text = at && 'label' in at ? at.rest : part;
    if (text !== '') values[label] = values[label] === undefined ? text : `${values[label]}\n${text}`;
  }
  return { head, values: { ...values, ...labelNotes({ guessed, unread }) } };
};

/** Where a misspelt label stands that the head runs into: "styrelsen 14/1 beslutt: …". */
export const misspeltInHead = <L extends string>(start: string, labels: Labels<L>): number | undefined => {
  const before = /(?<=[\s,:])(\p{L}[\p{L}-]*\s*:(?!\/\/))/u.exec(start);
  const at = before && labelAt(start.slice(before.index), labels);
  return before && at && 'label' in at ? before.index : undefined;
};
