import { foldAscii } from '../src/i18n/fold.ts';
import type { Said } from '../src/i18n/locale.ts';
import { stem, wordsOf } from '../src/knowledge/words.ts';
import { type Button, buttons, type Reply, text } from '../src/reply/reply.ts';
import type { CommandContext } from './context.ts';

/** A record that can be named by words: `words` is everything it may be called by, `label` what tells it from the others. */
export type Named = { id: string; words: string; label: string };

const WHICH: Said = { sv: 'Flera kan menas. Vilken? Det du skrev finns kvar.', en: 'Several may be meant. Which one? What you wrote is kept.' };
const MOST = 8;
const LITTLE =
  /^(?:om|ett|en|den|det|och|till|for|av|i|pa|med|fran|som|arendet?|remissen?|uppgiften?|utfallet?|the|a|matter|about|of|to|and|consultation|action|outcome)$/;

const stemsOf = (words: string): string[] => wordsOf(words).flatMap((w) => (LITTLE.test(w.folded) ? [] : [foldAscii(stem(w.text, 'sv'))]));
/** Those that hold every word: whole, or as the beginning of a longer one ("prislistan" in "prislisteremissen"). */
const holding = (typed: string, all: readonly Named[]): Named[] => {
  const wanted = stemsOf(typed);
  if (wanted.length === 0) return [];
  return all.filter((n) => {
    const own = stemsOf(n.words);
    return wanted.every((w) => own.some((o) => o === w || (w.length >= 5 && o.startsWith(w))));
  });
};

/**
 * A line with the id in place of the words that it begins with. The words end where the line has a colon or semicolon, or, with `within`,
 * earlier: the longest beginning that names something. Several are asked back, with a button that holds the rest of the line.
 */
export const byWords = (
  line: string,
  { command, prefix, all, within = false }: { command: string; prefix: string; all: () => readonly Named[]; within?: boolean },
  { locale }: Pick<CommandContext, 'locale'>,
): string | Reply => {
  const typed = line.trim();
  if (typed === '' || new RegExp(`^${prefix}-[\\p{L}\\d]+`, 'iu').test(typed)) return line;
  const cut = /[:;]/.exec(typed)?.index ?? typed.length;
  const head = typed.slice(0, cut);
  const ends = within ? [...head.matchAll(/\S+/gu)].map((m) => m.index + m[0].length).reverse() : [cut];
  const known = all();
  for (const end of ends) {
    const found = holding(typed.slice(0, end), known);
    const [only] = found;
    if (!only) continue;
    const rest = typed.slice(end).trimStart();
    const lineOf = (n: Named) => (rest === '' ? n.id : /^[:;,]/.test(rest) ? `${n.id}${rest}` : `${n.id} ${rest}`);
    if (found.length === 1) return lineOf(only);
    const choices = found.slice(0, MOST).map((n): Button => ({ label: n.label, text: `/${command} ${lineOf(n)}` }));
    return { kind: 'question', blocks: [text(WHICH[locale]), buttons(...choices)], ids: found.slice(0, MOST).map((n) => n.id), onlyAsker: true };
  }
  return line;
};
