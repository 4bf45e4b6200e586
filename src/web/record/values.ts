import type { Qualifier, RoleValue, Value } from '../../domain/value.ts';
import { periodText } from '../../i18n/dates.ts';
import type { Locale, Said } from '../../i18n/locale.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import { type Html, html } from '../html.ts';
import { recordPath } from '../render.ts';

const QUALIFIER: Readonly<Record<Qualifier, Said>> = {
  exact: { sv: '', en: '' },
  about: { sv: 'cirka', en: 'about' },
  'more-than': { sv: 'mer än', en: 'more than' },
  nearly: { sv: 'nästan', en: 'nearly' },
  'at-least': { sv: 'minst', en: 'at least' },
  'at-most': { sv: 'högst', en: 'at most' },
};

const figure = (n: number, qualifier: Qualifier, unit: string, locale: Locale): string =>
  [QUALIFIER[qualifier][locale], new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 10 }).format(n), unit]
    .filter(Boolean)
    .join(' ');

/** A party to a fact: a link where it has a record, otherwise its words. */
export const roleHtml = (value: RoleValue, catalog: Catalog, locale: Locale): Html => {
  if (typeof value !== 'string') return html`${value[locale]}`;
  return value.startsWith('@') ? html`<a href="${recordPath(value.slice(1))}">${catalog.name(value.slice(1))}</a>` : html`${value}`;
};
export const rolesHtml = (values: readonly RoleValue[], catalog: Catalog, locale: Locale): Html =>
  html`${values.map((v, i) => html`${i > 0 && ', '}${roleHtml(v, catalog, locale)}`)}`;

export type ValueRow = { what: string; value: Html; when?: string };

const when = (v: { when?: string | undefined; by?: { sv: string; en: string } | undefined }, locale: Locale) => ({
  ...(v.when !== undefined ? { when: periodText(v.when, locale) } : {}),
});
const of = (by: { sv: string; en: string } | undefined, locale: Locale) => by?.[locale] ?? { sv: 'Totalt', en: 'In total' }[locale];

/** One figure, date or set as a row: what it measures, the value with its qualifier, and when, where that is told. */
export const valueRow = (v: Value, catalog: Catalog, locale: Locale): ValueRow => {
  switch (v.kind) {
    case 'number':
      return { what: of(v.by, locale), value: html`${figure(v.n, v.qualifier, v.unit[locale], locale)}`, ...when(v, locale) };
    case 'money': {
      const unit = `${{ sv: 'kronor', en: 'SEK' }[locale]}${v.per ? ` ${v.per[locale]}` : ''}`;
      return { what: of(v.by, locale), value: html`${figure(v.n, v.qualifier, unit, locale)}`, ...when(v, locale) };
    }
    case 'percent':
      return {
        what: v.by?.[locale] ?? v.of[locale],
        value: html`${figure(v.n, v.qualifier, { sv: 'procent', en: 'per cent' }[locale], locale)}`,
        ...when(v, locale),
      };
    case 'date':
      return { what: v.what[locale], value: html`${periodText(v.when, locale)}` };
    case 'set': {
      const count = v.count === undefined ? undefined : figure(v.count, v.qualifier ?? 'exact', '', locale);
      const members = v.members?.length ? rolesHtml(v.members, catalog, locale) : undefined;
      const partial = !v.complete && v.members?.length ? { sv: ' (alla räknas inte upp i källan)', en: ' (the source does not list all)' }[locale] : undefined;
      return { what: v.of[locale], value: html`${count}${count !== undefined && members !== undefined && ': '}${members}${partial}` };
    }
  }
};
