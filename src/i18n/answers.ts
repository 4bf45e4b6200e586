import type { KIND_WORDS } from './kinds.ts';
import { listed } from './listed.ts';
import type { Locale } from './locale.ts';

/** The sentences that answers and refusals are made of. */
export type AnswerWords = {
  yes: string;
  no: string;
  understood: string;
  source: string;
  notUnderstood: string;
  /** A time and nothing else is asked about. */
  tooBroad(time: string, areas: readonly string[]): string;
  outside: string;
  foretelling: string;
  /** `body` is left out when none is asked about; `may` when the asker may plan a meeting. */
  noComing(body: string | undefined, may: boolean): string;
  noYear(years: string, there: string): string;
  noName(name: string): string;
  noSuch: Readonly<Record<keyof typeof KIND_WORDS, (names: string) => string>>;
  noMeasure: string;
  noMembers(count: string): string;
  noSlot: Readonly<Record<'who' | 'when' | 'where' | 'why' | 'long' | 'money' | 'share' | 'general', string>>;
  unknownWords(words: string): string;
  nearest: string;
  wayOn: string;
  didYouMean(name: string): string;
  hidden(n: number): string;
  /** That a day was asked for, and that the hidden were not compared with it. */
  undated(n: number): string;
  incomplete: string;
  premise: string;
  whichMeeting: string;
};

export const ANSWER_WORDS: Readonly<Record<Locale, AnswerWords>> = {
  sv: {
    yes: 'Ja',
    no: 'Nej',
    understood: 'Så tolkade jag frågan',
    source: 'Källa',
    notUnderstood: 'Jag förstod inte frågan. Skriv vad det gäller, till exempel ett nätverk, ett avtal eller en siffra, och gärna vilket år.',
    tooBroad: (time, areas) =>
      `Frågan är bred. För ${time} finns uppgifter om ${listed(areas, 'sv')}. Skriv vad det gäller, gärna ett nätverk, ett avtal eller en siffra.`,
    outside: 'Det ligger utanför det som Samklang svarar på: förbundets organ, möten, nätverk, avtal, mål och siffror.',
    foretelling: 'Det vet ingen än: Samklang svarar bara på vad som är beslutat, planerat eller redovisat.',
    noComing: (body, may) =>
      `Inget kommande möte är planerat${body === undefined ? '' : ` för ${body}`}. ${may ? 'Planera ett med ”/mote planera”.' : 'Den som samordnar organet, eller kansliet, planerar ett med ”/mote planera”.'}`,
    noYear: (asked, there) => `Det finns ingen uppgift om detta för ${asked}. Uppgifter finns för ${there}.`,
    noName: (name) => `Det finns ingen uppgift om ${name} i det här sammanhanget.`,
    noSuch: {
      municipality: (names) => `Underlaget har ingen sådan kommun. Förbundets kommuner är ${names}.`,
      subregion: (names) => `Underlaget har inget sådant samverkansområde. De som finns är ${names}.`,
      network: (names) => `Underlaget har inget sådant nätverk. De som finns är ${names}.`,
      agreement: (names) => `Underlaget har inget sådant avtal. De som finns är ${names}.`,
    },
    noMeasure: 'Den uppgiften finns inte: det som räknas i frågan är inte redovisat.',
    noMembers: (count) => `Antalet finns (${count}), men inte vilka.`,
    noSlot: {
      who: 'Det framgår inte vem eller vilka.',
      when: 'Det framgår inte när.',
      where: 'Det framgår inte var.',
      why: 'Det framgår inte varför.',
      long: 'Det framgår inte hur länge.',
      money: 'Det finns inget belopp redovisat.',
      share: 'Det finns ingen andel redovisad.',
      general: 'Det framgår inte av underlaget.',
    },
    unknownWords: (words) => `Det finns inget i underlaget om ${words}.`,
    nearest: 'Närmast kommer detta',
    wayOn: 'Fråga gärna kansliet, eller ställ frågan med andra ord.',
    didYouMean: (name) => `Menar du ${name}?`,
    hidden: (n) =>
      n === 1 ? 'En uppgift visas inte här, eftersom den inte är öppen för alla.' : `${n} uppgifter visas inte här, eftersom de inte är öppna för alla.`,
    undated: (n) => (n === 1 ? 'Om den gäller den tid du frågar om sägs inte.' : 'Om de gäller den tid du frågar om sägs inte.'),
    incomplete: 'Listan är inte fullständig, så det går inte att säga vilka som saknas.',
    premise: 'Det stämmer inte med underlaget.',
    whichMeeting: 'Vilket möte menar du? Välj ett av de senaste, eller skriv organ och dag.',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    understood: 'How I read the question',
    source: 'Source',
    notUnderstood: 'I did not understand the question. Say what it is about, for example a network, an agreement or a figure, and preferably which year.',
    tooBroad: (time, areas) =>
      `The question is wide. For ${time} there is something about ${listed(areas, 'en')}. Say what it is about, preferably a network, an agreement or a figure.`,
    outside: 'That is outside what Samklang answers: the association’s bodies, meetings, networks, agreements, goals and figures.',
    foretelling: 'Nobody knows that yet: Samklang answers only what has been decided, planned or reported.',
    noComing: (body, may) =>
      `No coming meeting is planned${body === undefined ? '' : ` for ${body}`}. ${may ? 'Plan one with “/meeting plan”.' : 'The coordinator of the body, or the secretariat, plans one with “/meeting plan”.'}`,
    noYear: (asked, there) => `There is nothing about this for ${asked}. There is for ${there}.`,
    noName: (name) => `There is nothing about ${name} in this matter.`,
    noSuch: {
      municipality: (names) => `The data hold no such municipality. The association’s municipalities are ${names}.`,
      subregion: (names) => `The data hold no such subregion. There are ${names}.`,
      network: (names) => `The data hold no such network. There are ${names}.`,
      agreement: (names) => `The data hold no such agreement. There are ${names}.`,
    },
    noMeasure: 'That is not in the data: what the question counts has not been reported.',
    noMembers: (count) => `The number is there (${count}), but not which ones.`,
    noSlot: {
      who: 'It does not say who.',
      when: 'It does not say when.',
      where: 'It does not say where.',
      why: 'It does not say why.',
      long: 'It does not say how long.',
      money: 'No amount has been reported.',
      share: 'No share has been reported.',
      general: 'The data do not say.',
    },
    unknownWords: (words) => `There is nothing in the data about ${words}.`,
    nearest: 'The nearest is',
    wayOn: 'Ask the secretariat, or put the question in other words.',
    didYouMean: (name) => `Do you mean ${name}?`,
    hidden: (n) =>
      n === 1 ? 'One item is not shown here, because it is not open to all.' : `${n} items are not shown here, because they are not open to all.`,
    undated: (n) => (n === 1 ? 'Whether it is about the time you ask about is not said.' : 'Whether they are about the time you ask about is not said.'),
    incomplete: 'The list is not complete, so it cannot be said which are missing.',
    premise: 'That does not agree with the data.',
    whichMeeting: 'Which meeting do you mean? Choose one of the latest, or write body and day.',
  },
};
