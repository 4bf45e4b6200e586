import type { Entity } from '../../domain/entity.ts';
import { periodText } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import { type Html, html } from '../html.ts';
import { recordPath } from '../render.ts';
import { WORDS } from '../words.ts';
import { KIND, STATUS } from './labels.ts';
import { description, type Row } from './parts.ts';
import { rolesHtml } from './values.ts';

const L = {
  sv: {
    also: 'Kallas också',
    partOf: 'Del av',
    area: 'Område',
    members: 'Medlemmar',
    subregion: 'Samverkansområde',
    reports: 'Rapporterar till',
    party: 'Parti',
    municipality: 'Kommun',
    title: 'Titel',
    parties: 'Parter',
    years: 'Löptid',
    adopted: 'Antaget av',
    appendix: 'Bilaga till',
    reason: 'Skäl',
    funder: 'Finansiär',
    kind: 'Slag',
  },
  en: {
    also: 'Also called',
    partOf: 'Part of',
    area: 'Area',
    members: 'Members',
    subregion: 'Subregion',
    reports: 'Reports to',
    party: 'Party',
    municipality: 'Municipality',
    title: 'Title',
    parties: 'Parties',
    years: 'Length',
    adopted: 'Adopted by',
    appendix: 'Appendix to',
    reason: 'Reason',
    funder: 'Funder',
    kind: 'Kind',
  },
} as const;

type Rows = readonly (Row | undefined)[];

/** What only this kind of thing has. */
const own = (e: Entity, catalog: Catalog, locale: Locale): Rows => {
  const t = L[locale];
  const to = (label: string, id: string | undefined): Row | undefined =>
    id === undefined ? undefined : [label, html`<a href="${recordPath(id)}">${catalog.name(id)}</a>`];
  switch (e.kind) {
    case 'association':
    case 'area':
    case 'organisation':
    case 'programme':
    case 'service':
    case 'project':
    case 'topic':
    case 'document':
      return [];
    case 'subregion':
      return [
        [
          t.members,
          rolesHtml(
            e.members.map((m) => `@${m}`),
            catalog,
            locale,
          ),
        ],
      ];
    case 'municipality':
      return [to(t.subregion, e.subregion)];
    case 'body':
      return [to(t.reports, e.reportsTo)];
    case 'person':
      return [to(t.municipality, e.municipality), e.party === undefined ? undefined : [t.party, e.party], e.title && [t.title, e.title[locale]]];
    case 'agreement':
      return [
        e.status && [WORDS.status[locale], STATUS[e.status][locale]],
        e.parties.length ? [t.parties, rolesHtml(e.parties, catalog, locale)] : undefined,
        e.from === undefined && e.to === undefined
          ? undefined
          : [WORDS.period[locale], `${e.from ? periodText(e.from, locale) : ''}–${e.to ? periodText(e.to, locale) : ''}`],
        e.years === undefined ? undefined : [t.years, { sv: `${e.years} år`, en: `${e.years} years` }[locale]],
        e.adoptedBy?.count === undefined ? undefined : [t.adopted, String(e.adoptedBy.count)],
        e.adoptedBy?.members?.length ? [t.adopted, rolesHtml(e.adoptedBy.members, catalog, locale)] : undefined,
        to(t.appendix, e.appendixOf),
      ];
    case 'procurement':
      return [[WORDS.status[locale], STATUS[e.status][locale]], e.reason && [t.reason, e.reason[locale]]];
    case 'grant':
      return [e.funder === undefined ? undefined : [t.funder, rolesHtml([e.funder], catalog, locale)]];
    case 'occasion':
      return [e.date === undefined ? undefined : [WORDS.date[locale], periodText(e.date, locale)]];
  }
};

/** A thing: what it is, what else it is called, and where it belongs. */
export const entityHtml = (e: Entity, catalog: Catalog, locale: Locale): Html => {
  const t = L[locale];
  const also = [...new Set([...e.names[locale].slice(locale === 'sv' ? 1 : 0), ...(e.abbreviations ?? [])])].filter((n) => n !== catalog.name(e.id));
  const link = (id: string | undefined) => (id === undefined ? undefined : html`<a href="${recordPath(id)}">${catalog.name(id)}</a>`);
  const [partOf, area] = [link(e.partOf), link(e.area)];
  return html`${e.text && html`<p class="lead">${e.text[locale]}</p>`}
${description([
  [t.kind, KIND[e.kind][locale]],
  also.length > 0 && [t.also, also.join(', ')],
  partOf && [t.partOf, partOf],
  area && [t.area, area],
  ...own(e, catalog, locale),
  e.period !== undefined && [WORDS.period[locale], periodText(e.period, locale)],
])}`;
};
