import type { FormValues } from '../src/chat/incoming.ts';
import { maySee } from '../src/domain/actor.ts';
import { type Kept, versionOf } from '../src/domain/kept.ts';
import type { CommandContext } from './context.ts';
import type { Standing } from './recording.ts';
import { textOf } from './values.ts';

type Value = string | number | readonly string[] | undefined;
/** Values as a form holds them: what is not there is left out, several are lines. */
export const asValues = (all: Readonly<Record<string, Value>>): FormValues =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => {
      const text = value === undefined ? '' : typeof value === 'object' ? value.join('\n') : String(value);
      return text === '' ? [] : [[name, text]];
    }),
  );

/** How often something was corrected, when last, and whether it was taken back. */
export const changesOf = (record: Pick<Kept<object>, 'earlier' | 'withdrawn'>): Pick<Standing<unknown>, 'version' | 'at' | 'withdrawn'> => {
  const at = record.earlier?.at(-1)?.corrected.at;
  return { version: versionOf(record), ...(at === undefined ? {} : { at }), ...(record.withdrawn ? { withdrawn: true } : {}) };
};
/** A recording as it stands, for those who may see it: what this person may not see is not there. */
export const standsAs = <R extends { id: string; body?: string }, T>(
  record: Kept<R> | undefined,
  { viewer }: CommandContext,
  told: (record: Kept<R>) => Pick<Standing<T>, 'input' | 'values' | 'said'>,
  sees = (r: Kept<R>) => maySee({ ...viewer, place: 'private' }, r.visibility, r.body),
): Standing<T> | undefined => (record && sees(record) ? { id: record.id, ...told(record), ...changesOf(record) } : undefined);

/** What was recorded, without its id and what is known of the recording. */
export const withoutId = <T extends { id: string }>(record: Kept<T>): Omit<T, 'id'> => {
  const { id: _id, recordedBy: _by, recordedAt: _at, visibility: _sight, seq: _seq, earlier: _earlier, withdrawn: _gone, ...rest } = record;
  return rest as unknown as Omit<T, 'id'>;
};
/** Whether a field of a correction reads as it did: then it is what it was, whoever reads it now. */
export const reads = <T>(name: string, values: FormValues, before: Standing<T> | undefined): boolean =>
  before !== undefined && textOf(values, name) === textOf(before.values, name);
