/** A function of many variables with its gradient, which is written into `gradient`. */
export type Smooth = (at: Float64Array, gradient: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};
const plus = (a: Float64Array, scale: number, b: Float64Array): Float64Array => a.map((x, i) => x + scale * (b[i] as number));

/** How many steps are remembered, and how much of the promised fall a step must keep. */
const [MEMORY, ARMIJO] = [12, 1e-4];

/** L-BFGS with halving steps (Nocedal & Wright, Numerical Optimization, algorithms 7.4 and 7.5). The function must be smooth and bounded below. */
export const minimise = (f: Smooth, start: Float64Array, rounds: number): Float64Array => {
  let x: Float64Array = start;
  let g: Float64Array = new Float64Array(x.length);
  let value = f(x, g);
  const past: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    let d: Float64Array = g.map((v) => -v);
    const alphas: number[] = [];
    for (const { s, y, rho } of past.toReversed()) {
      const alpha = rho * dot(s, d);
      alphas.push(alpha);
      d = plus(d, -alpha, y);
    }
    const last = past.at(-1);
    if (last) d = d.map((v) => v * (dot(last.s, last.y) / dot(last.y, last.y)));
    for (const [i, { s, y, rho }] of past.entries()) d = plus(d, (alphas[past.length - 1 - i] as number) - rho * dot(y, d), s);
    const slope = dot(g, d);
    if (slope > -1e-9) return x;
    let step = past.length ? 1 : 1 / Math.sqrt(dot(g, g));
    const fresh = new Float64Array(x.length);
    let next = plus(x, step, d);
    let found = f(next, fresh);
    while (found > value + ARMIJO * step * slope) {
      step /= 2;
      if (step < 1e-12) return x;
      next = plus(x, step, d);
      found = f(next, fresh);
    }
    const s = plus(next, -1, x);
    const y = plus(fresh, -1, g);
    if (dot(s, y) > 1e-12) past.push({ s, y, rho: 1 / dot(s, y) });
    if (past.length > MEMORY) past.shift();
    if (value - found < 1e-7 * Math.abs(value)) return next;
    [x, g, value] = [next, fresh, found];
  }
  return x;
};
