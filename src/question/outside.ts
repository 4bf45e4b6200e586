import { foldAscii } from '../i18n/fold.ts';
import type { Words } from '../knowledge/index-statements.ts';
import type { Understanding } from './understanding.ts';

/** What people ask an official's bot and no association's reports answer: said at once, unless the data hold that very word. */
const BEYOND =
  /(?<![a-zà-ɏ])(väder[a-zà-ɏ]*|vädret|temperatur[a-zà-ɏ]*|telefon(?:nummer|numret)|mobilnummer[a-zà-ɏ]*|e-?post(?:adress[a-zà-ɏ]*)?|mejladress[a-zà-ɏ]*|adress(?:en)?|hemadress[a-zà-ɏ]*|kontaktperson(?:en)?|kontaktuppgift[a-zà-ɏ]*|contact (?:person|details)|personnummer|lön(?:en|er)?|tjänar|arvode(?:t|n|na)?|aktiekurs[a-zà-ɏ]*|recept|skämt|fotboll[a-zà-ɏ]*|kommunalskatt[a-zà-ɏ]*|skattesats[a-zà-ɏ]*|tycker du|vad anser du|vem ska jag rösta|weather|phone(?: number)?|telephone|e-?mail(?: address)?|home address|salary|salaries|earns?|joke|football|recipe|tax rate|do you think|your opinion)(?![a-zà-ɏ])/iu;
/** Personal matters are nobody's to ask here, whatever words the data use. */
const ALWAYS = /^(telefon|mobil|hemadress|kontaktperson|kontaktuppgift|contact |personnummer|lön|tjänar|arvode|phone|telephone|home address|salar|earn)/iu;
/** Who pays for a post is no personal matter. */
const WHO_PAYS = /(?<![a-zà-ɏ])(?:vem|vilka|who)\s+(?:[a-zà-ɏ]+\s+)?(?:betalar|betalade|finansierar|bekostar|pays?|paid|funds?)(?![a-zà-ɏ])/iu;
/** Somebody who wants something done for themselves, by an authority. */
const FOR_ONESELF =
  /(?<![a-zà-ɏ])(?:vem (?:kan|ska|bör|måste|får) (?:jag|vi|man) (?:ringa|kontakta|mejla|maila|mejla till|höra av (?:mig|oss|sig)|prata med|tala med|vända (?:mig|oss|sig))|vem (?:ringer|kontaktar|mejlar) (?:jag|vi|man)|who (?:can|should|do|could) (?:i|we) (?:call|contact|e-?mail|talk to|speak to|reach|get in touch)|hur (?:ansöker|anmäler|bokar|betalar|får|hittar) jag|var kan jag (?:ansöka|boka|betala|parkera)|how (?:do|can) i (?:apply|book|pay|register|enrol))(?![a-zà-ɏ])/iu;

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
