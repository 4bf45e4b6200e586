import { foldLetters } from '../src/i18n/fold.ts';
import { splitParts } from './utfall/parts/segments.ts';

/** A label's name, and the folded words that people write before the colon. */
export type Labels<L extends string> = readonly (readonly [L, string])[];
export type Labelled<L extends string> = { head: string; values: Readonly<Partial<Record<L, string>>> };

/**
 * "avtalet X: parter: A och B; till: 2030": what stands before the first label, and each label's text. A part without a label goes on with
 * the one before it; right after the head it belongs to `first`. Quotation marks keep semicolons together.
 */
export const labelled = <L extends string>(line: string, labels: Labels<L>, first: L): Labelled<L> => {
  const all = labels.map(([, words]) => words).join('|');
  const atStart = new RegExp(`^\\s*(?:[-*•]\\s*)?(${all})\\s*:(?!//)\\s*`, 'u');
  const inHead = new RegExp(`(?:^|[:,\\s])(${all})\\s*:(?!//)`, 'u');
  const nameOf = (word: string) => labels.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(word))?.[0];
  const [start = '', ...rest] = splitParts(line.normalize('NFC'));
  const found = inHead.exec(foldLetters(start));
  const cut = found ? found.index : /:\s/.exec(start)?.index;
  const head = (cut === undefined ? start : start.slice(0, cut)).replace(/[:,\s]+$/, '').trim();
  const tail = cut === undefined ? '' : start.slice(cut).replace(/^[:,\s]+/, '');
  const values: Partial<Record<L, string>> = {};
  let label = first;
  for (const part of [...(tail ? [tail] : []), ...rest]) {
    const match = atStart.exec(foldLetters(part));
    if (match) label = nameOf(match[1] ?? '') ?? label;
    const text = match ? part.slice(match[0].length).trim() : part;
    if (text !== '') values[label] = values[label] === undefined ? text : `${values[label]}\n${text}`;
  }
  return { head, values };
};
