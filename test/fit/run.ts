// Fits the weights of the evidence on the question sets and writes src/question/weights.ts; with --check every set is judged by weights that
// were fitted without it.
import { writeFileSync } from 'node:fs';
import { freshKnowledge } from '../questions/sets.ts';
import { type Example, examplesOf } from './examples.ts';
import { fitWeights, type Weights } from './fit.ts';

/** In doubt silent: a statement must be twice as likely as that nothing answers (e⁰·⁷ = 2.0 times). */
const SILENCE = 0.7;
const OUT = new URL('../../src/question/weights.ts', import.meta.url);

const worth = (w: Weights, evidence: ReadonlyMap<string, number>) => [...evidence].reduce((sum, [name, v]) => sum + (w[name] ?? 0) * v, w.bias ?? 0);
const judged = (examples: readonly Example[], w: Weights) => {
  const tally = { right: 0, wrong: 0, silent: 0, none: 0, refused: 0 };
  for (const e of examples) {
    const [best] = e.candidates.map((c) => ({ c, worth: worth(w, c.evidence) })).sort((a, b) => b.worth - a.worth);
    const answers = best !== undefined && best.worth > 0;
    if (e.none) {
      tally.none += 1;
      if (!answers) tally.refused += 1;
    } else if (!answers) tally.silent += 1;
    else if (best.c.right === 0) tally.wrong += 1;
    else tally.right += 1;
  }
  const n = tally.right + tally.wrong + tally.silent || 1;
  const share = (x: number) => `${((100 * x) / n).toFixed(1)} %`;
  return `first statement right ${share(tally.right)}, wrong ${share(tally.wrong)}, silent ${share(tally.silent)} of ${n}; refused ${tally.refused} of ${tally.none} that nothing answers`;
};

const examples = await examplesOf(freshKnowledge());
if (process.argv.includes('--check'))
  for (const set of new Set(examples.map((e) => e.set)))
    console.log(
      `${set}: ${judged(
        examples.filter((e) => e.set === set),
        fitWeights(
          examples.filter((e) => e.set !== set),
          SILENCE,
        ),
      )}`,
    );
else {
  const weights = fitWeights(examples, SILENCE);
  const lines = Object.entries(weights).map(([name, w]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${w},`);
  writeFileSync(
    OUT,
    `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may come near such a number by chance.\n\n/** What each piece of evidence counts: fitted on the questions in test/questions by \`npm run fit\`. Above zero in sum, a statement answers. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
  console.log(`${examples.length} questions, ${lines.length} weights: ${judged(examples, weights)}`);
}
