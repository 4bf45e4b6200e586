import { ANSWER_WORDS } from '../i18n/answers.ts';
import type { Locale } from '../i18n/locale.ts';
import { recordedSection } from '../i18n/recorded-section.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Hit } from './find.ts';
import type { Lack } from './lack.ts';
import { addsNothing } from './same.ts';
import type { Understanding } from './understanding.ts';
import { verdictBy } from './yes-or-no.ts';

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

/** The answer as a person reads it, from the statements that were chosen: the direct answer first. `plainly`: without yes or no. */
export const answerText = (u: Understanding, hits: readonly Hit[], plainly = false): string => {
  const same = plainly ? (a: string, b: string) => a === b : addsNothing;
  const statements = hits.map((h) => h.statement).filter((s, i, all) => !all.slice(0, i).some((b) => same(b.text[u.locale], s.text[u.locale])));
  const words = ANSWER_WORDS[u.locale];
  const [first] = statements;
  if (!first) return '';
  const texts = statements.map((s) => s.text[u.locale]);
  if (plainly || u.asks[0] !== 'yesno') return texts.join(' ');
  const [best] = hits;
  const verdict = best && verdictBy(u, best, first);
  return verdict === undefined ? texts.join(' ') : [afterYes(words[verdict], texts[0] ?? ''), ...texts.slice(1)].join(' ');
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
