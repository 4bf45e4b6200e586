import { yearsOf } from '../domain/period.ts';
import { periodText } from '../i18n/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Statement } from '../knowledge/statements.ts';
import { attendanceWith } from './attendance.ts';
import { countsThis } from './counts.ts';
import { deniedByAll, lacksExpected } from './expected.ts';
import type { Hit } from './find.ts';
import { gather } from './gather.ts';
import { missingName } from './names.ts';
import { nearMiss } from './near-miss.ts';
import { unheldNoun } from './outside.ts';
import { askedSet, isNegated, overturned } from './premise.ts';
import { fills } from './slots.ts';
import type { Understanding } from './understanding.ts';

/** Why a question is not answered: it was not understood; the data have a gap just there; it is outside; or two things fit. */
export type RefusalKind = 'not-understood' | 'gap' | 'outside' | 'ambiguous';
/** What is missing, for the sentence that says so. */
export type Lack =
  | { lack: 'nothing-asked' }
  | { lack: 'outside' }
  | { lack: 'year'; asked: string; there: string }
  | { lack: 'name'; name: string }
  | { lack: 'measure' }
  | { lack: 'members'; count: string }
  | { lack: 'slot'; slot: 'who' | 'when' | 'where' | 'why' | 'money' | 'share' | 'general' }
  | { lack: 'words'; words: readonly string[] }
  | { lack: 'incomplete' }
  | { lack: 'premise' }
  | { lack: 'person'; taken: string }
  | { lack: 'said'; said: string }
  | { lack: 'meeting'; choices: readonly { body: string; date: string }[] };
export type Verdict = { kind: 'answer'; hits: readonly Hit[] } | { kind: 'refusal'; refusal: RefusalKind; lack: Lack; near?: Statement };

/** How much of a question a statement must hold to answer it. Fitted on the questions in `test/questions/`, see README. */
export const ENOUGH = {
  coverage: 0.32,
  yearLead: 0.16,
  slotWindow: 0.22,
  slotCoverage: 0.12,

  unknown: 0.5,
  named: 0.25,
  bound: 0.3,
  nameless: 0.36,
  fewLoose: 0.5,
  gain: 0.09,
  tie: 0.2,
} as const;

const refuse = (refusal: RefusalKind, lack: Lack, near?: Statement): Verdict => ({ kind: 'refusal', refusal, lack, ...(near ? { near } : {}) });

const yearsThere = (hits: readonly Hit[], locale: Understanding['locale'], best: Hit): string => {
  const near = hits.filter((h) => h.coverage >= best.coverage - 0.1 && asNamed(h, best));
  const years = [
    ...new Set(
      near.flatMap((h) => (yearsOf(h.statement.period).length > 2 ? [periodText(h.statement.period, locale)] : yearsOf(h.statement.period).map(String))),
    ),
  ];
  return years.sort().slice(0, 5).join(', ');
};

/** Kinds with proper names; an area or a topic is only a word for a field. */
const PROPER: ReadonlySet<string> = new Set([
  'programme',
  'service',
  'project',
  'organisation',
  'agreement',
  'procurement',
  'body',
  'person',
  'municipality',
  'occasion',
]);
/** True when the question joins two proper names and the statement is about one of them only. */
const namesApart = (u: Understanding, s: Statement): boolean => {
  const proper = u.subjects.filter((m) => m.entities.every((e) => PROPER.has(e.kind)));
  const here = (id: string) => s.subject === id || s.about.includes(id);
  const placed = proper.some((m) => m.entities.some((e) => e.kind === 'municipality' || e.kind === 'person' || e.kind === 'organisation'));
  return placed && proper.length > 1 && proper.some((m) => m.entities.some((e) => here(e.id))) && proper.some((m) => !m.entities.some((e) => here(e.id)));
};
const bound = (u: Understanding): boolean => u.subjects.some((m) => m.entities.every((e) => PROPER.has(e.kind)));
/** Another statement may step in for the best one only when it is as much about the names in the question. */
export const asNamed = (hit: Hit, top: Hit): boolean => hit.named >= top.named - ENOUGH.named;
const wantsFigure = (u: Understanding) => u.asks.includes('count') && u.counted.length > 0;
const hasFigure = (u: Understanding, s: Statement) => u.counted.some((phrase) => countsThis(s, phrase, u.locale));

/** The slots without which there is no answer: a figure of another kind is a wrong answer. */
const HARD = ['money', 'share', 'why'] as const;

const ALSO_WHY = /(?<![a-zà-ɏ])(?:och|samt|and),? (?:varför|why)\s*[?.!]*\s*$/iu;
const REASON = { coverage: 0.55, behind: 0.3 } as const;
const ON_THE_DAY = 0.5;
const BY_SLOT: ReadonlySet<string> = new Set(['who', 'count', 'share', 'money', 'where', 'when']);

/** A longer word is not said back: cut, it would be another word than the asker's. */
const SAYABLE = 40;

/** The statements that answer, best first and as few as needed, or what is missing. */
export const judge = (u: Understanding, hits: readonly Hit[], knowledge: Knowledge): Verdict => {
  if (!u.content.length && !u.subjects.length && !u.frame.length) return refuse('not-understood', { lack: 'nothing-asked' });
  const [any] = hits;
  const timely = hits.filter((h) => h.inTime);
  let [top] = timely;
  if (!any || (any.coverage < ENOUGH.coverage && (!top || top.coverage < ENOUGH.coverage))) {
    const unknown = u.content.filter((c) => c.unknown && c.word.text.length <= SAYABLE).map((c) => c.word.text);
    if (!any || any.coverage < 0.25)
      return refuse(
        unknown.length === u.content.length ? 'outside' : 'gap',
        unknown.length ? { lack: 'words', words: unknown.slice(0, 3) } : { lack: 'outside' },
      );
    return refuse('gap', unknown.length ? { lack: 'words', words: unknown.slice(0, 3) } : { lack: 'slot', slot: 'general' }, (top ?? any).statement);
  }
  // With no name to hold on to, loose words must carry more.
  const loose = u.content.length <= 3 ? ENOUGH.fewLoose : ENOUGH.nameless;
  if (!u.subjects.length && Math.max(any.coverage, top?.coverage ?? 0) < loose) return refuse('gap', { lack: 'slot', slot: 'general' }, (top ?? any).statement);
  const unknownShare = u.content.filter((c) => c.unknown).length / Math.max(1, u.content.length);
  if (u.content.length >= 2 && unknownShare >= ENOUGH.unknown)
    return refuse(
      'gap',
      {
        lack: 'words',
        words: u.content
          .filter((c) => c.unknown)
          .map((c) => c.word.text)
          .slice(0, 3),
      },
      (top ?? any).statement,
    );
  // The time asked for has none of what is asked, another time has: somebody else's year is no answer.
  const elsewhen = top !== undefined && !any.inTime && any.filled === 1 && top.filled === 0 && BY_SLOT.has(u.asks[0] ?? 'open') && any.named >= top.named;
  // What is dated to the very day that is asked for is about that day.
  const onTheDay = top !== undefined && top.named >= any.named && top.coverage >= ON_THE_DAY && u.times.some((t) => t.span.grain === 'day');
  if (u.times.length && !onTheDay && (!top || elsewhen || (!any.inTime && any.score - top.score > ENOUGH.yearLead)))
    return refuse(
      'gap',
      {
        lack: 'year',
        asked: u.times.map((t) => periodText(t.period, u.locale)).join(', '),
        there: yearsThere(
          hits.filter((h) => !h.inTime),
          u.locale,
          any,
        ),
      },
      any.statement,
    );
  if (!top) return refuse('gap', { lack: 'slot', slot: 'general' });
  const there = attendanceWith(u, top, timely);
  if (there) return { kind: 'answer', hits: [there] };
  // An amount of something with a name of its own: another thing's amount is no answer, however many words it shares.
  if ((u.asks.includes('money') || u.asks.includes('share')) && bound(u) && top.named < ENOUGH.bound) {
    const own = timely.find((h) => h.named >= ENOUGH.bound && h.coverage >= ENOUGH.coverage);
    if (own) top = own;
  }
  const window = timely.filter((h) => h.score >= (top as Hit).score - ENOUGH.slotWindow && h.coverage >= ENOUGH.coverage - 0.08);
  if (wantsFigure(u)) {
    const counted = window.find((h) => hasFigure(u, h.statement) && asNamed(h, top as Hit));
    if (!counted) return refuse('gap', { lack: 'measure' }, top.statement);
    top = counted;
  }
  for (const slot of HARD) {
    if (!u.asks.includes(slot)) continue;
    const best: Hit = top;
    const filled = window
      .filter((h) => fills(h.statement, slot, u) > 0 && asNamed(h, best) && unheldNoun(u, h) === undefined && h.coverage >= best.coverage - ENOUGH.slotCoverage)
      .toSorted((a, b) => fills(b.statement, slot, u) - fills(a.statement, slot, u) || b.score - a.score)[0];
    // "Vad är fokus, och varför?": the first half is answered even where no reason is told.
    if (!filled && slot === 'why' && ALSO_WHY.test(u.text)) continue;
    if (!filled) return refuse('gap', { lack: 'slot', slot }, top.statement);
    // A need is half a reason: where the reason itself is told of the same thing, it answers.
    const whole = timely.find(
      (h) =>
        fills(h.statement, slot, u) === 1 &&
        h.statement.subject === best.statement.subject &&
        h.coverage >= REASON.coverage &&
        h.score >= best.score - REASON.behind,
    );
    if (u.asks[0] === slot) top = slot === 'why' && fills(filled.statement, slot, u) < 1 && whole ? whole : filled;
  }
  const name = missingName(u, top.statement, knowledge);
  if (name !== undefined) {
    const other = window.find((h) => missingName(u, h.statement, knowledge) === undefined);
    if (!other) return refuse('gap', { lack: 'name', name }, top.statement);
    top = other;
  }
  // "Är Lund med i TSI?": what is told of one of the two alone is no answer.
  if (u.asks[0] === 'yesno' && namesApart(u, top.statement)) return refuse('gap', { lack: 'slot', slot: 'general' }, top.statement);
  const noun = unheldNoun(u, top);
  if (noun !== undefined) {
    const other = window.find((h) => unheldNoun(u, h) === undefined && asNamed(h, top as Hit));
    if (!other) return refuse('gap', { lack: 'words', words: [noun] }, top.statement);
    top = other;
  }
  if (overturned(u, top.statement)) return refuse('gap', { lack: 'slot', slot: 'general' }, top.statement);
  const empty = askedSet(u, top.statement);
  if (empty) {
    const listed = window.find(
      (h) =>
        h !== top &&
        !askedSet(u, h.statement) &&
        h.statement.subject === (top as Hit).statement.subject &&
        h.statement.values.some((v) => v.kind === 'set' && v.members?.length),
    );
    if (!listed) return refuse('gap', { lack: 'members', count: empty }, top.statement);
    top = listed;
  }
  if (deniedByAll(u, top.statement)) return refuse('gap', { lack: 'premise' }, top.statement);
  if (lacksExpected(u, top.statement, knowledge)) {
    const other = window.find((h) => !lacksExpected(u, h.statement, knowledge) && asNamed(h, top as Hit) && h.coverage >= (top as Hit).coverage - 0.15);
    if (!other) return refuse('gap', { lack: 'slot', slot: u.asks.includes('where') ? 'where' : 'who' }, top.statement);
    top = other;
  }
  if (nearMiss(u, top, knowledge)) {
    const other = window.find((h) => !nearMiss(u, h, knowledge) && asNamed(h, top as Hit) && h.coverage >= (top as Hit).coverage - 0.1);
    if (!other) return refuse('gap', { lack: 'slot', slot: 'general' }, top.statement);
    top = other;
  }
  if (isNegated(u, top.statement)) {
    // What was recorded at once with it may say just who is missing.
    const record = top.statement.citations[0]?.document;
    const other = window.find((h) => !isNegated(u, h.statement) && h.statement.from === 'outcome' && h.statement.citations[0]?.document === record);
    if (!other) return refuse('gap', { lack: 'incomplete' }, top.statement);
    top = other;
  }
  return { kind: 'answer', hits: gather(u, top, timely) };
};
