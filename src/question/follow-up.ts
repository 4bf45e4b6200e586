import { spanOf } from '../domain/period.ts';
import { foldAscii } from '../i18n/fold.ts';
import { partiesIn, ROLE_WORDS } from '../i18n/roles.ts';
import { MONTHS } from '../i18n/when-words.ts';
import type { ContentWord } from './content.ts';
import { dayOfYear, YEARS_ON } from './time-words.ts';
import type { Understanding } from './understanding.ts';

const CONNECTIVE =
  /^\s*(och|men|samt|även|också|eller|and|but|or|so|vilka då|vilka\s*\??$|which ones|which\s*\??$|varför då|varför\s*\??$|när då|hur då|vem då|why\s*\??$|who\s*\??$|when\s*\??$|bara|only|just)(?![a-zà-ɏ])/iu;
const POINTING =
  /(?<![a-zà-ɏ])(den|det|de|dem|dom|denna|detta|dessa|där|då|hon|han|hen|deras|dess|samma|it|its|they|them|their|there|that|those|these|he|she|same)(?![a-zà-ɏ])/iu;
/** "Finns det", "are there", "hur många områden var det 2021" point at nothing. */
const THERE_IS =
  /(?:(?:finns|fanns) det|det (?:finns|fanns)|(?:is|are|was|were) there|there (?:is|are|was|were)|(?:är|var|blev) det(?=\s+(?:(?:i|år|under)\s+)?(?:19|20)\d\d))(?![a-zà-ɏ])/giu;
/** "Från vilken kommun?": half a sentence, the other half was said before. */
const PREPOSITION_FIRST =
  /^\s*(?:från|av|till|med|för|på|i|hos|åt|vid|sedan|sen|from|by|to|with|for|on|in|at|since)\s+(?:vem|vad|vilk[a-zà-ɏ]+|när|hur|who|whom|what|which|when|how)(?![a-zà-ɏ])/iu;
/** "Ersättarna då?" */
const THEN_LAST = /^[^?]{0,40}\sdå\s*\?*\s*$/iu;
const OF_THEM = /(?<![a-zà-ɏ])(?:av|bland|of|among) (?:dem|dom|dessa|them|those|these)(?![a-zà-ɏ])/iu;
export const ONE_PERSON = /(?<![a-zà-ɏ])(?:hen|han|hon|hans|hennes|hens|he|she|his|her)(?![a-zà-ɏ])/iu;
const NARROWS: ReadonlySet<string> = new Set(['municipality', 'subregion']);
/** "Och i april?" stands in for no name. */
const MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`, 'u');
const ORDINAL = /^(1|2|3|e|a|forsta|forste|andra|andre|tredje|first|second|third)$/;

/** Verbs that follow on "hur många" when what is counted was said before. */
const COMES = /^(?:kom|kommit|gick|gått|blev|blivit|fanns|finns|startade|startat|var|är|deltog|came|started|began|went|were|are)$/iu;

/** A half of a question that points at something in the other half, whatever else it names: "och hur många om året ska det vara enligt planen?" */
export const pointsBack = (now: Understanding): boolean => POINTING.test(now.text.replace(THERE_IS, ''));

/** "Vad heter de?": which ones. */
const NAMES_OF_THEM =
  /^\s*(?:(?:och|and)\s+)?(?:vad (?:heter|hette|kallas) (?:de|dom|dem)(?: då)?|vilka (?:är|var) (?:de|det|dom)(?: då)?|what are (?:they called|their names|they)|who are they|which ones(?: then)?)\s*\??\s*$/iu;
export const asWhichOnes = (now: Understanding): Understanding => (NAMES_OF_THEM.test(now.text) ? { ...now, asks: ['which'], content: [] } : now);

/** "Vilka från regionen var med?": in what was asked about before. */
const OF_WHOM_PRESENT =
  /^\s*(?:(?:och|and)\s+)?(?:vilka|vem|vad för (?:folk|några)|who|which people)\s+(?:från|ur|hos|för|from|for)\s+[^?]{2,50}\s(?:var med|är med|var där|deltog|deltar|medverkade|närvarade|kom|took part|attended|was there|were there|participated|came)\s*\??\s*$/iu;

/** "Hur många kommuner är med?": in what was asked about before, where nothing else is named. */
const IS_IN =
  /(?:(?<![a-zà-ɏ])(?:är|var|blev) med|deltar|deltog|ingår|ingick|är anslutna|var anslutna|har anslutit sig|take part|taking part|are in it|joined)(?: då| nu| där| i den| i det)?\s*\?*\s*$/iu;

/** How a question leans on the one before it. */
export type Leaning = 'yes' | 'perhaps' | 'no';
/**
 * A question leans back when it begins with a connective, says nothing at all, or points back and names nothing of its own. A short one
 * without names may: then what is told about the thing before decides.
 */
export const leansBack = (now: Understanding): Leaning => {
  if (CONNECTIVE.test(now.text) || THEN_LAST.test(now.text)) return 'yes';
  // "Vem av dom är från Malmö?": a place or a party only narrows what was said before.
  const narrows = now.subjects.every((m) => m.entities.every((e) => NARROWS.has(e.kind)));
  if (now.subjects.length && narrows && OF_THEM.test(now.text)) return 'yes';
  if (OF_WHOM_PRESENT.test(now.text) && now.content.every((c) => named(now, c))) return 'yes';
  // "Sitter hon i styrelsen?"
  if (ONE_PERSON.test(now.text) && !kinds(now).has('person')) return 'yes';
  if (now.subjects.length) return 'no';
  if (IS_IN.test(now.text) && !now.frame.length) return 'yes';
  if (!now.content.length || (pointsBack(now) && now.content.length <= 4)) return 'yes';
  if (PREPOSITION_FIRST.test(now.text) && now.content.length <= 2) return 'yes';
  return now.content.length <= 3 && !now.documents.length ? 'perhaps' : 'no';
};

const kinds = (u: Understanding) => new Set(u.subjects.flatMap((m) => m.entities.map((e) => e.kind)));

/** The names of the earlier question that the new one stands in for: those of its kind, or, for a bare "och X?", the last one. */
const replacedBy = (before: Understanding, now: Understanding): Understanding['subjects'] => {
  const own = kinds(now);
  const alike = before.subjects.filter((m) => m.entities.some((e) => own.has(e.kind)));
  if (alike.length) return alike;
  // "Även Osby?": a place narrows what was asked, and stands in for no other name.
  if (own.size > 0 && [...own].every((kind) => NARROWS.has(kind))) return [];
  // "Ersättarna då?" asks for another role in the same body.
  const role = ROLE_WORDS.some(([, pattern]) => pattern.test(now.text)) || partiesIn(now.text).length > 0;
  const bare = !role && now.asks[0] === 'open' && now.content.some((c) => !MONTH.test(c.word.folded)) && !now.content.some((c) => ORDINAL.test(c.word.folded));
  const last = before.subjects.filter((m) => m.entities.some((e) => e.kind !== 'area')).at(-1) ?? (now.subjects.length ? before.subjects.at(-1) : undefined);
  return bare && last ? [last] : [];
};

/** What is carried over weighs less than what was just said, least where the new question asks something of its own. */
const CARRIED = { name: 0.55, word: 0.5, wordUnderNewAsk: 0.22 } as const;
const named = (u: Understanding, c: ContentWord) => u.subjects.some((m) => m.typed.toLowerCase().split(/\s+/).includes(c.word.text.toLowerCase()));

/** Words of a name that the new question replaces, and ordinals where it brings its own, are not carried over. */
const carriedWords = (before: Understanding, now: Understanding): ContentWord[] => {
  const dropped = replacedBy(before, now).flatMap((m) => m.typed.toLowerCase().split(/\s+/));
  const newOrdinal = now.content.some((c) => ORDINAL.test(c.word.folded));
  const known = new Set(now.content.flatMap((c) => c.terms.map((t) => t.term)));
  return before.content
    .filter((c) => !dropped.includes(c.word.text.toLowerCase()) && !(newOrdinal && ORDINAL.test(c.word.folded)) && !c.terms.some((t) => known.has(t.term)))
    .map((c) => ({ ...c, weight: c.weight * (named(before, c) ? CARRIED.name : now.asks[0] === 'open' ? CARRIED.word : CARRIED.wordUnderNewAsk) }));
};

/** The times of the question before, moved where the new one says "the year after". */
const yearsOn = (before: Understanding, now: Understanding): Understanding['times'] => {
  const step = YEARS_ON.find(([pattern]) => foldAscii(now.text).match(pattern))?.[1];
  if (step === undefined) {
    const year = before.times[0]?.period.slice(0, 4);
    const day = year === undefined ? undefined : dayOfYear(now.text, year);
    return day ? [day] : before.times;
  }
  return before.times.map((t) => {
    const period = t.period.replace(/\d{4}/g, (y) => String(Number(y) + step));
    return { ...t, period, span: spanOf(period), typed: period };
  });
};

/** The new question laid over the one before: what it does not say is kept, name by name, time by time, slot by slot. */
export const carryOver = (before: Understanding, now: Understanding, anchors: Understanding['anchors']): Understanding => {
  const keptSubjects = before.subjects.filter((m) => !replacedBy(before, now).includes(m));
  const own = now.asks.filter((a) => a !== 'open');
  return {
    ...now,
    anchors,
    asks: own.length ? own : before.asks,
    cues: own.length ? now.cues : `${before.cues} ${now.cues}`,
    subjects: [...now.subjects, ...keptSubjects],
    // Another time than the one before is not told by the document of that one.
    documents: now.documents.length || now.times.length ? now.documents : before.documents,
    times: now.times.length ? now.times : yearsOn(before, now),
    content: [...now.content, ...carriedWords(before, now)],
    // "och kvinnor?" counts what it names; "hur många kom i gång?" counts what was counted before.
    counted:
      before.counted.length && now.counted.every((phrase) => COMES.test(phrase[0]?.word.text ?? 'kom')) && now.counted.length
        ? before.counted
        : now.counted.length || (own.length && now.content.length)
          ? now.counted
          : before.counted.length && now.content.length
            ? [now.content]
            : before.counted,
  };
};

/** What was carried over, for the asker to see: names and times that the new question did not say. */
export const carriedNames = (before: Understanding, merged: Understanding, now: Understanding): string[] => [
  ...merged.subjects.filter((m) => !now.subjects.includes(m)).map((m) => m.typed),
  ...(now.times.length ? [] : before.times.map((t) => t.typed)),
];
