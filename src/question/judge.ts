import { overlaps, spanOf, yearsOf } from '../domain/period.ts';
import { ANSWER_WORDS } from '../i18n/answers.ts';
import { periodText } from '../i18n/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Statement } from '../knowledge/statements.ts';
import { attendanceWith } from './attendance.ts';
import type { Hit } from './find.ts';
import { LIGHT_WORDS } from './function-words.ts';
import { asNamed, gather } from './gather.ts';
import type { Lack, RefusalKind } from './lack.ts';
import { OBJECTIONS } from './objections/index.ts';
import type { Understanding } from './understanding.ts';
import { type Weighed, weigh } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

export type Verdict = { kind: 'answer'; hits: readonly Hit[] } | { kind: 'refusal'; refusal: RefusalKind; lack: Lack; near?: Statement };

/** A statement that holds less of the question than this is not even near. */
const NEAR = 0.25;
/** A longer word is not said back: cut, it would be another word than the asker's. */
const SAYABLE = 40;

const yearsThere = (hits: readonly Hit[], locale: Understanding['locale'], best: Hit): string => {
  const near = hits.filter((h) => h.coverage >= best.coverage - 0.1 && asNamed(h, best));
  const years = near.flatMap((h) =>
    yearsOf(h.statement.period).length > 2 ? [periodText(h.statement.period, locale)] : yearsOf(h.statement.period).map(String),
  );
  return [...new Set(years)].sort().slice(0, 5).join(', ');
};

const refuse = (refusal: RefusalKind, lack: Lack, near?: Statement): Verdict => ({ kind: 'refusal', refusal, lack, ...(near ? { near } : {}) });

const noYear = (u: Understanding, hits: readonly Hit[]): Lack => {
  const elsewhen = hits.filter((h) => !h.inTime);
  const [best] = elsewhen;
  return { lack: 'year', asked: u.times.map((t) => periodText(t.period, u.locale)).join(', '), there: best ? yearsThere(elsewhen, u.locale, best) : '' };
};

/** What is missing in the nearest statement: its time, or what weighs most against it, or the words that nothing holds. */
const lackOf = (u: Understanding, { hit, evidence }: Weighed, hits: readonly Hit[]): Lack => {
  if (evidence.has('behind another time')) return noYear(u, hits);
  const [heaviest] = OBJECTIONS.filter((o) => evidence.has(o.name)).toSorted((a, b) => (WEIGHTS[a.name] ?? 0) - (WEIGHTS[b.name] ?? 0));
  if (heaviest) return heaviest.lack(u, hit);
  const unknown = unknownIn(u);
  return unknown.length ? { lack: 'words', words: unknown } : { lack: 'slot', slot: 'general' };
};
const unknownIn = (u: Understanding): string[] =>
  u.content
    .filter((c) => c.unknown && c.word.text.length <= SAYABLE)
    .map((c) => c.word.text)
    .slice(0, 3);

/** "Vem är Anna Ek?" is answered by whatever is told of her. */
const tellsOfPerson = (u: Understanding, { statement: s, named }: Hit): boolean => {
  const [person] = u.subjects[0]?.entities ?? [];
  return u.asks[0] === 'define' && u.subjects.length === 1 && person?.kind === 'person' && named > 0 && [s.subject, ...s.about].includes(person.id);
};

/** "Vad hände 2023?": a year and nothing else is too much to tell; the fields that it is told of are said. */
const tooBroad = ({ times: [time], locale }: Understanding, knowledge: Knowledge): Lack | undefined => {
  if (!time) return undefined;
  const { catalog } = knowledge;
  const told = knowledge.select((b) => b.from === 'fact' && b.visibility === 'open' && overlaps(spanOf(b.period), time.span));
  const areas = new Set(told.map((s) => s.area));
  const names = catalog.all('area').flatMap((a) => (areas.has(a.id) ? [catalog.name(a.id)] : []));
  return names.length === 0 ? undefined : { lack: 'said', said: ANSWER_WORDS[locale].tooBroad(periodText(time.period, locale), names) };
};

/** The statements that answer, best first and as few as needed, or what is missing. */
export const judge = (u: Understanding, hits: readonly Hit[], knowledge: Knowledge): Verdict => {
  // "How is it going?": words that any question may be put with, and nothing that it is about.
  const about = u.content.some((c) => !LIGHT_WORDS[u.locale].has(c.word.folded));
  if (!about && !u.subjects.length && !u.frame.length) return refuse('not-understood', tooBroad(u, knowledge) ?? { lack: 'nothing-asked' });
  const weighed = weigh(u, hits, knowledge);
  const [best] = weighed;
  const [nearest] = hits;
  if (!nearest || nearest.coverage < NEAR) {
    const unknown = unknownIn(u);
    const known = u.content.filter((c) => !c.unknown).length;
    return refuse(known ? 'gap' : 'outside', unknown.length ? { lack: 'words', words: unknown } : { lack: 'outside' });
  }
  if (!best) return refuse('gap', noYear(u, hits), nearest.statement);
  const timely = hits.filter((h) => h.inTime);
  const there = attendanceWith(u, best.hit, timely);
  if (there) return { kind: 'answer', hits: [there] };
  if (best.worth > 0 || tellsOfPerson(u, best.hit)) return { kind: 'answer', hits: gather(u, weighed) };
  return refuse('gap', lackOf(u, best, hits), (best.evidence.has('behind another time') ? nearest : best.hit).statement);
};
