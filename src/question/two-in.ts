import type { Catalog } from '../knowledge/catalog.ts';
import { wordsOf } from '../knowledge/words.ts';

const NEXT_QUESTION =
  /(?:[,;?]\s*|\s+)(?:och|o|samt|and)\s+(?=(?:(?:i så fall|ungefär|cirka|ca|sen|sedan|exakt|isåfall|roughly|about|if so)\s+)?(?:för|till|med|åt|av|by|with|for)?\s*(?:vad|vem|vilka|vilken|vilket|hur|när|varför|var|vart|what|who|which|how|when|where|why)(?![a-zà-ɏ])|(?:nådde|nåddes|fick|blev|är|var|har|hade|finns|gick|lyckades|did|was|were|has|is)\s+(?:man|de|det|den|ni|vi|they|it|you)(?![a-zà-ɏ]))|[?;]\s+(?=\S{2})/iu;
const ASKS = /(?<![a-zà-ɏ])(?:vad|vem|vems|vilka|vilken|vilket|hur|när|varför|var|vart|what|who|which|how|when|where|why|är|har|did|was|is)(?![a-zà-ɏ])/iu;
/** "VO-college: anslutna 2021" asks without a question word. */
const TELEGRAM = /^[^?]{2,60}[:–-] ?\S|(?:19|20)\d\d/u;
const byClause = (text: string): [string, string] | undefined => {
  const at = NEXT_QUESTION.exec(text);
  if (!at) return undefined;
  const [first, second] = [text.slice(0, at.index), text.slice(at.index + at[0].length)];
  return (ASKS.test(first) || TELEGRAM.test(first)) && first.trim().length >= 12 && second.trim().length >= 6 ? [first.trim(), second.trim()] : undefined;
};

const EACH = /^(?:respektive|resp|vs|versus|kontra)$/iu;
/** "Hur ofta hålls förbundsmöte respektive ägardialog?": the same is asked of two things by name. */
const bySubject = (text: string, catalog: Catalog): [string, string] | undefined => {
  const words = wordsOf(text);
  const defines = DEFINES.test(text);
  const at = words.findIndex((w) => EACH.test(w.text) || (defines && AND.test(w.text)));
  if (at < 1) return undefined;
  const mentions = catalog.mentions(words).filter((m) => m.entities.some((e) => e.kind !== 'document' && e.kind !== 'association'));
  const [left, right] = [mentions.find((m) => m.end === at), mentions.find((m) => m.start === at + 1)];
  const [from, to] = [words[left?.start ?? -1], words[(right?.end ?? 0) - 1]];
  if (!left || !right || !from || !to) return undefined;
  const before = words[at - 1]?.end ?? 0;
  const after = words[at + 1]?.start ?? 0;
  return [text.slice(0, before) + text.slice(to.end), text.slice(0, from.start) + text.slice(after)];
};

/** "Vad står LARO och SMADIT för?": each of two is to be defined. */
const DEFINES = /(?<![a-zà-ɏ])(?:betyder|betydde|står? .{1,60} för|uttyds|förkortning[a-zà-ɏ]*|stands? for|mean)(?![a-zà-ɏ])/iu;
const AND = /^(?:och|samt|and)$/iu;

/** "Hur ofta kan A gå kursen, och B?": of the second only its name is said. */
const byName = (text: string, catalog: Catalog): [string, string] | undefined => {
  const at = /[,;]\s*(?=(?:och|and)\s+[^,;?]{3,60}\?*\s*$)/iu.exec(text);
  const [first, second] = [text.slice(0, at?.index ?? 0), text.slice((at?.index ?? 0) + (at?.[0].length ?? 0))];
  if (!at || !ASKS.test(first) || ASKS.test(second)) return undefined;
  const words = wordsOf(second.replace(/^(?:och|and)\s+(?:the\s+)?/iu, ''));
  const [name] = catalog.mentions(words);
  return name && name.start === 0 && name.end === words.length ? [first.trim(), second.trim()] : undefined;
};

/** Two questions in one are taken one after the other; what is not a second question stays whole. */
export const twoIn = (text: string, catalog: Catalog): [string, string] | undefined => bySubject(text, catalog) ?? byName(text, catalog) ?? byClause(text);
