import type { Entity } from '../domain/entity.ts';
import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Mention } from '../knowledge/catalog.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { frameTerm } from '../knowledge/statement-terms.ts';
import { joined, stem, type Word, wordsOf } from '../knowledge/words.ts';
import { type Ask, asksOf, countedWords } from './asking.ts';
import { type ContentWord, contentWord } from './content.ts';
import { isFunctionWord, LIGHT_WORDS } from './function-words.ts';
import { languageOf } from './language.ts';
import { type TimeWord, timeWords } from './time-words.ts';

/** What a question was taken to mean: everything the answer is computed from, and what a person can check. */
export type Understanding = {
  text: string;
  locale: Locale;
  asks: readonly Ask[];
  /** Names in the question that are about something: not the association itself, not a source document. */
  subjects: readonly Mention[];
  /** Source documents that are named: only what they say is searched. */
  documents: readonly string[];
  times: readonly TimeWord[];
  /** The words that say what it is about, names included. */
  content: readonly ContentWord[];
  /** What is counted in a "how many", as content words, one list per count that is asked for. */
  counted: readonly (readonly ContentWord[])[];
  /** What is expressly left out ("utom hjälpmedel"): a statement about it is no answer. */
  excluded: readonly ContentWord[];
  /** The words that cues are read from: the question's own, and in a bare follow-up those it leans on too. */
  cues: string;
  /** Names written with a capital letter that nothing in the data is called. */
  strangers: readonly string[];
  /** The association and the documents where they are named: what is about them itself fits best. */
  frame: readonly { term: string; weight: number }[];
  /** In a follow-up: what the answer before was told by, and what it was about. */
  anchors: { statements: readonly string[]; subjects: readonly string[]; mentioned: readonly string[] };
};

const isName = (word: Word, i: number, words: readonly Word[], text: string): boolean => {
  if (!/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  const before = text.slice(i > 0 ? (words[i - 1] as Word).end : 0, word.start);
  return i > 0 && !/[.?!:]/.test(before);
};

/** A place is called by its whole name: "going" is no "Göinge", however alike their stems are. */
const isCutShort = (m: Mention): boolean => {
  const typed = foldAscii(m.typed);
  const isWhole = (e: Entity) =>
    [...e.names.sv, ...e.names.en].some((name) =>
      foldAscii(name)
        .split(/[ -]/)
        .some((part) => typed.startsWith(part)),
    );
  return m.end - m.start === 1 && m.entities.every((e) => e.kind === 'municipality') && !m.entities.some(isWhole);
};
const about = (m: Mention): boolean => m.entities.some((e: Entity) => e.kind !== 'association' && e.kind !== 'document');

const ASKS_SOMETHING = /\?|(?<![a-zà-ɏ])(vad|vem|vems|vilka|vilken|vilket|hur|när|varför|var|what|who|which|how|when|where|why)(?![a-zà-ɏ])/iu;
/** A sentence ends, or a dash parts what is taken for granted from what is asked. */
const SENTENCE = /(?<=[.!?])\s+(?=\p{Lu}|\p{Ll})|\s+[–—]\s+(?=\p{Ll}{2,}[\s\S]*\?)/u;
/** What leads up to the question ("Hej, jag förbereder …. Vem …?") is left out, where a sentence of its own asks something. */
const POLITE =
  /^\s*(?:hej|hallå|hello|hi|god [a-zà-ɏ]+)?[\s,.!]*(?:(?:kan|skulle|vill|could|can|would) (?:du|ni|you)(?: snälla| please| kindly| vänligen)?(?: kunna)?(?: vara snäll och)? (?:berätta|förklara|säga|beskriva|ge(?: mig)?|kolla|tell(?: me)?|explain|say|give(?: me)?|describe)(?: mig| me| för mig| to me)?(?: om| att| about)?|kan jag få(?: veta)?|får jag be om|jag vill (?:gärna )?(?:veta|ha)|snälla|please)[\s,:]+/iu;
/** "Och när i så fall?" asks when. */
const IF_SO = /(?<![a-zà-ɏ])(?:i s[åa] fall|if so)(?![a-zà-ɏ])/giu;
/** "Stämmer det att …": what follows is said by the asker, and asked about. */
const IS_IT_SO =
  /^\s*(?:(?:och|men|så|and|but|so)\s+)?(?:(?:stämmer det|gäller det|är det (?:verkligen |fortfarande )?(?:sant|rätt|så|riktigt|korrekt)|har jag (?:förstått det )?rätt (?:i|om jag säger)|is it (?:really |still )?(?:true|right|correct|so|the case))(?: verkligen| fortfarande)?,? (?:att|that)|stämmer det,?(?= att)|(?:är|was|is) det sant:?)\s+(?=\S)/iu;
/** "… att Lund var med": what is held for true is asked with its verb first. */
const CLAUSE =
  /^([^?]{2,80}?)\s+(är|var|har|hade|deltog|deltar|kom|ingår|ingick|sitter|satt|finns|fanns|fick|ska|kan|hör|tillhör|gäller|gällde|äger|ägde|is|are|was|were|has|have|had)\s+([\s\S]*)$/iu;
const asAsked = (text: string): string => {
  const held = text.replace(IS_IT_SO, '');
  return held === text ? text : held.replace(CLAUSE, (_, who: string, verb: string, rest: string) => `${verb} ${who} ${rest}`);
};
/** "Telefoni – är den upphandlingen klar?": the thing that was said before. */
const OF_BEFORE = /(?<![a-zà-ɏ])(?:den|det|de|denna|detta|dessa|that|this|those|these) [a-zà-ɏ]{2,}(?:en|et|an|na|n|t)(?![a-zà-ɏ])/iu;
export const questionPart = (typed: string, isAbout: (text: string) => boolean): string => {
  const text = typed.replace(POLITE, '').replace(IF_SO, '');
  const asked = text.replace(
    /^[\s\S]{0,300}(?<![a-zà-ɏ])(?:undrar|undrade|wondering|wonder|veta|berätta|tell me)(?![a-zà-ɏ])(?: if| om)?[\s,:]*(?=(?:vad|vem|vilk|hur|när|varför|var|what|who|which|how|when|where|why))/iu,
    '',
  );
  const sentences = asked.split(SENTENCE);
  const asking = sentences.filter((x) => ASKS_SOMETHING.test(x)).join(' ');
  // "Någon nämnde att styrgruppen hann med en hel del möten. Hur många?": what it is about was said before.
  return sentences.length > 1 && asking && isAbout(asking) && !OF_BEFORE.test(asking) ? asking : asked;
};

const LEAVES_OUT =
  /(?<![a-zà-ɏ])(?:ej|(?:alltså|dvs|då) inte|utom|förutom|exklusive|exkl\.?|vid sidan av|utöver|bortsett från|except(?: for)?|besides|beyond|other than|apart from|excluding)\s+([a-zà-ɏ][a-zà-ɏ-]*(?:(?:\s+(?:och|eller|and|or)\s+|\/|,\s*)[a-zà-ɏ][a-zà-ɏ-]*){0,3})/giu;
/** The stretches of a text that name what is left out. */
const leftOut = (text: string): [number, number][] =>
  [...text.matchAll(LEAVES_OUT)].map((m) => [m.index + m[0].length - (m[1]?.length ?? 0), m.index + m[0].length]);

const HOW = /^(?:hur|how)$/;
const MEASURE = /^(?:stor|stort|stora|hog|hogt|hoga|lang|langt|langa|big|large|high)$/;
const TAKES = /^(?:ta|tar|tas|tog|togs|tagit|tagits)$/;
/** "Vem tog fram rapporten": with its particle the little verb says what was done, as in "framtagen". */
const withFram = (words: readonly Word[]): Word[] =>
  words.flatMap((w, i) => {
    if (w.folded === 'fram' && TAKES.test(words[i - 1]?.folded ?? '')) return [];
    const fram = TAKES.test(w.folded) && words[i + 1]?.folded === 'fram' ? words[i + 1] : undefined;
    return [fram ? { text: `fram${w.text}`, folded: `fram${w.folded}`, start: w.start, end: fram.end } : w];
  });
/** How much less such a word weighs. */
const LIGHT = 0.4;
const lightened = (c: ContentWord, light: boolean): ContentWord => (light ? { ...c, weight: c.weight * LIGHT } : c);
/** What a name that only frames the question weighs beside its words. */
const FRAME = { document: 1, association: 0.5 } as const;
const NOTHING_BEFORE = { statements: [], subjects: [], mentioned: [] };
/** Nobody asks with more words than this; what is pasted beyond it costs time and says nothing. */
const MOST_WORDS = 60;
const MOST_GUESSES = 16;

/** Reads a question. `fallback` is the language when the words do not tell; `today` an ISO date. */
export const understand = (typed: string, knowledge: Knowledge, today: string, fallback: () => Locale): Understanding => {
  const { catalog, index } = knowledge;
  const asked = questionPart(typed, (part) => catalog.mentions(wordsOf(part)).some(about));
  const text = asAsked(asked);
  const apart = wordsOf(text);
  const locale = languageOf(text, apart, fallback, (w, l) => index.known(stem(w.text, l), l));
  const words = joined(
    withFram(apart),
    (w) => isFunctionWord(w, locale) || index.known(stem(w.text, locale), locale),
    (w) => catalog.isName(w),
  );
  const times = timeWords(text, today);
  const mentions = catalog.mentions(words).filter((m) => !isCutShort(m));
  const documents = mentions.flatMap((m) => m.entities.filter((e) => e.kind === 'document').map((e) => e.id));
  const subjects = mentions.filter(about);
  const asks: readonly Ask[] = text === asked ? asksOf(text, locale) : ['yesno'];
  // In a comparison the documents are what is compared: their names are searched for too.
  const silent = mentions.filter((m) => !about(m) && !(asks.includes('compare') && m.entities.some((e) => e.kind === 'document')));
  const frame = [...new Set(silent.flatMap((m) => m.entities.slice(0, 1)))].map((e) => ({
    term: frameTerm(e.id),
    weight: FRAME[e.kind === 'document' ? 'document' : 'association'],
  }));
  const inAssociation = (i: number) => silent.some((m) => i >= m.start && i < m.end);
  const inSubject = (i: number) => subjects.some((m) => i >= m.start && i < m.end);
  // The secretariat does what the association does: beside other words its name says little of what is asked.
  const inSecretariat = (i: number) =>
    subjects.some((m) => i >= m.start && i < m.end && m.entities.some((e) => e.kind === 'body' && e.bodyKind === 'secretariat'));
  const inTime = (w: Word) => times.some((t) => w.start >= t.start && w.end <= t.end);
  // In "hur stort var underlaget" the adjective is a part of the question word.
  const measures = new Set(words.filter((w, i) => MEASURE.test(w.folded) && HOW.test(words[i - 1]?.folded ?? '')).map((w) => w.start));
  const isFunction = (w: Word) => isFunctionWord(w, locale) || measures.has(w.start);
  const content = words
    .map((word, i) => ({ word, i }))
    .filter(({ word, i }) => !inTime(word) && !inAssociation(i) && (inSubject(i) || !isFunction(word)) && (word.folded.length > 1 || /\d/.test(word.folded)))
    .slice(0, MOST_WORDS)
    .map(({ word, i }, n) => ({
      i,
      ...lightened(contentWord(word, locale, index, n < MOST_GUESSES), inSecretariat(i) || (!inSubject(i) && LIGHT_WORDS[locale].has(word.folded))),
      ...(!inSubject(i) && isName(word, i, words, text) ? { capital: true } : {}),
    }));
  // What is counted ends where the next little word begins: "invånare har Lund" counts "invånare".
  const left = leftOut(text);
  const isLeftOut = (w: Word) => left.some(([from, to]) => w.start >= from && w.end <= to);
  const excluded = words.filter((w, i) => isLeftOut(w) && !inAssociation(i) && !isFunction(w)).map((w) => contentWord(w, locale, index));
  const counted = countedWords(text, locale).map((phrase) => {
    const all = wordsOf(phrase);
    if (/^(?:gånger|ggr|times)$/iu.test(all[0]?.text ?? '')) return all.slice(0, 1).map((w) => contentWord(w, locale, index));
    const first = all.findIndex((w) => !isFunction(w));
    const end = all.findIndex((w, i) => i > first && isFunction(w));
    return (first < 0 ? [] : all.slice(first, end < 0 ? undefined : end)).map((w) => contentWord(w, locale, index));
  });
  const strangers = content
    .filter((c) => (c.unknown || c.partial || c.guess !== undefined) && !inSubject(c.i) && isName(c.word, c.i, words, text))
    .map((c) => c.word.text);
  return {
    text,
    locale,
    asks,
    subjects,
    documents,
    times,
    content: content.filter((c) => !isLeftOut(c.word)),
    counted,
    excluded,
    cues: text,
    strangers,
    frame,
    anchors: NOTHING_BEFORE,
  };
};
