import { foldLetters } from '../../../src/i18n/fold.ts';
import { nearestMeaning } from '../../misspelt.ts';
import { AT_START, IN_HEAD, type Label, labelled } from './labels.ts';

/** The labels as people write them out, for what is one or two letters beside one. */
const SPELT: readonly string[] = [
  'beslut',
  'uppgift',
  'uppgifter',
  'åtgärd',
  'att göra',
  'medskick',
  'rapport',
  'närvaro',
  'närvarande',
  'frånvaro',
  'frånvarande',
  'nästa möte',
  'nästa sammanträde',
  'synlighet',
  'bordlagt',
  'noterat',
  'återremiss',
  'decision',
  'action',
  'attendance',
  'present',
  'absent',
  'next meeting',
  'visibility',
  'report',
  'tabled',
];
const KNOWN = SPELT.map((spelt) => [labelled(foldLetters(spelt))?.label, spelt] as const);
const BEFORE_COLON = /^\s*(?:[-*•]\s*)?(\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?)\s*:(?!\/\/)\s*/u;
/** Written without the colon, and still meant as a label by what follows: names, "alla", a day. */
const BARE: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:nästa möte|nästa sammanträde|next meeting)\s+/iu, /^(?:är\s+|is\s+)?(?:den\s+|the\s+|on\s+)?(?:\d|\p{L}+dag(?:en)?\s+(?:den\s+)?\d|\p{L}+day\s+\d)/iu],
  [/^(?:närvaro|närvarande|attendance|present)\s+/iu, /^(?:(?:alla|samtliga|all|everyone)(?!\p{L})|\p{Lu})/u],
  [/^(?:frånvaro|frånvarande|absent)\s+/iu, /^\p{Lu}/u],
  [/^(?:uppgift|åtgärd|action|task)\s+/iu, /^\p{Lu}/u],
  [/^(?:beslut|decision)\s+/iu, /^(?!(?:om|i|att|av|från|på|ska|enligt|to|on|about|of)(?!\p{L}))\S/iu],
];
const bareAt = (text: string): string | undefined => {
  for (const [word, next] of BARE) {
    const [found] = word.exec(text) ?? [];
    if (found !== undefined && next.test(text.slice(found.length))) return found;
  }
  return undefined;
};
/** Where the first label stands that the head runs into without a colon: "styrelsen 14/1 beslut budgeten antas". */
const bareInHead = (first: string): number | undefined =>
  [...first.matchAll(/(?<=[\s,])\p{L}/gu)].map((m) => m.index).find((at) => bareAt(first.slice(at)) !== undefined);

type Read = { label?: Label; kept?: boolean; text: string; guessed?: { typed: string; taken: string }; bare?: string; unread?: string };
/** What a part begins with: a label, one that is misspelt or lacks its colon, or what looks like one and is none. */
export const readPart = (part: string): Read => {
  const exact = AT_START.exec(foldLetters(part));
  if (exact) return { ...found(exact[1] ?? ''), text: part.slice(exact[0].length) };
  const [whole = '', typed] = BEFORE_COLON.exec(part) ?? [];
  const near = typed === undefined ? undefined : nearestMeaning(typed, KNOWN);
  if (typed !== undefined && near) return { ...found(foldLetters(near.word)), text: part.slice(whole.length), guessed: { typed, taken: near.word } };
  const bare = bareAt(part);
  if (bare !== undefined) return { ...found(foldLetters(bare.trim()).toLowerCase()), text: part.slice(bare.length), bare: bare.trim() };
  return { text: part, ...(typed !== undefined && /^\p{Ll}/u.test(typed) ? { unread: typed } : {}) };
};
const found = (word: string): Pick<Read, 'label' | 'kept'> => {
  const { label, kept } = labelled(word) ?? {};
  return { ...(label === undefined ? {} : { label }), ...(kept === undefined ? {} : { kept }) };
};
/** Where the head ends: at its first label, however that is written, or at the first colon. */
export const endOfHead = (first: string): number | undefined => {
  const exact = IN_HEAD.exec(foldLetters(first));
  if (exact) return exact.index;
  const before = /(?<=[\s,:])\p{L}[\p{L}-]*\s*:(?!\/\/)/u.exec(first);
  if (before && readPart(first.slice(before.index)).guessed) return before.index;
  return /:\s/.exec(first)?.index ?? bareInHead(first);
};
