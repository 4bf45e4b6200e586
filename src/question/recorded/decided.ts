import type { Viewer } from '../../domain/actor.ts';
import { foldAscii } from '../../i18n/fold.ts';
import { MONTHS } from '../../i18n/when-words.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import { find, type Hit } from '../find.ts';
import { LIGHT_WORDS } from '../function-words.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, inNames } from './asked-words.ts';
import type { Found } from './found.ts';
import { decisionsSaying } from './in-compounds.ts';

const HELD = 0.35;
const FEW = 60;
const MOST_TOLD = 3;
const YEAR = /^(?:19|20)\d\d$/u;
/** What is asked of a decision besides what it is about. */
const AROUND =
  /^(?:hallas|halls|hallits|hold|held|blir|bli|hog|hogt|hoga|stor|stort|stora|aga|ager|infaller|genomforas|genomfors|sker|planeras|planerad|planerat|ordnas|arrangeras|take|takes|place)$/u;
const DAY = new RegExp(`(?<![a-zà-ɏ\\d])(?:(?:${MONTHS.join('|')})(?![a-zà-ɏ])|(?:19|20)\\d\\d(?!\\d)|\\d{1,2}/\\d{1,2})`, 'iu');
const MEASURES: ReadonlySet<string> = new Set(['money', 'count', 'share', 'long', 'often']);

const isDecided = (s: Statement): boolean => s.told?.what === 'decision' && s.told.kind === 'decided';
const wordsDecided = (s: Statement): string => (s.told?.what === 'decision' ? s.told.text : '');

/**
 * "Hur hög blir avgiften 2027?", "när ska övningen hållas?": a decision that holds every word of the question and names the year, or a time,
 * or a figure. When the meeting was is another thing: it is told for what the decision itself says.
 */
export const decidedAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Found | undefined => {
  const [lead] = u.asks;
  const years = u.times.filter((t) => YEAR.test(t.period)).map((t) => t.period);
  if (u.documents.length || years.length !== u.times.length) return undefined;
  if (lead !== 'when' && !(lead !== undefined && MEASURES.has(lead) && years.length > 0)) return undefined;
  const bodies = idsOf(u, 'body');
  const asked = u.content.map((c, at) => ({ c, at })).filter(({ c: { word } }) => !AROUND.test(word.folded) && !LIGHT_WORDS[u.locale].has(word.folded));
  if (asked.length === 0) return undefined;
  const says = (s: Statement): boolean => {
    const text = wordsDecided(s);
    if (!years.every((y) => text.includes(y))) return false;
    return lead === 'when' ? DAY.test(foldAscii(text)) : /\d/u.test(years.reduce((left, y) => left.replaceAll(y, ''), text));
  };
  const fits = (s: Statement) => isDecided(s) && says(s) && (bodies.length === 0 || bodies.includes(s.subject));
  const held = find(u, knowledge, viewer)
    .slice(0, FEW)
    .filter((h: Hit) => fits(h.statement) && asked.every(({ at }) => (h.held[at] ?? 0) >= HELD))
    .map((h) => h.statement)
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  const words = asked.filter(({ c }) => !inNames(c.word.text, u)).map(({ c }) => c);
  const all = held.length > 0 || words.length === 0 ? held : decisionsSaying(words, u, knowledge, viewer).filter(fits);
  const found = all.slice(0, MOST_TOLD);
  return found.length === 0 ? undefined : { kind: 'told', text: found.map((s) => s.text[u.locale]).join(' '), statements: found };
};
