import { foldAscii } from '../i18n/fold.ts';
import type { Words } from '../knowledge/index-statements.ts';
import type { Hit } from './find.ts';
import { LIGHT_WORDS } from './function-words.ts';
import type { Understanding } from './understanding.ts';

/** What people ask an official's bot and no association's reports answer: said at once, unless the data hold that very word. */
const BEYOND =
  /(?<![a-zà-ɏ])(väder[a-zà-ɏ]*|vädret|temperatur[a-zà-ɏ]*|telefon(?:nummer|numret)|mobilnummer[a-zà-ɏ]*|e-?post(?:adress[a-zà-ɏ]*)?|mejladress[a-zà-ɏ]*|adress(?:en)?|hemadress[a-zà-ɏ]*|personnummer|lön(?:en|er)?|tjänar|arvode(?:t|n|na)?|aktiekurs[a-zà-ɏ]*|recept|skämt|fotboll[a-zà-ɏ]*|kommunalskatt[a-zà-ɏ]*|skattesats[a-zà-ɏ]*|tycker du|vad anser du|vem ska jag rösta|weather|phone(?: number)?|telephone|e-?mail(?: address)?|home address|salary|salaries|earns?|joke|football|recipe|tax rate|do you think|your opinion)(?![a-zà-ɏ])/iu;
/** Personal matters are nobody's to ask here, whatever words the data use. */
const ALWAYS = /^(telefon|mobil|hemadress|personnummer|lön|tjänar|arvode|phone|telephone|home address|salar|earn)/iu;
/** Who pays for a post is no personal matter. */
const WHO_PAYS = /(?<![a-zà-ɏ])(?:vem|vilka|who)\s+(?:[a-zà-ɏ]+\s+)?(?:betalar|betalade|finansierar|bekostar|pays?|paid|funds?)(?![a-zà-ɏ])/iu;
/** Somebody who wants something done for themselves, by an authority. */
const FOR_ONESELF =
  /(?<![a-zà-ɏ])(?:hur (?:ansöker|anmäler|bokar|betalar|får|hittar) jag|var kan jag (?:ansöka|boka|betala|parkera)|how (?:do|can) i (?:apply|book|pay|register|enrol))(?![a-zà-ɏ])/iu;

/** Judgements of people are nobody's record. */
const JUDGEMENT =
  /(?<![a-zà-ɏ])(?:är|var|is|was)\s.{0,60}(?<![a-zà-ɏ])(?:en bra|en dålig|duktig|kompetent|dum|snäll|bäst|sämst|a good|a bad|competent|the best|the worst)(?![a-zà-ɏ])/iu;

/** Who will win, who comes next, what will be voted: no plan tells it, and what was is no answer to what will be. */
const FORETELLING =
  /(?<![a-zà-ɏ])(?:(?:(?:vem|who)|(?:vilka|vilken|vilket|which|what)(?: [a-zà-ɏ]+)?)\s+(?:(?:kommer(?: att)?|tror du|will|is going to)\s+)*(?:vinner|vinna|förlorar|förlora|win|lose)(?!\s+(?:på|av|by|from)(?![a-zà-ɏ]))|(?:vinner|förlorar|win|lose)\s+(?:nästa\s+|the\s+(?:next\s+)?)?(?:[a-zà-ɏ]*val(?:et)?|match(?:en)?|elections?)|(?:vem|vilka|who)\s+(?:blir|kommer att bli|tar över som|will (?:be|become)|becomes)\s+(?:vår\s+|den\s+|the\s+)?(?:nästa|nya|ny|next|new)|(?:hur|how)\s+(?:går|kommer det att gå|slutar|will)\s.{0,20}(?:[a-zà-ɏ]*val(?:et)?|elections?)(?:\s+(?:att gå|go|end|20\d\d))?\s*\??$|(?:kommer|will)\s+(?:[a-zà-ɏ]+\s+){1,3}(?:att\s+)?(?:rösta|vote)|vad händer i framtiden|what will happen in the future)(?![a-zà-ɏ])/iu;
/** True when the question asks what nobody knows yet. */
export const foretelling = (u: Understanding): boolean => FORETELLING.test(u.text);

/** True when the question is about something that the bot does not answer for, in words that the data do not use. */
export const beyond = (u: Understanding, surface: Words): boolean => {
  if (FOR_ONESELF.test(u.text) || JUDGEMENT.test(u.text)) return true;
  const word = BEYOND.exec(u.text)?.[0].toLocaleLowerCase('sv');
  if (word === undefined) return false;
  return (ALWAYS.test(word) && !WHO_PAYS.test(u.text)) || !surface.has(foldAscii(word));
};

/** The noun of a measure: "vad är hyran", "hur stor är avgiften", "vilken budget har". */
const ASKED_MEASURE =
  /(?<![a-zà-ɏ])(?:hur (?:stor(?:t|a)?|hög(?:t|a)?)(?: är| var| blev)?(?: den| det)?|vad (?:är|var|blev)|what (?:is|was) the)\s+([a-zà-ɏ][a-zà-ɏ-]*(?:en|et|an|n|t|[a-z]))(?![a-zà-ɏ])|(?<![a-zà-ɏ])(?:vilken|vilket|which|what)\s+([a-zà-ɏ][a-zà-ɏ-]*)\s+(?:har|hade|fick|får|has|had|does|did)(?![a-zà-ɏ])/iu;
/** Any noun that is asked for: it must at least be a word that the data know. */
const ASKED_NOUN = /(?<![a-zà-ɏ])(?:vilken|vilket|vilka|which)\s+((?:[a-zà-ɏ][a-zà-ɏ-]*\s*){1,3})/iu;
/** Verbs that ask for an amount: the record must speak of that kind of amount. */
const ASKED_VERB = /(?<![a-zà-ɏ])(kostar|kostade|kosta|betalar|betalade|tog betalt|omsätter|omsatte|charged?|costs?|paid|pays?)(?![a-zà-ɏ])/iu;
/** Nouns that only point at the kind of answer. */
const POINTERS =
  /^(det|den|de|organisations?|organisationer|myndigheter|authorities|stage|steg|skede|fas|läge|status|sätt|typ|typer|slags?|sorts?|sorters?|sort|form|former|fråga|frågor|del|delar|sak|saker|punkter|områden|område|roll|grupp|grupper|grupperna|kommun(er|erna)?|organ|person(er)?|part(er)?|aktör(er)?|år|året|datum|månad|dag|way|ways|kind|kinds|type|types|form|part|parts|things|areas?|role|roles|groups?|municipalit(y|ies)|bod(y|ies)|people|person|year|date|month|day|two|three|four|five|två|tre|fyra|fem|sex|nya|new|andra|other|stora|viktiga|tillfälle[a-zà-ɏ]*|resultat|results?|syftet|målet|poängen|tanken|meningen|skillnaden|status|läget|the|a|an|purpose|aim|point|difference|main|viktigaste|viktigt|viktigast|allra|särskilt|störst|största|nytta|means|target|betydelse|funktion|egenskap|sammanhang|exempel|examples?|förbundets|kommuners)$/iu;

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
export const unheldNoun = (u: Understanding, hit: Hit): string | undefined => {
  const { at, measure } = askedAt(u);
  const word = u.content[at];
  if (!word || (!measure && !word.unknown)) return undefined;
  return (hit.held[at] ?? 0) < (measure ? 0.5 : 0.3) ? word.word.text : undefined;
};
