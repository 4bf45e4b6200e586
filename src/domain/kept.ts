import { type Grouped, toChange } from './collection.ts';
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

type Records<T, By extends string> = Grouped<Kept<T>, By>;
const into = <T extends Named, By extends string>(records: Records<T, By>, record: Kept<T> | undefined): void => {
  if (record) toChange(records).set(record.id, record);
};
export const keep = <T extends Named, By extends string>(records: Records<T, By>, record: T, stamp: Stamp): void => into(records, { ...record, ...stamp });
export const correct = <T extends Named, By extends string>(records: Records<T, By>, record: T, why: string, stamp: Stamp): void => {
  const before = records.get(record.id);
  into(records, before && asCorrected(before, record, why, stamp));
};
export const withdraw = <T extends Named, By extends string>(records: Records<T, By>, id: string, why: string, stamp: Stamp): void => {
  const before = records.get(id);
  into(records, before && asWithdrawn(before, why, stamp));
};

/** All that it says and has said, as far back as it was recorded. */
export const wordingsOf = <T>(record: Kept<T> | undefined): readonly Recorded<T>[] => (record ? [record, ...(record.earlier ?? [])] : []);

/** How many times it has been corrected: one more than somebody saw, and it is no longer what they saw. */
export const versionOf = (record: { earlier?: readonly unknown[] }): number => record.earlier?.length ?? 0;
