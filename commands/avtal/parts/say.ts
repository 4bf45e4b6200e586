import { wallAt } from '../../../src/domain/wall-time.ts';
import { longDate, weekdayDate } from '../../../src/i18n/dates.ts';
import { listed } from '../../../src/i18n/listed.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { type Block, type Inline, string } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { lastWorkingDay, recordedBy } from './phrases.ts';

type Naming = Pick<CommandContext, 'knowledge' | 'locale'>;
export type Row = { label: string; value: Inline[] };

/** A day; when it is not worked, also the last working day before it: what has to be done is done by then. */
export const dayText = (date: string, { locale, working }: Pick<CommandContext, 'locale' | 'working'>): string => {
  const last = working.backTo(date);
  return last === date ? weekdayDate(date, locale) : `${weekdayDate(date, locale)} (${lastWorkingDay(weekdayDate(last, locale))[locale]})`;
};
export const shortDay = (date: string, { locale }: Naming): string => longDate(date, locale);
/** "@lund" by its name, anything else as it was written. */
export const partyName = (party: string, { knowledge }: Naming): string => (party.startsWith('@') ? knowledge.catalog.name(party.slice(1)) : party);
export const namesOf = (ids: readonly string[], naming: Naming): string =>
  listed(
    ids.map((id) => naming.knowledge.catalog.name(id)).sort((a, b) => a.localeCompare(b, 'sv')),
    naming.locale,
  );

/** A row of a table of fields, or none where there is nothing to say. */
export const row = (label: Said, value: string | undefined, { locale }: Naming): Row[] =>
  value === undefined || value === '' ? [] : [{ label: label[locale], value: [string(value)] }];
export const fields = (...rows: readonly Row[][]): Block => ({ kind: 'fields', fields: rows.flat() });

/** What a recording is called, with who made it and when. */
export const stamped = (r: { id: string; recordedBy: string; recordedAt: string }, context: CommandContext): string =>
  recordedBy(r.id, context.nameOf(r.recordedBy), shortDay(wallAt(Date.parse(r.recordedAt), context.zone).date, context))[context.locale];
