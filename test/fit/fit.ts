import { OBJECTIONS } from '../../src/question/objections/index.ts';
import type { Example } from './examples.ts';
import { minimise } from './minimise.ts';

/** How strongly weights are held to what is believed of them beforehand: that an objection speaks against, and that all else says nothing. */
const [HOLD, OBJECTION] = [5, -6];
const ROUNDS = 200;
/** Weights that say nothing are left out. */
const NOTHING = 0.02;
const LEAST_SPREAD = 0.03;

export type Weights = Readonly<Record<string, number>>;
type Row = { names: Int32Array; values: Float64Array; right: 0 | 1 | undefined };

const spreads = (examples: readonly Example[], names: ReadonlyMap<string, number>): Float64Array => {
  const [sum, squares] = [new Float64Array(names.size), new Float64Array(names.size)];
  let n = 0;
  for (const e of examples)
    for (const c of e.candidates) {
      n += 1;
      for (const [name, v] of c.evidence) {
        const i = names.get(name) as number;
        sum[i] = (sum[i] as number) + v;
        squares[i] = (squares[i] as number) + v * v;
      }
    }
  return sum.map((s, i) => (i === 0 ? 1 : Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, (squares[i] as number) / n - (s / n) ** 2)))));
};

/**
 * The weights with which the statements that answer, or that none does, are likeliest among the candidates: a conditional logit with a
 * "none" of worth 0, held to a prior. `silence` is taken off every statement's worth: so much likelier than none it must be.
 */
export const fitWeights = (examples: readonly Example[], silence: number): Weights => {
  const names = new Map<string, number>([['bias', 0]]);
  for (const e of examples) for (const c of e.candidates) for (const name of c.evidence.keys()) if (!names.has(name)) names.set(name, names.size);
  const spread = spreads(examples, names);
  const objections = new Set(OBJECTIONS.map((o) => o.name));
  const believed = Float64Array.from(names, ([name, i]) => (objections.has(name) ? OBJECTION * (spread[i] as number) : 0));
  const questions = examples.map((e) => ({
    ...e,
    rows: e.candidates.map((c): Row => {
      const at = [0, ...[...c.evidence.keys()].map((name) => names.get(name) as number)];
      const values = [1, ...[...c.evidence.values()]].map((v, k) => v / (spread[at[k] as number] as number));
      return { names: Int32Array.from(at), values: Float64Array.from(values), right: c.right };
    }),
  }));
  const loss = (w: Float64Array, gradient: Float64Array): number => {
    let total = 0;
    for (let i = 0; i < w.length; i++) {
      const off = (w[i] as number) - (believed[i] as number);
      total += (HOLD * off * off) / 2;
      gradient[i] = HOLD * off;
    }
    for (const { rows, none, weight } of questions) {
      const worth = rows.map((r) => {
        let sum = 0;
        for (let k = 0; k < r.names.length; k++) sum += (w[r.names[k] as number] as number) * (r.values[k] as number);
        return sum;
      });
      const judged = rows.map((r) => none || r.right !== undefined);
      const top = Math.max(0, ...worth.filter((_, i) => judged[i]));
      const e = worth.map((x, i) => (judged[i] ? Math.exp(x - top) : 0));
      const nothing = Math.exp(-top);
      const all = e.reduce((a, b) => a + b, nothing);
      const right = none ? nothing : e.reduce((a, x, i) => a + (rows[i]?.right === 1 ? x : 0), 0);
      total -= weight * Math.log((right + 1e-300) / all);
      rows.forEach((r, i) => {
        const pull = weight * ((e[i] as number) / all - (!none && r.right === 1 ? (e[i] as number) / right : 0));
        if (pull)
          for (let k = 0; k < r.names.length; k++) gradient[r.names[k] as number] = (gradient[r.names[k] as number] as number) + pull * (r.values[k] as number);
      });
    }
    return total;
  };
  const found = minimise(loss, believed.slice(), ROUNDS);
  const weights = [...names].map(
    ([name, i]) => [name, Number(((found[i] as number) / (spread[i] as number) - (name === 'bias' ? silence : 0)).toFixed(3))] as const,
  );
  return Object.fromEntries(weights.filter(([, w]) => Math.abs(w) >= NOTHING).sort(([a], [b]) => (a < b ? -1 : 1)));
};
