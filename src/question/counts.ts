import type { Locale } from '../i18n/locale.ts';
import type { Statement } from '../knowledge/statements.ts';
import { ofText, stem, stemsOf, wordsOf } from '../knowledge/words.ts';
import { type ContentWord, heldBy, isPart } from './content.ts';

const NUMBER =
  /^((?!(?:19|20)\d\d$)\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|hundratal|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)$/iu;
const TIMES = /^(gånger|ggr|gång|tillfällen|times)$/iu;
/** People may be counted as whatever they are called in the record. */
const PEOPLE =
  /^(person(er)?|folk|deltagare|människor|besökte|besöker|lyssnade|visited|gick|deltog|kom|var|sågs|people|participants|attend\w*|took|part|came|times|jobbar|jobbade|arbetar|arbetade|sitter|satt|works?|worked|sits?)$/iu;

const ENDS = /^(?:per|for|of|till|hos|bland|among)$/;

/** The words that stand within three words after a number in the text, which is what the number counts. */
const afterNumbers = (locale: Locale) =>
  ofText((text): ReadonlyMap<string, number> => {
    const words = wordsOf(text);
    const out = new Map<string, number>();
    words.forEach((w, i) => {
      if (!NUMBER.test(w.text)) return;
      for (const next of words.slice(i + 1, i + 4)) {
        // "1 krona per invånare" counts kronor, "47 år för män" years.
        if (ENDS.test(next.folded)) break;
        out.set(`${locale} ${stem(next.text, locale)}`, 1);
      }
    });
    return out;
  });
const AFTER_NUMBERS: Readonly<Record<Locale, (text: string) => ReadonlyMap<string, number>>> = { sv: afterNumbers('sv'), en: afterNumbers('en') };

const ADJECTIVE =
  /^(?:nya?|olika|stora|små|andra|[a-zà-ɏ]+ska|[a-zà-ɏ]{4,}ande|regionala|kommunala|gemensamma|prioriterade|planerade|ordinarie|lokala|totalt?|öppna|new|different|regional|municipal|local|joint|planned|total|open)$/iu;
const THINGS =
  /kommun|möte|år\b|gång|avtal|område|kurs|utbildning|tillfäll|grupp|projekt|nätverk|hörn|aktör|fokus|\bsaker?\b|\bdelar?\b|punkt|uppgift|resultat|aktivitet|\bmål|fråg|uppdrag|tjänst|system|steg|modul|process|form|focus|item|\bparts?\b|task|result|activit|goal|issue|service|step|module|form|organisation|municipal|meeting|agreement|area|course|group|project|network|year|\btimes?\b/iu;
/** The noun that is counted: the first word, or the next one where that is an adjective or a short form ("FoU-projekt"); in English several words may be one noun. */
const headsOf = (phrase: readonly ContentWord[], locale: Locale): readonly ContentWord[] => {
  const [first] = phrase;
  if (!first || PEOPLE.test(first.word.text)) return [];
  if (ADJECTIVE.test(first.word.text)) return phrase.slice(1, 2);
  if (locale === 'en' && phrase.length > 2) return [...phrase.slice(0, 2), ...phrase.slice(-1)];
  return locale === 'en' || /^\p{Lu}{2,}$|^\p{Lu}\p{Ll}\p{Lu}$/u.test(first.word.text) ? phrase.slice(0, 2) : phrase.slice(0, 1);
};

/** What a set counts stands before its first preposition: "samverkansformer för barn" counts no children. */
export const counted = (of: string): string => of.split(/ (?:för|av|i|med|som|på|till|hos|från|inom|per|for|of|in|with|that|who|by|to|on|within) /u)[0] ?? of;

/** True when the statement has a figure for what is counted. An empty phrase ("hur många gick på …") takes any figure. */
export const countsThis = (s: Statement, phrase: readonly ContentWord[], locale: Locale): boolean => {
  const heads = headsOf(phrase, locale).filter((c) => !PEOPLE.test(c.word.text));
  const figures = s.values.filter(
    (v) => v.kind === 'number' || (v.kind === 'set' && (v.count !== undefined || v.members !== undefined)) || v.kind === 'percent',
  );
  if (TIMES.test(phrase[0]?.word.text ?? '')) return figures.some((v) => v.kind === 'number' || v.kind === 'set');
  // "How many went": people are counted, not municipalities, meetings or agreements.
  if (!heads.length)
    return figures.some((v) => (v.kind === 'number' || v.kind === 'set') && !THINGS.test(counted(v.kind === 'number' ? v.unit[locale] : v.of[locale])));
  const near = AFTER_NUMBERS[locale](s.text[locale]);
  const units = figures.map((v) =>
    stemsOf(v.kind === 'number' ? counted(v.unit[locale]) : v.kind === 'set' ? counted(v.of[locale]) : v.kind === 'percent' ? v.of[locale] : '', locale),
  );
  // A word of the record may be a compound of the word that is asked for ("kommuner": "medlemskommuner").
  const holds = (terms: ReadonlyMap<string, number>) =>
    heads.some((head) => heldBy(head, terms) >= 0.5 || [...terms.keys()].some((t) => t.startsWith(`${locale} `) && endsWithHead(t.slice(3), head, locale)));
  return units.some(holds) || holds(near);
};

/** A stem of three letters is one where little was taken off for it: "möten" are "styrelsemöten". */
const isHead = (own: string, word: string): boolean => own.length >= 4 || (own.length === 3 && word.length >= 5);
const endsWithHead = (term: string, head: ContentWord, locale: Locale): boolean => {
  const own = stem(head.word.text, locale);
  const [first, last] = head.terms.filter(isPart).map((t) => t.term.slice(3));
  if (first && last && term.startsWith(first) && term.endsWith(last)) return true;
  return isHead(own, head.word.text) && (term.endsWith(own) || own.endsWith(term)) && term.length >= 4;
};
