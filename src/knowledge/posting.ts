/** The weights that terms are given, a few dozen in all: lists hold the place of each among these, in a byte. */
const WEIGHTS: number[] = [];
const codes = new Map<number, number>();
export const weights: readonly number[] = WEIGHTS;
export const codeOf = (weight: number): number => {
  const known = codes.get(weight);
  if (known !== undefined) return known;
  if (WEIGHTS.length > BYTE) throw new Error('more weights than a byte can tell apart');
  codes.set(weight, WEIGHTS.length);
  return WEIGHTS.push(weight) - 1;
};
/** What weighs so much where the whole weighs so much, by the codes of both: a few hundred pairs, which are asked for with each word. */
const SCALED: number[][] = [];
export const scaled = (own: number, whole: number): number => {
  const row = SCALED[whole] ?? [];
  SCALED[whole] = row;
  row[own] ??= codeOf((WEIGHTS[own] as number) * (WEIGHTS[whole] as number));
  return row[own];
};
const BYTE = 0xff;
const BITS = 8;

/** The place of something in a list, and what it weighs there, in one number. */
export const entryOf = (place: number, code: number): number => (place << BITS) | code;
export const placeIn = (entry: number): number => entry >>> BITS;
export const weightIn = (entry: number): number => WEIGHTS[entry & BYTE] as number;

/** Entries whose codes were given elsewhere, where they weighed this: as they are where the same weights have the same codes here. */
export const recoded = (entries: Uint32Array, theirs: readonly number[]): Uint32Array => {
  const ours = theirs.map(codeOf);
  return ours.every((code, i) => code === i) ? entries : entries.map((entry) => entryOf(placeIn(entry), ours[entry & BYTE] as number));
};

/** Most terms are held by no more than these. */
const FEW = 2;
/** The statements that hold a term, by rising place, with how much it says in each: both in one number. */
export class Posting {
  entries: Uint32Array;
  size: number;

  /** With what stands in it already. */
  constructor(entries?: Uint32Array) {
    this.entries = entries ?? new Uint32Array(FEW);
    this.size = entries?.length ?? 0;
  }

  /** In a place after all those before. */
  add(place: number, code: number): void {
    if (this.size === this.entries.length) {
      const before = this.entries;
      this.entries = new Uint32Array(this.size * 2);
      this.entries.set(before);
    }
    this.entries[this.size] = entryOf(place, code);
    this.size += 1;
  }

  /** In the last place, or one after it; where it is there already, it says the most that was said. */
  raise(place: number, code: number): void {
    const last = this.size - 1;
    if (last < 0 || placeIn(this.entries[last] as number) !== place) this.add(place, code);
    else if (weightIn(this.entries[last] as number) < (WEIGHTS[code] as number)) this.entries[last] = entryOf(place, code);
  }

  /** The first position whose place is not before a place. */
  from(place: number): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeIn(this.entries[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  weightAt(place: number): number {
    const at = this.from(place);
    const entry = this.entries[at] as number;
    return at < this.size && placeIn(entry) === place ? weightIn(entry) : 0;
  }
  /** The most that it says anywhere. */
  get most(): number {
    let most = 0;
    for (let i = 0; i < this.size; i++) most = Math.max(most, weightIn(this.entries[i] as number));
    return most;
  }

  /** Leaves out what `to` gives no place, and puts the rest where it says, in the same order. */
  keep(to: (place: number) => number | undefined): void {
    let kept = 0;
    for (let i = 0; i < this.size; i++) {
      const entry = this.entries[i] as number;
      const place = to(placeIn(entry));
      if (place === undefined) continue;
      this.entries[kept] = entryOf(place, entry & BYTE);
      kept += 1;
    }
    this.size = kept;
  }
}
