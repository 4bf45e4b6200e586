import type { Draw } from './draw.ts';

const WHAT = [
  'budgeten',
  'verksamhetsplanen',
  'remissvaret',
  'samverkansavtalet',
  'handlingsplanen',
  'uppföljningen',
  'digitaliseringsstrategin',
  'upphandlingen av livsmedel',
  'elevhälsans rutiner',
  'kompetensförsörjningen',
  'överenskommelsen om hälsa',
  'den gemensamma e-arkivlösningen',
  'avgiftsmodellen',
  'kollektivtrafiken',
  'beredskapsövningen',
  'gymnasiesamverkan',
  'vuxenutbildningen',
  'hjälpmedelsnämnden',
  'skolskjutsen',
  'räddningstjänstens insatser',
] as const;
const HOW = ['med tillägg om uppföljning', 'enligt förslag', 'för nästa verksamhetsår', 'efter samråd', 'med ändringar i bilagan', 'utan ändringar'] as const;
const DID = ['antas', 'godkänns', 'noteras', 'bordläggs', 'revideras', 'läggs till handlingarna', 'skickas på remiss', 'fastställs'] as const;
const DO = ['tar fram underlag till', 'svarar på', 'kallar till möte om', 'sammanställer', 'följer upp', 'skickar ut', 'kontrollerar', 'presenterar'] as const;
const FIRST = ['Anna', 'Erik', 'Karin', 'Lars', 'Maria', 'Nils', 'Sara', 'Olof', 'Eva', 'Johan', 'Ingrid', 'Peter', 'Helena', 'Björn'] as const;
const LAST = ['Ek', 'Lind', 'Berg', 'Holm', 'Nilsson', 'Svensson', 'Åberg', 'Öberg', 'Persson', 'Månsson', 'Sjöström', 'Wallin'] as const;

/** Texts as people write them: some hundred words in ever new order, with a number that tells them apart. */
export const textsFrom = (draw: Draw) => ({
  decision: () => `${capital(draw.one(WHAT))} ${draw.one(DID)} ${draw.one(HOW)}, punkt ${draw.below(90) + 1}`,
  action: () => `${draw.one(DO)} ${draw.one(WHAT)} ${draw.one(HOW)}`,
  title: () => `${capital(draw.one(WHAT))} ${draw.one(HOW)} ${draw.below(900) + 100}`,
  person: () => `${draw.one(FIRST)} ${draw.one(LAST)}`,
});
export type Texts = ReturnType<typeof textsFrom>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
