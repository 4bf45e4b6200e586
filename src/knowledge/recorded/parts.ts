import { spanOf } from '../../domain/period.ts';
import type { Recorded } from '../../domain/stamp.ts';
import { longDate } from '../../i18n/dates.ts';
import { listed } from '../../i18n/listed.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import type { NameOf } from './name-of.ts';

export const inSentence = (text: string) => text.trim().replace(/[.\s]+$/, '');
// Made when it is first needed: making one takes longer than everything it is used for.
let swedish: Intl.Collator | undefined;
/** Names in the order of the alphabet. */
export const inAlphabet = (ids: readonly string[], catalog: Catalog): string[] => {
  swedish ??= new Intl.Collator('sv');
  return ids.map((id) => catalog.name(id)).sort(swedish.compare);
};
/** Municipalities and bodies by name. */
export const namesIn = (ids: readonly string[], catalog: Catalog, locale: Locale): string => listed(inAlphabet(ids, catalog), locale);

type Source = Recorded<{ id: string; subject: string; name: string }> & { body?: string };
/** What every statement of one recording has in common: its subject, day, citation and who may see it. */
export const commonOf = (
  record: Source,
  date: string,
  catalog: Catalog,
  nameOf: NameOf,
): Pick<
  Statement,
  'from' | 'subject' | 'about' | 'area' | 'period' | 'span' | 'roles' | 'values' | 'conflicts' | 'citations' | 'visibility' | 'body' | 'recorder'
> => {
  const area = catalog.get(record.subject)?.area;
  return {
    from: 'outcome',
    subject: record.subject,
    about: [],
    ...(area === undefined ? {} : { area }),
    period: date,
    span: spanOf(date),
    roles: {},
    values: [],
    conflicts: [],
    citations: [
      { document: `registrering:${record.id}`, section: `${record.name}, ${longDate(record.recordedAt.slice(0, 10), 'sv')}, ${nameOf(record.recordedBy)}` },
    ],
    visibility: record.visibility,
    recorder: nameOf(record.recordedBy),
    ...(record.body === undefined ? {} : { body: record.body }),
  };
};
