import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from '../knowledge/catalog.ts';

/** "Vad gör förbundet?", "what do you do?": who it is about, whom the bot answers for. */
const ASKED: Readonly<Record<Locale, RegExp>> = {
  sv: /^\s*(?:men\s+)?vad\s+(?:gör|jobbar|arbetar|sysslar|håller)\s+(?:egentligen\s+)?(.{2,40}?)(?:\s+(?:med|på med|egentligen|för något|för nåt))*\s*\?*\s*$/iu,
  en: /^\s*(?:but\s+)?what\s+(?:does|do)\s+(.{2,40}?)\s+(?:actually\s+)?do\s*\?*\s*$/iu,
};
const WE = /^(?:vi|ni|förbundet|kommunförbundet|föreningen|we|you|the association)$/iu;
/** The same in words that the records are found by. */
const WORDED: Readonly<Record<Locale, (name: string) => string>> = {
  sv: (name) => `Vad har ${name} för uppdrag?`,
  en: (name) => `What is the task of ${name}?`,
};

/** The question for the association's task, where that is what is asked in everyday words; the text itself otherwise. */
export const whatWeDo = (text: string, catalog: Catalog): string => {
  const [association] = catalog.all('association');
  if (!association) return text;
  for (const locale of ['sv', 'en'] as const) {
    const who = ASKED[locale].exec(text)?.[1];
    if (who === undefined) continue;
    const isIt =
      WE.test(who) || [...association.names.sv, ...association.names.en].some((name) => name.toLocaleLowerCase('sv') === who.toLocaleLowerCase('sv'));
    if (isIt) return WORDED[locale](catalog.name(association.id));
  }
  return text;
};
