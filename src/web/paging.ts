import type { Locale } from '../i18n/locale.ts';
import { empty, type Html, html } from './html.ts';
import type { Visit } from './parts.ts';

const TEXT = {
  sv: { of: (from: number, to: number, all: number) => `${from}–${to} av ${all}`, next: 'Nästa sida', before: 'Föregående sida', label: 'Sidor' },
  en: { of: (from: number, to: number, all: number) => `${from}–${to} of ${all}`, next: 'Next page', before: 'Previous page', label: 'Pages' },
} as const satisfies Record<Locale, unknown>;

/** One page of a list, counted from nought; a page that is not there is the last one. */
export type Part<T> = { shown: readonly T[]; from: number; page: number; all: number; size: number };

export const partOf = <T>(all: readonly T[], query: URLSearchParams, size: number): Part<T> => {
  const asked = Math.max(0, Math.trunc(Number(query.get('sida')) || 0));
  const page = Math.min(asked, Math.max(0, Math.ceil(all.length / size) - 1));
  return { shown: all.slice(page * size, (page + 1) * size), from: page * size, page, all: all.length, size };
};

/** Which part of the list this is, and links to those before and after. The filter goes along. Nothing where all of it is shown. */
export const pagesHtml = ({ shown, from, page, all, size }: Part<unknown>, visit: Pick<Visit, 'path' | 'query' | 'locale'>): Html => {
  if (all <= size) return empty;
  const t = TEXT[visit.locale];
  const to = (n: number) => {
    const query = new URLSearchParams(visit.query);
    query.set('sida', String(n));
    return `${visit.path}?${query}`;
  };
  return html`<nav class="paging" aria-label="${t.label}"><span>${t.of(from + 1, from + shown.length, all)}</span> ${page > 0 && html`<a href="${to(page - 1)}" rel="prev">${t.before}</a>`} ${from + shown.length < all && html`<a href="${to(page + 1)}" rel="next">${t.next}</a>`}</nav>`;
};
