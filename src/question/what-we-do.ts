import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from '../knowledge/catalog.ts';

/** "Vad gör förbundet?", "what do you do?": who it is about, whom the bot answers for. */
const ASKED: Readonly<Record<Locale, RegExp>> = {
  sv: /^(?:men )?vad (?:gör|jobbar|arbetar|sysslar|håller) (?:egentligen )?(.{2,40}?)(?: (?:med|på med|egentligen|för något|för nåt))* ?\?*$/iu,
  en: /^(?:but )?what (?:does|do) (.{2,40}?) (?:actually )?do ?\?*$/iu,
};
const WE = /^(?:vi|ni|förbundet|kommunförbundet|föreningen|we|you|the association)$/iu;
/** Such a question is short. */
const LONGEST = 80;
/** The same in words that the records are found by. */
const WORDED: Readonly<Record<Locale, (name: string) => string>> = {
  sv: (name) => `Vad har ${name} för uppdrag?`,
  en: (name) => `What is the mission of ${name}?`,
};

/** The question for the association's task, where that is what is asked in everyday words; the text itself otherwise. */
export const whatWeDo = (text: string, catalog: Catalog): string => {
  const [association] = catalog.all('association');
  const plain = text.length > LONGEST ? '' : text.replace(/\s+/gu, ' ').trim();
  if (!association || plain === '') return text;
  for (const locale of ['sv', 'en'] as const) {
    const who = ASKED[locale].exec(plain)?.[1];
    if (who === undefined) continue;
    const isIt =
      WE.test(who) || [...association.names.sv, ...association.names.en].some((name) => name.toLocaleLowerCase('sv') === who.toLocaleLowerCase('sv'));
    if (isIt) return WORDED[locale](catalog.name(association.id));
  }
  return text;
};
