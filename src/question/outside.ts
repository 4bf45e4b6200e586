import { foldAscii } from '../i18n/fold.ts';
import type { Understanding } from './understanding.ts';

/** What people ask an official's bot and no association's reports answer: said at once, unless the data hold that very word. */
const BEYOND =
  /(?<![\p{L}])(väder\p{L}*|vädret|temperatur\p{L}*|telefon(?:nummer|numret)|mobilnummer\p{L}*|e-?post(?:adress\p{L}*)?|mejladress\p{L}*|adress(?:en)?|hemadress\p{L}*|personnummer|lön(?:en|er)?|tjänar|arvode(?:t|n|na)?|aktiekurs\p{L}*|recept|skämt|fotboll\p{L}*|kommunalskatt\p{L}*|skattesats\p{L}*|tycker du|vad anser du|vem ska jag rösta|weather|phone(?: number)?|telephone|e-?mail(?: address)?|home address|salary|salaries|earns?|joke|football|recipe|tax rate|do you think|your opinion)(?![\p{L}])/iu;
/** Personal matters are nobody's to ask here, whatever words the data use. */
const ALWAYS = /^(telefon|mobil|hemadress|personnummer|lön|tjänar|arvode|phone|telephone|home address|salar|earn)/iu;
/** Who pays for a post is no personal matter. */
const WHO_PAYS = /(?<![\p{L}])(?:vem|vilka|who)\s+(?:\p{L}+\s+)?(?:betalar|betalade|finansierar|bekostar|pays?|paid|funds?)(?![\p{L}])/iu;
/** Somebody who wants something done for themselves, by an authority. */
const FOR_ONESELF =
  /(?<![\p{L}])(?:hur (?:ansöker|anmäler|bokar|betalar|får|hittar) jag|var kan jag (?:ansöka|boka|betala|parkera)|how (?:do|can) i (?:apply|book|pay|register|enrol))(?![\p{L}])/iu;

/** Judgements of people are nobody's record. */
const JUDGEMENT =
  /(?<![\p{L}])(?:är|var|is|was)\s.{0,60}(?<![\p{L}])(?:en bra|en dålig|duktig|kompetent|dum|snäll|bäst|sämst|a good|a bad|competent|the best|the worst)(?![\p{L}])/iu;

/** Who will win, who comes next, what will be voted: no plan tells it, and what was is no answer to what will be. */
const FORETELLING =
  /(?<![\p{L}])(?:(?:(?:vem|who)|(?:vilka|vilken|vilket|which|what)(?: \p{L}+)?)\s+(?:(?:kommer(?: att)?|tror du|will|is going to)\s+)*(?:vinner|vinna|förlorar|förlora|win|lose)(?!\s+(?:på|av|by|from)(?![\p{L}]))|(?:vinner|förlorar|win|lose)\s+(?:nästa\s+|the\s+(?:next\s+)?)?(?:\p{L}*val(?:et)?|match(?:en)?|elections?)|(?:vem|vilka|who)\s+(?:blir|kommer att bli|tar över som|will (?:be|become)|becomes)\s+(?:vår\s+|den\s+|the\s+)?(?:nästa|nya|ny|next|new)|(?:hur|how)\s+(?:går|kommer det att gå|slutar|will)\s.{0,20}(?:\p{L}*val(?:et)?|elections?)(?:\s+(?:att gå|go|end|20\d\d))?\s*\??$|(?:kommer|will)\s+(?:\p{L}+\s+){1,3}(?:att\s+)?(?:rösta|vote)|vad händer i framtiden|what will happen in the future)(?![\p{L}])/iu;
/** True when the question asks what nobody knows yet. */
export const foretelling = (u: Understanding): boolean => FORETELLING.test(u.text);

/** True when the question is about something that the bot does not answer for, in words that the data do not use. */
export const beyond = (u: Understanding, surface: ReadonlySet<string>): boolean => {
  if (FOR_ONESELF.test(u.text) || JUDGEMENT.test(u.text)) return true;
  const word = BEYOND.exec(u.text)?.[0].toLocaleLowerCase('sv');
  if (word === undefined) return false;
  return (ALWAYS.test(word) && !WHO_PAYS.test(u.text)) || !surface.has(foldAscii(word));
};
