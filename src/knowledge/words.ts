import { foldAscii, foldCase } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import { stemEnglish } from './stem-english.ts';

/** A run of letters and digits in a text, with where it stands. */
export type Word = { text: string; folded: string; start: number; end: number };

/** Keeps what was made of a word. Whatever people type passes here, so it is bounded: losing it costs only time. */
const remembering = <T>(make: (word: string) => T, most = 50_000): ((word: string) => T) => {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    if (kept.size > most) kept.clear();
    kept.set(word, made);
    return made;
  };
};

/** A question is held against the same texts again and again; longer ones are no statements. */
const [LONG_TEXT, TEXTS] = [800, 10_000];
export const ofText = <T>(make: (text: string) => T): ((text: string) => T) => {
  const remembered = remembering(make, TEXTS);
  return (text) => (text.length > LONG_TEXT ? make(text) : remembered(text));
};

/** What a word is kept and looked for under: its stem, what nouns and verbs of one family share, and how it looks folded. */
export type Term = { folded: string; stem: string; family?: string };
/** One object for all places where a word stands, so that what is kept for it is found at once. */
type Spelled = { text: string; folded: string } & Partial<Record<Locale, Term>>;
const spelled = remembering((text: string): Spelled => ({ text, folded: foldAscii(text) }));

const RUN = /[\p{L}\p{N}]+/gu;
/** The endings of "SKR:s", "VB:n" and "FC:erna" are no words. Few texts have one, and telling them from the rest is quick. */
const MAYBE_ENDING = /[:'’]s|:[neta]/i;
const ENDING = /(?<=[\p{L}\p{N}])(?:[:'’]s|:(?:e?ns?|e?ts?|nas?|[ae]rs?|[ae]rnas?))(?![\p{L}\p{N}])/giu;
const withoutEndings = (text: string): string => (MAYBE_ENDING.test(text) ? text.replace(ENDING, (ending) => ' '.repeat(ending.length)) : text);

/** The words of a text, each with where it stands. Hyphens, colons and dots separate, so that "VO-college" and "VO college" meet. */
export const wordsOf = ofText((text): readonly Word[] => {
  const bare = withoutEndings(text);
  let end = 0;
  return (bare.match(RUN) ?? []).map((run) => {
    // Between two runs there is no letter, so this is where the next one stands.
    const start = bare.indexOf(run, end);
    end = start + run.length;
    const { text: word, folded } = spelled(run);
    return { text: word, folded, start, end };
  });
});

/** Forms that no ending explains, folded: the stem they belong to. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    antag: 'antog antogs antagen antagna antagits antas',
    deltag: 'deltog deltagit deltar delta deltagna',
    hall: 'holls hallits hallit holl haller halls',
    tag: 'togs tagits tagit tog tar tas ta tagen',
    skriv: 'skrev skrivit skrevs skrivits',
    gav: 'ger ge gett gavs ges givits',
    valj: 'valde valt valdes valjs valda vald valts',
    satt: 'sattes satts satter satte',
    avbryt: 'avbrots avbrutits avbruten avbrutna avbrutet',
    driv: 'drev drivit drivs',
    anslut: 'anslot anslutit anslutna ansluten',
    beslut: 'beslot',
    erbjud: 'erbjod erbjudits erbjods',
    gor: 'gjordes gjorts gjorde gjort gors gora gjorda',
    vinn: 'vann vunnit vinner vanns vinnare vinnarna',
    stad: 'stader staderna stads',
    ledamot: 'ledamoter ledamoterna',
    ny: 'nytt nya',
    bestod: 'bestar besta bestatt',
    flytt: 'flyttade flyttat flyttar flytta',
    sok: 'sokte sokt soker soka sokande',
    kop: 'kopte kopt koper',
    saml: 'samlade',
    bild: 'bildades',
    finn: 'fanns finns funnits',
    kom: 'kommer kommit kom',
    led: 'ledde lett leder leda',
    moms: 'moms',
    man: 'mannen',
    kvinn: 'kvinnliga',
    manlig: 'manliga',
    medlem: 'medlemmar medlemmarna medlemmarnas medlemmen',
    ag: 'agdes ags ager aga agare agarna',
    uppsag: 'sade sa sagt uppsagt sagts',
    stopp: 'stoppades stoppats',
    blev: 'blir blivit bli',
    ombud: 'ombuden',
    far: 'fick fatt fa far',
    ga: 'gick gatt gar',
    ansvar: 'ansvarar',
    små: 'liten litet lilla sma',
    stor: 'storre storst storsta',
    sälj: 'salde saldes',
    skjut: 'skot skots skjutits',
    bjud: 'bjod bjods bjudits',
    sprid: 'spred spreds spridits',
    sjunk: 'sjonk sjunkit',
    bryt: 'brot brots brutit brutits',
    lägg: 'lade lades lagt lagts',
    dra: 'drog drogs dragit dragits drar dras',
    hinn: 'hann hunnit',
  }).flatMap(([s, forms]) => [...forms.split(' '), s].map((form) => [form, s] as const)),
);
/** Strong verbs, folded, by the stem that all their forms share; with a particle in front they keep it: "återstod", "återstår". */
const STRONG: readonly (readonly [string, RegExp])[] = (
  [
    ['sta', 'stod|star|statt|sta|staende'],
    ['ga', 'gick|gar|gatt|ga|gaende'],
    ['ta', 'tog|togs|tar|tas|tagit|tagits|ta|tagen|tagna|taget'],
    ['kom', 'kom|kommer|kommit|komma|kommande'],
    ['hall', 'holl|holls|haller|halls|hallit|hallits|halla|hallen|hallna'],
    ['ge', 'gav|gavs|ger|ges|gett|givit|givits|ge|given|givna'],
    ['dra', 'drog|drogs|drar|dras|dragit|dragits|dra|dragen|dragna'],
    ['lagg', 'lade|lades|lagger|laggs|lagt|lagts|lagga|lagd|lagda'],
    ['satt', 'satte|sattes|satter|satts|satt|satta'],
    ['skriv', 'skrev|skrevs|skriver|skrivs|skrivit|skrivits|skriva|skriven|skrivna'],
    ['bryt', 'brot|brots|bryter|bryts|brutit|brutits|bryta|bruten|brutna|brutet'],
    ['driv', 'drev|drevs|driver|drivs|drivit|driva'],
    ['bjud', 'bjod|bjods|bjuder|bjuds|bjudit|bjudits|bjuda|bjuden|bjudna'],
    ['folj', 'foljde|foljdes|foljer|foljs|foljt|foljts|folja'],
    ['gor', 'gjorde|gjordes|gor|gors|gjort|gjorts|gora|gjord|gjorda'],
    ['se', 'sag|sags|ser|ses|sett|setts'],
    ['ligg', 'lag|ligger|legat|ligga'],
  ] as const
).map(([stem, forms]) => [stem, new RegExp(`^(?:${forms})$`)]);
const PARTICLE = /^(?:av|an|be|bi|del|efter|er|fram|for|fore|genom|ihop|in|inne|med|mot|ner|ned|om|pa|sam|till|under|upp|ur|ut|vidare|ater|over)/;
const strong = (folded: string): string | undefined => {
  const particle = PARTICLE.exec(folded)?.[0];
  if (particle === undefined || folded.length - particle.length < 2) return undefined;
  const rest = folded.slice(particle.length);
  const found = STRONG.find(([, forms]) => forms.test(rest));
  return found && particle + found[0];
};
/** "Krävde", "byggdes", "möttes", "hjälpte": the past of verbs whose other forms have no such ending. */
const PAST = /(?<=[a-zåäöé]{2})(?:(?<=[gjlmv]|(?<!vä)r)des?|(?<=[kpt])tes?)$/u;
const ENDINGS =
  /(?:erades|erats|erade|erat|eras|erar|era|erad|arnas|ernas|ornas|heterna|heternas|arna|erna|orna|heten|heter|ades|are|ade|andet|ena|et|en|an|at|as|ar|er|or|um|het|ad)$/;

/** Own endings rather than Snowball's: that one leaves the definite neuter (nätverket, rådet) and half of the plurals apart. */
const stemSwedish = (word: string, folded: string): string => {
  const irregular = IRREGULAR.get(folded) ?? strong(folded);
  if (irregular) return irregular;
  const past = word.length > 4 ? word.replace(PAST, '') : word;
  let w = past;
  if (w === word && w.length > 4 && /[^sruiy]s$|er?s$/.test(w) && !/urs$/.test(w)) w = w.slice(0, -1);
  const cut = w.replace(ENDINGS, '');
  if (cut.length >= 3 && cut !== w) w = cut;
  if (w.length > 3) w = w.replace(/[aei]{1,2}$/, '');
  return w.replace(/([mnl])\1$/, '$1');
};

const isNumber = (folded: string) => /^\d/.test(folded);
const stemOf = ({ text, folded }: Spelled, locale: Locale): string => {
  if (locale === 'en') return isNumber(folded) ? folded : stemEnglish(folded);
  const small = foldCase(text);
  return isNumber(small) ? small : stemSwedish(small, folded);
};
/** The part of a word that stays when it is inflected. Å, ä and ö are letters of their own (vård is not värd); see `Index.spelt` for words typed without them. */
export const stem = (word: string, locale: Locale): string => termOf(spelled(word), locale).stem.slice(3);

const NOUN_ENDINGS = /(?:arnas|ernas|ornas|arna|erna|orna|ena|en|et|an|ar|er|or|n)$/;
const NAME_PLURALS: ReadonlyMap<string, string> = new Map(Object.entries({ stader: 'stad', ledamoter: 'ledamot', ledamoterna: 'ledamot' }));
/** A name's part without the endings of a noun only: a name that looks like a verb ("Upphandlat") does not meet the verb. */
export const nounStem = remembering((word: string): string => {
  let w = foldAscii(word);
  if (isNumber(w)) return w;
  const irregular = NAME_PLURALS.get(w);
  if (irregular) return irregular;
  if (w.length > 3 && /[^sui]s$/.test(w)) w = w.slice(0, -1);
  const cut = w.replace(NOUN_ENDINGS, '');
  if (cut.length >= 3) w = cut;
  if (w.length > 3) w = w.replace(/[aei]{1,2}$/, '');
  return w.replace(/([mnl])\1$/, '$1');
});

const termOf = (word: Spelled, locale: Locale): Term => {
  const known = word[locale];
  if (known) return known;
  const s = stemOf(word, locale);
  const r = root(s, locale);
  const made: Term = { folded: word.folded, stem: `${locale} ${s}`, ...(r === s ? {} : { family: `${locale} ${r}` }) };
  word[locale] = made;
  return made;
};
export const termsOfWord = (word: string, locale: Locale): Term => termOf(spelled(word), locale);
export const runsOf = (text: string): readonly string[] => withoutEndings(text).match(RUN) ?? [];
/** The terms of a text, in order. */
export const termsOf = (text: string, locale: Locale): readonly Term[] => TERMS[locale](text);
const termsIn = (locale: Locale) => ofText((text): readonly Term[] => runsOf(text).map((run) => termsOfWord(run, locale)));
const TERMS: Readonly<Record<Locale, (text: string) => readonly Term[]>> = { sv: termsIn('sv'), en: termsIn('en') };
/** The stems of a text, each said once. */
const stemsIn = (locale: Locale) => ofText((text): ReadonlyMap<string, number> => new Map(TERMS[locale](text).map((t) => [t.stem, 1])));
const STEMS: Readonly<Record<Locale, (text: string) => ReadonlyMap<string, number>>> = { sv: stemsIn('sv'), en: stemsIn('en') };
export const stemsOf = (text: string, locale: Locale): ReadonlyMap<string, number> => STEMS[locale](text);

/** What is left when the ending that makes a noun of a verb is taken off too: "dimensionering" meets "dimensionera". */
export const root = (stemmed: string, locale: Locale): string => {
  const cut = stemmed.replace(locale === 'sv' ? /(?:ering|ning|ing|ation|else|het|sam|skap)$/ : /(?:ation|ment|ing|er|or)$/, '');
  return cut.length >= 4 ? cut : stemmed;
};

/** Words that were written apart are put together where only the whole is known: "ägar dialogerna", "skolutvecklings konferens". */
export const joined = (words: readonly Word[], known: (word: Word) => boolean, isName: (word: Word) => boolean): Word[] => {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const next = words[i + 1];
    const whole: Word | undefined = next && { text: word.text + next.text, folded: word.folded + next.folded, start: word.start, end: next.end };
    if (whole && whole.folded.length >= 8 && word.folded.length >= 3 && (next?.folded.length ?? 0) >= 4 && (isName(whole) || (!known(word) && known(whole)))) {
      out.push(whole);
      i += 1;
    } else out.push(word);
  }
  return out;
};
