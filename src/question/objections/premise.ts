import { qualified } from '../../i18n/qualifiers.ts';
import type { Statement } from '../../knowledge/statements.ts';
import { stemsOf, wordsOf } from '../../knowledge/words.ts';
import { askedNouns } from '../asked-noun.ts';
import { heldBy } from '../content.ts';
import { counted } from '../counts.ts';
import { numeralsIn } from '../numerals.ts';
import type { Understanding } from '../understanding.ts';
import { EVERY_ONE } from './names.ts';
import { general, type Objection } from './objection.ts';

/** Verbs that take for granted that something happened. When no record says so, the question has a false premise. */
const TAKEN_FOR_GRANTED =
  /(?<![a-zà-ɏ])(efterträd[a-zà-ɏ]*|röstade (?:[a-zà-ɏ]+ ){0,2}(?:ner|ned|nej|emot)|avslog|voted down|rejected|eftertrad[a-zà-ɏ]*|avgick|avgår|avsatt[a-zà-ɏ]*|avskeda[a-zà-ɏ]*|sparka[a-zà-ɏ]*|lämnade|tog (?:[a-zà-ɏ]+ ){0,3}över|tagit över|took over|taken over|uteslut[a-zà-ɏ]*|uteslöt[a-zà-ɏ]*|lade ner|lades ner|nedlagd[a-zà-ɏ]*|gick i konkurs|sa upp sig|rejoin[a-zà-ɏ]*|withdrew|withdraw from|drog sig (?:ur|tillbaka)|hoppade av|återinträd[a-zà-ɏ]*|replaced|succeeded|successor|resigned|stepped down|fired|dismissed|expelled|left(?! (?:un[a-zà-ɏ]+|open|for|to|over|undone|out))|bankrupt[a-zà-ɏ]*|shut down)(?![a-zà-ɏ])/iu;

export const takesForGranted = (text: string): boolean => TAKEN_FOR_GRANTED.test(text);
/** True when the question takes something for granted that the statement does not say. */
const overturned = (u: Understanding, s: Statement): boolean => {
  const match = TAKEN_FOR_GRANTED.exec(u.text);
  if (!match) return false;
  const said = stemsOf(s.text[u.locale], u.locale);
  const words = wordsOf(match[0]);
  return !u.content.some((c) => words.some((w) => w.folded === c.word.folded) && heldBy(c, said) > 0.6);
};

const WITH_PREPOSITION = /(?<![a-zà-ɏ])(?:med|för|åt|till|av|från|hos|mot|with|for|to|by|from|of) (?:vem|vilk[a-zà-ɏ]+|vad|whom?|which|what)(?![a-zà-ɏ])/iu;
const ASKS_MEMBERS = new Set(['which', 'name', 'who']);

/** "Vilka då?" after a count, or what they are called. */
const BARE =
  /^\s*(?:och\s+|and\s+)?(?:(?:vilka|vilken|which|who)(?:\s+(?:då|ones?|är (?:de|det)|are they|of them|var (?:de|det)))*|vad (?:heter|hette|kallas) (?:de|dom|dem)(?: då)?|what are (?:they called|their names|they)|who are they)\s*\??\s*$/iu;
const onlyCounted = (s: Statement, locale: Understanding['locale']): string | undefined => {
  if (s.values.some((v) => v.kind === 'set' && v.members?.length)) return undefined;
  const [count] = s.values.flatMap((v) =>
    v.kind === 'number'
      ? [`${qualified(v.n, v.qualifier, locale)} ${v.unit[locale]}`]
      : v.kind === 'set' && v.count !== undefined
        ? [`${qualified(v.count, v.qualifier, locale)} ${v.of[locale]}`]
        : [],
  );
  return count;
};

/** The count of a set that is asked for by its members while only the number is known, as it is to be printed; undefined otherwise. */
const askedSet = (u: Understanding, s: Statement): string | undefined => {
  if (!ASKS_MEMBERS.has(u.asks[0] ?? '') || u.asks.includes('count')) return undefined;
  if (BARE.test(u.text) && u.anchors.statements.includes(s.id)) return onlyCounted(s, u.locale);
  // "Med vilka tecknades avtalet?" asks for no members of what was signed.
  if (WITH_PREPOSITION.test(u.text)) return undefined;
  // Where it is all municipalities, it is known which.
  if (EVERY_ONE.test(s.text.sv)) return undefined;
  const nouns = askedNouns(u, u.asks[0] === 'name' ? 5 : 2);
  const sets = s.values.filter((v) => v.kind === 'set' && v.count !== undefined && !v.members?.length);
  const found = sets.find((v) => v.kind === 'set' && nouns.some((n) => heldBy(n, stemsOf(v.of[u.locale], u.locale)) >= 0.6));
  const listed = s.values.some(
    (v) => v.kind === 'set' && (v.members?.length ?? 0) > 0 && nouns.some((n) => heldBy(n, stemsOf(v.of[u.locale], u.locale)) >= 0.6),
  );
  if (listed) return undefined;
  if (found?.kind === 'set') return `${qualified(found.count ?? 0, found.qualifier, u.locale)} ${found.of[u.locale]}`;
  const number = s.values.find((v) => v.kind === 'number' && nouns.some((n) => heldBy(n, stemsOf(counted(v.unit[u.locale]), u.locale)) >= 0.6));
  return number?.kind === 'number' ? `${qualified(number.n, number.qualifier, u.locale)} ${number.unit[u.locale]}` : undefined;
};

const holdsSome = (phrase: Understanding['counted'][number], text: string, locale: Understanding['locale']): boolean =>
  !phrase.length || phrase.some((c) => heldBy(c, stemsOf(text, locale)) >= 0.6);
const NOT = /(?<![a-zà-ɏ])(inte|ej|icke|ingen|inga|aldrig|utan|not|never|no|haven't|hasn't|didn't|isn't|aren't|without|saknas|saknar|missing)(?![a-zà-ɏ])/iu;
const DENIED =
  /(?<![a-zà-ɏ])(inte|ej|ännu inte|inga|ingen|avbröts|försen[a-zà-ɏ]*|saknades|saknas|återst[a-zà-ɏ]*|kvar|utan|bara|not|no|never|delayed|cancelled|stopped|remain[a-zà-ɏ]*|without|only|lacked|yet)(?![a-zà-ɏ])/iu;

/** True for "which are not …", and "how many are not …", when the statement tells only of those that are. */
const isNegated = (u: Understanding, s: Statement): boolean =>
  (ASKS_MEMBERS.has(u.asks[0] ?? '') || u.counted.length > 0) && NOT.test(u.text.replace(/\([^)]*\)/g, '')) && !DENIED.test(s.text[u.locale]);

const onlyTheNumber: Objection['lack'] = (u, hit) => ({ lack: 'members', count: askedSet(u, hit.statement) ?? '' });
/** What the question takes for granted, or asks of a list, against what the statement tells. */
export const PREMISES: readonly Objection[] = [
  { name: 'overturned', against: (u, hit) => overturned(u, hit.statement), lack: general },
  {
    name: 'members',
    against: (u, hit) => askedSet(u, hit.statement) !== undefined,
    lack: onlyTheNumber,
  },
  // "Vilka sju kommuner?", and seven is all that is told.
  {
    name: 'members of that number',
    against: (u, hit) => {
      const count = askedSet(u, hit.statement);
      return count !== undefined && numeralsIn(u.text).some((n) => numeralsIn(count).includes(n));
    },
    lack: onlyTheNumber,
  },
  // "Vilka då?": only a list of what was counted tells it.
  {
    name: 'no list of them',
    against: (u, { statement: s }) =>
      BARE.test(u.text) &&
      u.anchors.statements.length > 0 &&
      s.from !== 'seat' &&
      !s.values.some((v) => v.kind === 'set' && (v.members?.length ?? 0) > 0 && u.counted.every((phrase) => holdsSome(phrase, v.of[u.locale], u.locale))),
    lack: general,
  },
  { name: 'negated', against: (u, hit) => isNegated(u, hit.statement), lack: () => ({ lack: 'incomplete' }) },
];
