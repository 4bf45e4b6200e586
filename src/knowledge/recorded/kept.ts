import type { Statement } from '../statements.ts';

type Told = { from: readonly unknown[]; statements: readonly Statement[]; round: number };
export type News = { added: readonly Statement[]; gone: readonly Statement[] };

const alike = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/**
 * Statements by what they tell of, kept for as long as everything that they were made from is the same: after a save only what it
 * touched is told anew. What is recorded is replaced and never changed in place, so the same object says the same.
 */
export class Kept {
  readonly #told = new Map<string, Told>();
  #round = 0;
  #anew = false;
  #added: Statement[] = [];
  #gone: Statement[] = [];

  /** `anew`: nothing that was told before counts, because names have changed. */
  begin(anew: boolean): void {
    this.#round += 1;
    this.#anew = anew;
    this.#added = [];
    this.#gone = [];
  }

  tell(key: string, from: readonly unknown[], make: () => readonly Statement[]): void {
    const before = this.#told.get(key);
    if (before && !this.#anew && alike(before.from, from)) before.round = this.#round;
    else this.#told.set(key, { from, statements: this.#replace(before?.statements ?? [], make()), round: this.#round });
  }

  /** What is told since `begin` and was not before, and what is told no more. */
  end(): News {
    for (const [key, { statements, round }] of this.#told)
      if (round !== this.#round) {
        this.#gone.push(...statements);
        this.#told.delete(key);
      }
    return { added: this.#added, gone: this.#gone };
  }

  /** A statement that came out as it was before stays the one it was, unless what it is found by may have another name now. */
  #replace(before: readonly Statement[], now: readonly Statement[]): readonly Statement[] {
    const written = new Map(this.#anew ? [] : before.map((s) => [JSON.stringify(s), s] as const));
    const out = now.map((s) => (written.size > 0 ? written.get(JSON.stringify(s)) : undefined) ?? s);
    const [old, fresh] = [new Set(before), new Set(out)];
    for (const s of before) if (!fresh.has(s)) this.#gone.push(s);
    for (const s of out) if (!old.has(s)) this.#added.push(s);
    return out;
  }
}
