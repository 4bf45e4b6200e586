import { foldAscii } from '../../i18n/fold.ts';
import type { Hit } from '../find.ts';
import { LIGHT_WORDS } from '../function-words.ts';
import type { Understanding } from '../understanding.ts';
import type { Objection } from './objection.ts';

/** The noun of a measure: "vad är hyran", "hur stor är avgiften", "vilken budget har". */
const ASKED_MEASURE =
  /(?<![a-zà-ɏ])(?:hur (?:stor(?:t|a)?|hög(?:t|a)?)(?: är| var| blev)?(?: den| det)?|vad (?:är|var|blev)|what (?:is|was) the)\s+([a-zà-ɏ][a-zà-ɏ-]*(?:en|et|an|n|t|[a-z]))(?![a-zà-ɏ])|(?<![a-zà-ɏ])(?:vilken|vilket|which|what)\s+([a-zà-ɏ][a-zà-ɏ-]*)\s+(?:har|hade|fick|får|has|had|does|did)(?![a-zà-ɏ])/iu;
/** Any noun that is asked for: it must at least be a word that the data know. */
const ASKED_NOUN = /(?<![a-zà-ɏ])(?:vilken|vilket|vilka|which)\s+((?:[a-zà-ɏ][a-zà-ɏ-]*\s*){1,3})/iu;
/** Verbs that ask for an amount: the record must speak of that kind of amount. */
const ASKED_VERB = /(?<![a-zà-ɏ])(kostar|kostade|kosta|betalar|betalade|tog betalt|omsätter|omsatte|charged?|costs?|paid|pays?)(?![a-zà-ɏ])/iu;
/** Nouns that only point at the kind of answer. */
const POINTERS =
  /^(det|den|de|instans(?:en|er)?|enhet(?:en|er)?|organisations?|organisationer|myndigheter|authorities|stage|steg|skede|fas|läge|status|sätt|typ|typer|slags?|sorts?|sorters?|sort|form|former|fråga|frågor|del|delar|sak|saker|punkter|områden|område|roll|grupp|grupper|grupperna|kommun(er|erna)?|organ|person(er)?|part(er)?|aktör(er)?|år|året|datum|månad|dag|way|ways|kind|kinds|type|types|form|part|parts|things|areas?|role|roles|groups?|municipalit(y|ies)|bod(y|ies)|people|person|year|date|month|day|two|three|four|five|två|tre|fyra|fem|sex|nya|new|andra|other|stora|viktiga|tillfälle[a-zà-ɏ]*|resultat|results?|syftet|målet|poängen|tanken|meningen|skillnaden|status|läget|the|a|an|purpose|aim|point|difference|main|viktigaste|viktigt|viktigast|allra|särskilt|störst|största|nytta|means|target|betydelse|funktion|egenskap|sammanhang|exempel|examples?|förbundets|kommuners)$/iu;

const sameWord = (typed: string, noun: string) => typed.toLocaleLowerCase('sv') === noun;
/** The place of the asked noun among the content words: the first noun after the question word that is not merely a pointer or a name. */
const askedAt = (u: Understanding): { at: number; measure: boolean } => {
  const names = new Set(u.subjects.flatMap((m) => m.typed.toLocaleLowerCase('sv').split(/\s+/)));
  const place = (word: string | undefined) =>
    word === undefined || POINTERS.test(word) || LIGHT_WORDS[u.locale].has(foldAscii(word)) || names.has(word)
      ? -1
      : u.content.findIndex((c) => sameWord(c.word.text, word));
  const measured = ASKED_MEASURE.exec(u.text);
  const measure = place((measured?.[1] ?? measured?.[2])?.toLocaleLowerCase('sv'));
  if (measure >= 0) return { at: measure, measure: true };
  const verb = place(ASKED_VERB.exec(u.text)?.[1]?.toLocaleLowerCase('sv'));
  if (verb >= 0) return { at: verb, measure: true };
  const phrase = ASKED_NOUN.exec(u.text)?.[1]?.trim().toLocaleLowerCase('sv').split(/\s+/) ?? [];
  return { at: Math.max(-1, ...phrase.slice(0, 1).map(place)), measure: false };
};

/** The noun that is asked for ("vilken kommunalskatt", "vad är hyran") when the statement does not hold it in any form. */
const unheldNoun = (u: Understanding, hit: Hit): string | undefined => {
  const { at, measure } = askedAt(u);
  const word = u.content[at];
  if (!word || (!measure && !word.unknown)) return undefined;
  return (hit.held[at] ?? 0) < (measure ? 0.5 : 0.3) ? word.word.text : undefined;
};

export const NOUNS: readonly Objection[] = [
  {
    name: 'noun',
    against: (u, hit) => unheldNoun(u, hit) !== undefined,
    lack: (u, hit) => ({ lack: 'words', words: [unheldNoun(u, hit) ?? ''] }),
  },
];
