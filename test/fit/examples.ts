import { readdirSync, readFileSync } from 'node:fs';
import type { Viewer } from '../../src/domain/actor.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Statement } from '../../src/knowledge/statements.ts';
import { stem, wordsOf } from '../../src/knowledge/words.ts';
import { answer } from '../../src/question/answer.ts';
import { evidenceOf, rivalsOf } from '../../src/question/evidence.ts';
import { find } from '../../src/question/find.ts';
import { asRecorded } from '../../src/question/recorded/index.ts';
import { foldAnswer, holds } from '../../src/question/selftest.ts';
import type { Understanding } from '../../src/question/understanding.ts';
import { CONTENDERS } from '../../src/question/weigh.ts';
import type { Gold } from '../helpers/grade.ts';
import { questions, replay } from '../questions/recorded/replay.ts';
import { ask, questionsOf, SETS } from '../questions/sets.ts';

/** A statement as a candidate: 1 where it answers, 0 where it does not, undefined where it says nearly the same as one that does and is not judged. */
export type Candidate = { id: string; right: 0 | 1 | undefined; evidence: ReadonlyMap<string, number> };
/** A question with its candidates. `none`: nothing in the data answers it. */
export type Example = { set: string; q: string; weight: number; none: boolean; candidates: readonly Candidate[] };
/** A question with the facts that answer it, or with the one that it only comes near to. */
type Practice = { answers?: readonly string[]; near?: string; lang: 'sv' | 'en'; q: string };

const anybody = { actor: { id: 'fit', name: 'fit', roles: [] }, place: 'private' } as const;
/** Practice questions are harder than what officials ask, and there are many more of them. */
const PRACTICE_WEIGHT = 0.1;
/** Few are asked of what is recorded, and it is told in other words than reports. */
const RECORDED_WEIGHT = 2;
const ALIKE = 0.6;

const stems = (s: Statement) => new Set(wordsOf(s.text.sv).map((w) => stem(w.text, 'sv')));
const alike = (a: Statement, b: Statement): boolean => {
  if (a.subject !== b.subject) return false;
  const [x, y] = [stems(a), stems(b)];
  return [...x].filter((t) => y.has(t)).length / Math.min(x.size, y.size) > ALIKE;
};

const candidatesOf = (u: Understanding, knowledge: Knowledge, right: (s: Statement) => Candidate['right'], viewer: Viewer = anybody): Candidate[] => {
  const hits = asRecorded(u, find(u, knowledge, viewer));
  const rivals = rivalsOf(hits);
  return hits
    .filter((h) => h.inTime)
    .slice(0, CONTENDERS)
    .map((h) => ({ id: h.statement.id, right: right(h.statement), evidence: evidenceOf(u, h, rivals, knowledge) }));
};

/** Judged as the whole answer is: all of `must` and nothing of `not`; a part of `must` is not judged. */
const rightFor = (gold: Gold, locale: Understanding['locale']) => (s: Statement) => {
  const must = gold.must ?? [];
  const text = foldAnswer(s.text[locale]);
  if (gold.type === 'unanswerable' || (gold.not ?? []).some((x) => holds(text, x))) return 0;
  if (gold.doc?.length && !s.citations.some((c) => gold.doc?.includes(c.document))) return 0;
  const held = must.filter((group) => group.some((x) => holds(text, x))).length;
  return held === must.length ? 1 : held > 0 ? undefined : 0;
};

const fromSets = (knowledge: Knowledge): Example[] =>
  SETS.flatMap((set) =>
    questionsOf(set).flatMap((gold) => {
      const a = ask(gold.q, knowledge, gold.lang);
      const candidates = candidatesOf(a.understanding, knowledge, rightFor(gold, a.understanding.locale));
      const known = new Set(candidates.map((c) => c.id));
      // What is computed beside the search (seats, lists) says nothing of how statements are weighed.
      const computed = a.answered && a.supports.length > 0 && !a.supports.some((s) => known.has(s.record));
      return computed ? [] : [{ set, q: [gold.q].flat().join(' | '), weight: 1, none: gold.type === 'unanswerable', candidates }];
    }),
  );

const practice = (): Practice[] => {
  const folder = new URL('../questions/practice/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Practice);
};

const fromPractice = (knowledge: Knowledge): Example[] => {
  const byId = new Map(knowledge.statements.map((s) => [s.id, s]));
  return practice().map(({ answers = [], lang, q }) => {
    const u = ask(q, knowledge, lang).understanding;
    const golds = answers.flatMap((id) => byId.get(id) ?? []);
    const candidates = candidatesOf(u, knowledge, (s) => (answers.includes(s.id) ? 1 : golds.some((g) => alike(g, s)) ? undefined : 0));
    return { set: 'practice', q, weight: PRACTICE_WEIGHT, none: !answers.length, candidates };
  });
};

/** What six people recorded, as each asker sees it. What somebody may not see teaches nothing of weights. */
const fromRecorded = async (): Promise<Example[]> => {
  const { world } = await replay();
  return questions()
    .filter((gold) => gold.type !== 'hidden')
    .map((gold) => {
      const who = { name: gold.as, email: `${gold.as}@example.org` };
      const { viewer } = world.contextFor(world.incoming('', { as: who }));
      const knowledge = world.knowledge(viewer);
      const turns = [gold.q].flat();
      const u = answer({ text: turns.at(-1) ?? '', thread: turns.slice(0, -1), locale: gold.lang, today: '2026-11-23', viewer }, knowledge).understanding;
      return {
        set: 'recorded',
        q: turns.join(' | '),
        weight: RECORDED_WEIGHT,
        none: gold.type === 'unanswerable',
        candidates: candidatesOf(u, knowledge, rightFor(gold, u.locale), viewer),
      };
    });
};

/** All that the weights are fitted on. A question whose answer is not among its candidates teaches nothing and is left out. */
export const examplesOf = async (knowledge: Knowledge): Promise<Example[]> =>
  [...fromSets(knowledge), ...(await fromRecorded()), ...fromPractice(knowledge)].filter((e) => e.none || e.candidates.some((c) => c.right === 1));
