import { listed } from './listed.ts';
import type { Locale } from './locale.ts';

/** How a question was read, told to whoever asked it: what they want to know, about what, for when. */
export type ExplainWords = {
  asked: Readonly<Record<string, string>>;
  wants(asks: readonly string[]): string;
  about(names: readonly string[]): string;
  words(phrases: readonly string[]): string;
  without(phrases: readonly string[]): string;
  time(times: readonly string[]): string;
  noTime: string;
  only(documents: readonly string[]): string;
  guess(typed: string, taken: string): string;
  carried(names: readonly string[]): string;
};
const quoted = (all: readonly string[], [open, close]: readonly [string, string]): string => all.map((x) => `${open}${x}${close}`).join(', ');
const SV = ['”', '”'] as const;
const EN = ['“', '”'] as const;

export const EXPLAIN_WORDS: Readonly<Record<Locale, ExplainWords>> = {
  sv: {
    asked: {
      who: 'vem eller vilka',
      when: 'när',
      where: 'var',
      why: 'varför',
      count: 'hur många eller hur mycket',
      money: 'vilket belopp',
      share: 'hur stor andel',
      often: 'hur ofta',
      long: 'hur länge',
      which: 'vilka eller vilken',
      what: 'vad',
      define: 'vad något är eller betyder',
      name: 'vad något heter',
      how: 'hur',
      yesno: 'om något stämmer',
      compare: 'hur några skiljer sig åt',
      status: 'hur det går eller gick',
      open: 'vad som finns om saken',
    },
    wants: (asks) => `Du vill veta ${listed(asks, 'sv')}.`,
    about: (names) => `Det gäller ${listed(names, 'sv')}.`,
    words: (phrases) => `Jag sökte på ${quoted(phrases, SV)}.`,
    without: (phrases) => `Jag lät bli ${quoted(phrases, SV)}.`,
    time: (times) => `Tid: ${listed(times, 'sv')}.`,
    noTime: 'Du angav ingen tid.',
    only: (documents) => `Jag sökte bara i ${listed(documents, 'sv')}.`,
    guess: (typed, taken) => `Jag antog att ”${typed}” betyder ”${taken}”.`,
    carried: (names) => `Detta följde med från frågan innan: ${listed(names, 'sv')}.`,
  },
  en: {
    asked: {
      who: 'who',
      when: 'when',
      where: 'where',
      why: 'why',
      count: 'how many or how much',
      money: 'what amount',
      share: 'what share',
      often: 'how often',
      long: 'how long',
      which: 'which',
      what: 'what',
      define: 'what something is or means',
      name: 'what something is called',
      how: 'how',
      yesno: 'whether something is so',
      compare: 'how some things differ',
      status: 'how it is going or went',
      open: 'what there is about it',
    },
    wants: (asks) => `You want to know ${listed(asks, 'en')}.`,
    about: (names) => `It is about ${listed(names, 'en')}.`,
    words: (phrases) => `I searched for ${quoted(phrases, EN)}.`,
    without: (phrases) => `I left out ${quoted(phrases, EN)}.`,
    time: (times) => `Time: ${listed(times, 'en')}.`,
    noTime: 'You gave no time.',
    only: (documents) => `I searched in ${listed(documents, 'en')} only.`,
    guess: (typed, taken) => `I took “${typed}” to mean “${taken}”.`,
    carried: (names) => `This was carried over from the question before: ${listed(names, 'en')}.`,
  },
};
