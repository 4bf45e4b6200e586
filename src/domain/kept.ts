import type { Recorded, Stamp } from './stamp.ts';

/** Who changed something that was recorded, when and why. */
export type Change = { why: string; by: string; at: string };
/** How something read until it was corrected. */
export type Earlier<T> = Recorded<T> & { corrected: Change };
/** Something recorded that may be corrected and taken back: all that it said before is kept. */
export type Kept<T> = Recorded<T> & { earlier?: readonly Earlier<T>[]; withdrawn?: Change };

type Named = { id: string };
const changeOf = (why: string, { recordedBy, recordedAt }: Stamp): Change => ({ why, by: recordedBy, at: recordedAt });

/** It reads otherwise from now on, in the place among the others that it has had; what is withdrawn stays as it is. */
export const asCorrected = <T extends object>(before: Kept<T>, record: T, why: string, stamp: Stamp): Kept<T> => {
  if (before.withdrawn) return before;
  const { earlier = [], ...was } = before;
  return { ...record, ...stamp, seq: before.seq, earlier: [...earlier, { ...was, corrected: changeOf(why, stamp) } as unknown as Earlier<T>] };
};
/** It counts no more, and is kept. */
export const asWithdrawn = <K extends { withdrawn?: Change }>(record: K, why: string, stamp: Stamp): K =>
  record.withdrawn ? record : { ...record, withdrawn: changeOf(why, stamp) };

const into = <T extends Named>(map: ReadonlyMap<string, Kept<T>>, record: Kept<T> | undefined): void => {
  if (record) (map as Map<string, Kept<T>>).set(record.id, record);
};
export const keep = <T extends Named>(map: ReadonlyMap<string, Kept<T>>, record: T, stamp: Stamp): void => into(map, { ...record, ...stamp });
export const correct = <T extends Named>(map: ReadonlyMap<string, Kept<T>>, record: T, why: string, stamp: Stamp): void => {
  const before = map.get(record.id);
  into(map, before && asCorrected(before, record, why, stamp));
};
export const withdraw = <T extends Named>(map: ReadonlyMap<string, Kept<T>>, id: string, why: string, stamp: Stamp): void => {
  const before = map.get(id);
  into(map, before && asWithdrawn(before, why, stamp));
};

/** How many times it has been corrected: one more than somebody saw, and it is no longer what they saw. */
export const versionOf = (record: { earlier?: readonly unknown[] }): number => record.earlier?.length ?? 0;
