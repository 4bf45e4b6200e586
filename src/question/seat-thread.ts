import { foldAscii } from '../i18n/fold.ts';
import { partiesIn, ROLE_WORDS } from '../i18n/roles.ts';
import type { Mention } from '../knowledge/catalog.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { wordsOf } from '../knowledge/words.ts';
import type { Answer } from './answer.ts';
import type { Understanding } from './understanding.ts';

const NARROWS: ReadonlySet<string> = new Set(['municipality', 'subregion']);
/** "Är nån från Lund med?", "hur många är de?", "vilka då?": words that such a question is put with. */
const AROUND =
  /^(?:nan|nagon|nagra|anyone|anybody|somebody|someone|sitter|satt|med|da|dar|ones|then|finns|ledamot|ledamoter|ordinarie|ersattare|platser?|seats?|members?|kommer|kommun(?:en|erna)?|parti(?:et)?|party|tillhor)$/u;
/** The board of what was spoken of: named by that word alone. */
const BOARD = /^(?:styrelsen?|the board|board|(?:dess|deras|bolagets|its|their) (?:styrelse|board))$/iu;

/** The answer before told seats, or was asked for those of a body. */
const toldSeats = (before: Answer, { records }: Knowledge): boolean => {
  const told = new Set(before.supports.map((s) => s.record));
  const bodies = new Set(records.seats.map((s) => s.body));
  const named = before.understanding.subjects.some((m) => m.entities.some((e) => bodies.has(e.id)));
  return records.seats.some((s) => told.has(s.id)) || (named && /(?<![a-zà-ɏ])(?:sitter|satt|sits?|sat|members?|ledam)/iu.test(before.understanding.cues));
};

/** After seats were told, a place, a party or a number alone is asked of them. */
export const asksOfSeats = (before: () => Answer, now: Understanding, knowledge: Knowledge): boolean => {
  if (now.times.length > 0 || now.asks[0] === 'when' || now.asks[0] === 'why') return false;
  const places = now.subjects.every((m) => m.entities.every((e) => NARROWS.has(e.kind)));
  const names = new Set(now.subjects.flatMap((m) => foldAscii(m.typed).split(/\s+/)));
  const known = (word: string) => names.has(word) || AROUND.test(word) || partiesIn(word).length > 0 || ROLE_WORDS.some(([, p]) => p.test(word));
  return places && now.content.every((c) => known(c.word.folded)) && toldSeats(before(), knowledge);
};

const isCompany = (m: Mention): boolean => m.entities.some((e) => e.kind === 'organisation');
/** "Vad är bolaget? – Vem sitter i styrelsen?": the company's own, where any question of the thread named one. */
export const asksOfItsBoard = (before: () => Answer, now: Understanding, earlier: readonly string[], { catalog }: Knowledge): boolean =>
  now.subjects.length === 1 &&
  BOARD.test(now.subjects[0]?.typed ?? '') &&
  now.documents.length === 0 &&
  earlier.some((text) => catalog.mentions(wordsOf(text)).some(isCompany)) &&
  before().understanding.subjects.some(isCompany);
