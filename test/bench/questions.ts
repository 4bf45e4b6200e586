import { execFileSync } from 'node:child_process';
import { buildKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import type { Gold } from '../helpers/grade.ts';
import { HOSTILE } from '../questions/hostile.ts';
import { allQuestions, ask, DATA, freshKnowledge } from '../questions/sets.ts';
import { type Bench, median } from './bench.ts';
import { withLookAlikes } from './look-alikes.ts';

const SIZES = [1, 10, 100] as const;
const ROUNDS = 7;
const STARTS = 5;
const SLOW_MS = 50;

const timed = <T>(work: () => T): { ms: number; result: T } => {
  const began = performance.now();
  const result = work();
  return { ms: performance.now() - began, result };
};
const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/**
 * Every question several times of each knowledge, turn by turn, the fastest of which counts: what else the machine does is not the engine's
 * time, and meets both alike.
 */
const timesOf = (golds: readonly Gold[], all: readonly Knowledge[]): number[][] => {
  for (const gold of golds.slice(0, 60)) for (const knowledge of all) ask(gold.q, knowledge);
  const least = golds.map((gold) => {
    const rounds = Array.from({ length: ROUNDS }, () => all.map((knowledge) => timed(() => ask(gold.q, knowledge)).ms));
    return all.map((_, k) => Math.min(...rounds.map((round) => round[k] ?? Number.NaN)));
  });
  return all.map((_, k) => least.map((ms) => ms[k] ?? Number.NaN).sort((a, b) => a - b));
};

/** Questions that say which body or programme and which year they are about: more records of other years and bodies must not change their answers. */
const exact = (golds: readonly Gold[], knowledge: Knowledge): Gold[] =>
  golds.filter((gold) => {
    const { understanding: u } = ask(gold.q, knowledge);
    return typeof gold.q === 'string' && u.times.length > 0 && u.subjects.some((m) => m.entities.some((e) => e.kind !== 'area' && e.kind !== 'municipality'));
  });
const bytes = (gold: Gold, knowledge: Knowledge) => {
  const a = ask(gold.q, knowledge);
  return JSON.stringify([a.text, a.answered, a.refusal, a.supports.map((s) => s.record)]);
};

const firstAnswer = (): number =>
  timed(() =>
    execFileSync(process.execPath, ['src/tasks/ask.ts', 'Vem är ordförande i styrelsen?'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, SAMKLANG_DATA: DATA },
    }),
  ).ms;

export const questionsBench: Bench = {
  name: 'questions',
  run: async (print) => {
    const golds = allQuestions();
    const base = freshKnowledge();
    const named = exact(golds, base);
    const answers = named.map((gold) => bytes(gold, base));
    print(`${golds.length} questions, each the fastest of ${ROUNDS}; ${named.length} of them name a body or programme and a year`);
    print('  size    records   build ms   p50 ms   p99 ms   max ms   p50 growth   same bytes');
    for (const size of SIZES) {
      const records = withLookAlikes(readRecords(DATA), size);
      const built = timed(() => buildKnowledge(records));
      const [small = [], times = []] = timesOf(size === 100 ? golds.filter((_, i) => i % 4 === 0) : golds, [base, built.result]);
      const p50 = at(times, 0.5);
      const same = named.filter((gold, i) => bytes(gold, built.result) === answers[i]).length;
      const cells = [`x${size}`.padStart(6), String(built.result.statements.length).padStart(10), built.ms.toFixed(0).padStart(10)];
      print(
        [
          ...cells,
          ...[p50, at(times, 0.99), at(times, 1)].map((ms) => ms.toFixed(2).padStart(8)),
          (p50 / at(small, 0.5)).toFixed(1).padStart(12),
          `${same} of ${named.length}`.padStart(12),
        ].join(' '),
      );
    }
    const slow = Object.entries(HOSTILE).map(([name, q]) => ({ name, ms: Math.min(...Array.from({ length: ROUNDS }, () => timed(() => ask(q, base)).ms)) }));
    const worst = slow.filter(({ ms }) => ms > SLOW_MS).map(({ name, ms }) => `${name} ${ms.toFixed(0)} ms`);
    print(
      `hostile input, ${slow.length} texts: longest ${Math.max(...slow.map(({ ms }) => ms)).toFixed(1)} ms; over ${SLOW_MS} ms: ${worst.join(', ') || 'none'}`,
    );
    print(`from process start to first answer: ${median(Array.from({ length: STARTS }, firstAnswer)).toFixed(0)} ms (median of ${STARTS})`);
  },
};
