import { maySee } from '../../domain/actor.ts';
import { agreementSight } from '../../domain/agreement-sight.ts';
import { currentAgreements, currentGrants, currentStages, type Sight } from '../../domain/agreements.ts';
import { weekdayDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Visit, WebParts } from '../parts.ts';

export type Shown = Pick<WebParts<never>, 'knowledge' | 'journal' | 'zone' | 'nameOf' | 'working'>;
export const KINDS = ['agreement', 'procurement', 'grant'] as const;
export type SubjectKind = (typeof KINDS)[number];
/** Something that agreements are kept of: in the data, recorded, or both. */
export type Subject = { id: string; name: string; kind: SubjectKind; area?: string; inData: boolean };

export const sightOf = ({ viewer }: Visit, { journal, knowledge }: Shown): Sight => agreementSight(viewer, journal.state(), knowledge().catalog);

const recordedOf = (kind: SubjectKind, { journal }: Shown, seen: Sight): { subject: string; name: string }[] => {
  const state = journal.state();
  if (kind === 'agreement') return currentAgreements(state, seen);
  return kind === 'grant' ? currentGrants(state, seen) : currentStages(state, seen);
};

/** All of a kind that this person may know of, by name: what is recorded gives the name where the data have none. */
export const subjectsOf = (kind: SubjectKind, visit: Visit, web: Shown): Subject[] => {
  const { catalog } = web.knowledge();
  const data = catalog
    .all(kind)
    .filter((e) => maySee(visit.viewer, e.visibility))
    .map((e): Subject => ({ id: e.id, name: catalog.name(e.id), kind, inData: true, ...(e.area === undefined ? {} : { area: e.area }) }));
  const recorded = recordedOf(kind, web, sightOf(visit, web))
    .filter((r) => catalog.get(r.subject) === undefined)
    .map((r): Subject => ({ id: r.subject, name: r.name, kind, inData: false }));
  return [...data, ...recorded].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
};

export const subjectAt = (id: string, visit: Visit, web: Shown): Subject | undefined =>
  KINDS.flatMap((kind) => subjectsOf(kind, visit, web)).find((s) => s.id === id);

/** A day, and the last working day before it where it is not worked itself: what has to be done is done by then. */
export const dayText = (date: string, locale: Locale, { working }: Pick<Shown, 'working'>): string => {
  const last = working.backTo(date);
  if (last === date) return weekdayDate(date, locale);
  return locale === 'sv'
    ? `${weekdayDate(date, 'sv')} (sista arbetsdag ${weekdayDate(last, 'sv')})`
    : `${weekdayDate(date, 'en')} (last working day ${weekdayDate(last, 'en')})`;
};
export const kronor = (amount: number, locale: Locale): string =>
  `${new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB').format(amount)} ${locale === 'sv' ? 'kronor' : 'SEK'}`;
/** "@lund" by its name, anything else as it was written. */
export const partyName = (party: string, { knowledge }: Pick<Shown, 'knowledge'>): string =>
  party.startsWith('@') ? knowledge().catalog.name(party.slice(1)) : party;
export const agreementPath = (id: string): string => `/avtal/${encodeURIComponent(id)}`;
