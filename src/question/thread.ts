import type { Viewer } from '../domain/actor.ts';
import type { Entity } from '../domain/entity.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer, Asked } from './answer.ts';
import { find, type Hit } from './find.ts';
import { asWhichOnes, carriedNames, carryOver, leansBack, ONE_PERSON, pointsBack } from './follow-up.ts';
import { listing } from './registry.ts';
import { asksOfItsBoard, asksOfSeats } from './seat-thread.ts';
import { type Understanding, understand } from './understanding.ts';
import { weigh } from './weigh.ts';
import { whatWeDo } from './what-we-do.ts';

const LONGEST = 1_000;
/** Control characters and what only steers display say nothing; a text of any length is read up to a limit. */
export const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .slice(0, LONGEST);

/** What the answer before told about, for the question that leans on it: its statements, and the things that they are about. */
const anchorsOf = (before: Answer): Understanding['anchors'] => {
  const told = before.answered ? before.supports.flatMap((s) => (s.statement ? [s.statement] : [])) : [];
  const subjects = [...new Set(told.map((s) => s.subject))].slice(0, 2);
  return { statements: [...new Set(told.map((s) => s.id))], subjects, mentioned: (told[0]?.about ?? []).filter((id) => !subjects.includes(id)).slice(0, 4) };
};

const NOWHERE: Understanding['anchors'] = { statements: [], subjects: [], mentioned: [] };

/** True when the question on its own fits something else clearly better than anything that is told about the thing before, or is answered by it either way. */
const standsAlone = (merged: Understanding, now: Understanding, knowledge: Knowledge, viewer: Viewer): boolean => {
  const [alone, leaning] = [find(now, knowledge, viewer), find(merged, knowledge, viewer)];
  const total = now.content.reduce((sum, c) => sum + c.weight, 0) || 1;
  const ofNew = (h: Hit) => now.content.reduce((sum, c, i) => sum + c.weight * (h.held[i] ?? 0), 0) / total;
  const isAbout = (h: Hit) => h.named > 0 || h.anchored > 0;
  const here = Math.max(0, ...leaning.flatMap((h) => (isAbout(h) ? [ofNew(h)] : [])));
  const coverage = alone[0]?.coverage ?? 0;
  if (coverage >= ALONE && coverage > here + AHEAD) return true;
  const [own, laidOver] = [weigh(now, alone, knowledge)[0], weigh(merged, leaning, knowledge)[0]];
  if (!own || own.worth <= 0) return false;
  // With a time of its own and all of it told in one place, a question needs no other.
  if (now.times.length > 0 && own.hit.coverage >= WHOLE) return true;
  return own.hit.statement === laidOver?.hit.statement && !isAbout(laidOver.hit);
};
const [ALONE, WHOLE] = [0.6, 0.8];
const AHEAD = 0.3;

/** "Vilket parti?": asked of the one person that was told of. */
const OF_PERSON =
  /^\s*(?:(?:och|and)\s+)?(?:(?:i|för|från|from|for|in)\s+)?(?:vilket parti|vilken kommun|vilken roll|sedan när|sen när|hur länge|which party|what party|which municipality|what municipality|since when|how long)(?:\s+(?:då|then))?\s*\?*\s*$/iu;
/** The one person whose seat was told. */
const holderIn = (before: Answer, { records, catalog }: Knowledge): Entity | undefined => {
  const told = new Set(before.supports.map((s) => s.record));
  const people = [...new Set(records.seats.filter((s) => told.has(s.id)).map((s) => s.person))];
  const [id] = people;
  return people.length === 1 && id !== undefined ? catalog.get(id) : undefined;
};
const asksOfPerson = (before: () => Answer, now: Understanding, knowledge: Knowledge): boolean =>
  OF_PERSON.test(now.text) &&
  (holderIn(before(), knowledge) !== undefined || before().understanding.subjects.some((m) => m.entities.every((e) => e.kind === 'person')));
/** "Vem är ordförande? – Vilken kommun kommer hen från?": the one person whose seat was told becomes what it is about. */
const withHolder = (kept: Understanding, before: Answer, now: Understanding, knowledge: Knowledge): Understanding => {
  if (!ONE_PERSON.test(now.text) && !OF_PERSON.test(now.text)) return kept;
  const { catalog } = knowledge;
  const person = kept.subjects.some((m) => m.entities.every((e) => e.kind === 'person')) ? undefined : holderIn(before, knowledge);
  return person ? { ...kept, subjects: [...kept.subjects, { start: 0, end: 0, typed: catalog.name(person.id), entities: [person], how: 'name' }] } : kept;
};

/** An earlier question is asked anew as a whole one. */
const anew = ({ half: _, as: __, ...asked }: Asked, text: string, thread: readonly string[]): Asked => ({ ...asked, text, thread });

const WHO_IS = /^\s*(?:[Vv]em (?:är|var)|[Ww]ho (?:is|was)|[Ww]ho['’]s)(?:\s+(?:af|av|von|de|van|[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+)){2,4}\s*\??\s*$/u;
/** A name and nothing else asks what it is, and "vem är" with a person's name asks that of them. */
const asDefined = (u: Understanding): Understanding => {
  if (WHO_IS.test(u.text)) return { ...u, asks: ['define', 'what'] };
  const names = new Set(u.subjects.flatMap((m) => m.typed.toLowerCase().split(/[^a-zà-ɏ\d]+/u)));
  const kind = u.subjects.length === 1 ? u.subjects[0]?.entities[0]?.kind : undefined;
  const asks = kind === 'person' ? ['open', 'who'] : kind === undefined || kind === 'municipality' ? [] : ['open'];
  const bare = asks.includes(u.asks[0] ?? '') && u.times.length === 0 && u.content.every((c) => names.has(c.word.text.toLowerCase()));
  return bare ? { ...u, asks: ['define', 'what'] } : u;
};

/** Reads the thread up to now: each question laid over the one before, and what that was answered with, where it leans on it. */
export const readThread = (
  asked: Asked,
  knowledge: Knowledge,
  answerBefore: (asked: Asked) => Answer,
): { understanding: Understanding; carried: string[]; thread: string[] } => {
  const text = clean(asked.text);
  const earlier = asked.thread ?? [];
  const last = earlier.at(-1);
  // Most questions stand alone: what was answered before is only worked out where it can matter.
  const before = last === undefined ? undefined : () => answerBefore(anew(asked, last, earlier.slice(0, -1)));
  const read = understand(whatWeDo(text, knowledge.catalog), knowledge, asked.today, () => before?.().understanding.locale ?? asked.locale);
  const now = before ? asWhichOnes(read) : read;
  const itself = { understanding: asDefined(now), carried: [], thread: [text] };
  if (!before) return itself;
  const ofSeats = asksOfSeats(before, now, knowledge);
  const surely = ofSeats || asksOfPerson(before, now, knowledge) || asksOfItsBoard(before, now, earlier, knowledge);
  const leaning = surely ? 'yes' : leansBack(now);
  const alone = asked.half === undefined || (now.subjects.length > 0 && !pointsBack(now));
  if (leaning === 'no' && alone) return itself;
  const told = before();
  const kept = asked.half === 'own time' ? { ...told.understanding, times: [], documents: [] } : told.understanding;
  const laid = carryOver(withHolder(kept, told, now, knowledge), now, asked.half === 'own time' ? NOWHERE : anchorsOf(told));
  const merged = ofSeats ? { ...laid, cues: `${kept.cues} ${now.cues}` } : laid;
  if (
    leaning === 'perhaps' &&
    asked.half === undefined &&
    (!told.answered || listing(now, knowledge) !== undefined || standsAlone(merged, now, knowledge, asked.viewer))
  )
    return itself;
  return { understanding: merged, carried: carriedNames(kept, merged, now), thread: [...told.thread, text].slice(-6) };
};
