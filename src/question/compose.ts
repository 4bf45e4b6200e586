import { ANSWER_WORDS } from '../i18n/answers.ts';
import type { Locale } from '../i18n/locale.ts';
import { recordedSection } from '../i18n/recorded-section.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Statement } from '../knowledge/statements.ts';
import { stemsOf } from '../knowledge/words.ts';
import { heldBy } from './content.ts';
import type { Hit } from './find.ts';
import type { Lack } from './lack.ts';
import { numeralsIn } from './numerals.ts';
import { addsNothing } from './same.ts';
import { saysNo } from './says-no.ts';
import type { Understanding } from './understanding.ts';

/** The sentence up to its first full stop that ends one: not "kl. 9", "bl.a.", "1:e". */
export const firstSentence = (text: string): string => {
  const pattern = /[.?!](?=\s+\p{Lu}|\s*$)/gu;
  for (const m of text.matchAll(pattern)) {
    const before = text.slice(0, m.index + 1);
    if (!/(?<![a-zà-ɏ])(?:kl|bl\.a|t\.ex|m\.m|ca|nr|st|dr|e\.g|i\.e|\p{Lu})\.$/iu.test(before)) return before;
  }
  return text;
};

const SMALL_FIRST =
  /^(Under|Den|Det|De|I|På|Enligt|Tre|Två|Fyra|Fem|En|Ett|Samtliga|Alla|Ny|Nya|Med|För|In|The|A|An|On|Three|Two|Four|Five|One|All|Under|For|From|Från|Efter|After)(?=\s)/u;
/** "Ja, under 2021 …": the sentence goes on after yes or no, with a small letter where it does not begin with a name. */
export const afterYes = (word: string, text: string): string =>
  SMALL_FIRST.test(text) ? `${word}, ${text.charAt(0).toLocaleLowerCase('sv')}${text.slice(1)}` : `${word}. ${text}`;

const SURE = 0.62;
/** "Alla", "varje", "bara": what a question says of how many, a yes must say too. */
const QUANTIFIERS: readonly RegExp[] = [
  /(?<![a-zà-ɏ])(?:alla|allihop|samtliga|all|every)(?![a-zà-ɏ])/iu,
  /(?<![a-zà-ɏ])(?:varje|vartannat|varannan|each|annually)(?![a-zà-ɏ])/iu,
  /(?<![a-zà-ɏ])(?:bara|enbart|endast|only)(?![a-zà-ɏ])/iu,
];
/** Whether a statement is near enough to what is asked to say no by it. */
const near = (u: Understanding, hit: Hit | undefined, s: Statement): boolean => {
  if (!hit || hit.coverage < SURE || (!u.subjects.length && u.content.length < 3)) return false;
  if (u.content.some((_, i) => (hit.held[i] ?? 0) === 0)) return false;
  return u.content.every((c) => !/^\d+$/.test(c.word.folded) || s.text[u.locale].includes(c.word.folded));
};
/** Whether it holds all of it: a yes needs the words beside the names in the statement's own text, and as many as are asked about. */
const sure = (u: Understanding, hit: Hit, s: Statement): boolean => {
  const text = s.text[u.locale];
  const names = new Set(u.subjects.flatMap((m) => m.typed.toLowerCase().split(/\s+/)));
  const said = stemsOf(text, u.locale);
  const beside = u.content.map((c, i) => ({ c, held: hit.held[i] ?? 0 })).filter(({ c }) => !names.has(c.word.text.toLowerCase()));
  if (!beside.length || beside.some(({ c, held }) => heldBy(c, said) < YES.word && held < YES.told)) return false;
  return QUANTIFIERS.every((q) => !q.test(u.text) || q.test(text)) && counts(u, s);
};
/** "Finns det fem nätverk?": a yes needs that very number of that very thing. */
const counts = (u: Understanding, s: Statement): boolean => {
  const numerals = numeralsIn(u.text);
  const ofThese = (of: string) => u.content.some((c) => heldBy(c, stemsOf(of, u.locale)) >= YES.word);
  return numerals.every((n) =>
    s.values.some(
      (v) =>
        (v.kind === 'number' && v.n === n && ofThese(v.unit[u.locale])) ||
        (v.kind === 'set' && (v.count ?? v.members?.length) === n && ofThese(v.of[u.locale])) ||
        (v.kind !== 'number' && v.kind !== 'set'),
    ),
  );
};
const UP = /(?<![a-zà-ɏ])(?:öka[a-zà-ɏ]*|fler|växt?e?|steg|höj[a-zà-ɏ]*|increas[a-zà-ɏ]*|grew|grow[a-zà-ɏ]*|rose|more)(?![a-zà-ɏ])/iu;
const DOWN = /(?<![a-zà-ɏ])(?:minska[a-zà-ɏ]*|färre|sjönk|sänk[a-zà-ɏ]*|decreas[a-zà-ɏ]*|fell|fewer|shrank|dropped)(?![a-zà-ɏ])/iu;
/** "Minskade andelen?", and it grew. */
const otherWay = (asked: string, told: string): boolean =>
  (UP.test(asked) && !DOWN.test(asked) && DOWN.test(told) && !UP.test(told)) || (DOWN.test(asked) && !UP.test(asked) && UP.test(told) && !DOWN.test(told));
/** "Ökade eller minskade?" asks which, and where some grew and others did not, yes and no say little. */
const eitherWay = (asked: string, told: string): boolean => {
  const both = (text: string) => UP.test(text) && DOWN.test(text);
  return both(asked) || ((UP.test(asked) || DOWN.test(asked)) && both(told));
};
const YES = { word: 0.75, told: 0.9 } as const;

/** The answer as a person reads it, from the statements that were chosen: the direct answer first. `plainly`: without yes or no. */
export const answerText = (u: Understanding, hits: readonly Hit[], plainly = false): string => {
  const same = plainly ? (a: string, b: string) => a === b : addsNothing;
  const statements = hits.map((h) => h.statement).filter((s, i, all) => !all.slice(0, i).some((b) => same(b.text[u.locale], s.text[u.locale])));
  const words = ANSWER_WORDS[u.locale];
  const [first] = statements;
  if (!first) return '';
  const texts = statements.map((s) => s.text[u.locale]);
  if (plainly || u.asks[0] !== 'yesno') return texts.join(' ');
  // A yes or no is only said by a statement that holds what was asked, its figures too.
  const [best] = hits;
  if (!best || !near(u, best, first)) return texts.join(' ');
  if (eitherWay(u.text, first.text[u.locale])) return texts.join(' ');
  const no = saysNo(first, u.locale) || otherWay(u.text, first.text[u.locale]);
  if (!no && !sure(u, best, first)) return texts.join(' ');
  // What was only planned or wanted is neither a yes nor a no to whether it happened.
  if (!no && (first.mode === 'planned' || first.mode === 'goal')) return texts.join(' ');
  return [afterYes(no ? words.no : words.yes, texts[0] ?? ''), ...texts.slice(1)].join(' ');
};

/** What is missing, in words. */
export const lackText = (lack: Lack, locale: Locale): string => {
  const w = ANSWER_WORDS[locale];
  switch (lack.lack) {
    case 'nothing-asked':
      return w.notUnderstood;
    case 'outside':
      return w.outside;
    case 'year':
      return w.noYear(lack.asked, lack.there);
    case 'name':
      return w.noName(lack.name);
    case 'measure':
      return w.noMeasure;
    case 'members':
      return w.noMembers(lack.count);
    case 'slot':
      return w.noSlot[lack.slot];
    case 'words':
      if (!lack.words.length) return w.noSlot.general;
      return w.unknownWords(lack.words.map((x) => `”${x}”`).join(', '));
    case 'incomplete':
      return w.incomplete;
    case 'premise':
      return w.premise;
    case 'said':
      return lack.said;
    case 'meeting':
      return w.whichMeeting;
    case 'person':
      return w.didYouMean(lack.taken);
  }
};

/** "Verksamhetsberättelse 2023, Styrelsen" */
export const citationLabel = (document: string, section: string, knowledge: Knowledge, locale: Locale): string =>
  // What was recorded is cited by meeting or body, date and recorder, which is what its section says.
  /^(?:protokoll|registrering):/.test(document)
    ? `${ANSWER_WORDS[locale].source}: ${recordedSection(section, locale)}`
    : `${ANSWER_WORDS[locale].source}: ${knowledge.catalog.name(document)}, ${section}`;
