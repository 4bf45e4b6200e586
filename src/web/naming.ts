import type { Locale } from '../i18n/locale.ts';
import { namelessPerson } from '../i18n/unknown-person.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import { type Html, html } from './html.ts';
import type { WebParts } from './parts.ts';
import { recordPath } from './render.ts';

/** A thing of the association by its name, leading to its record. */
export const recordLink = (id: string, catalog: Catalog): Html => html`<a href="${recordPath(id)}">${catalog.name(id)}</a>`;

/** Ids in the order of their names. */
export const byName = (ids: readonly string[], catalog: Catalog): string[] => ids.toSorted((a, b) => catalog.name(a).localeCompare(catalog.name(b), 'sv'));

/** Who somebody is, or that they are unknown. */
export const whoIs = (id: string, web: Pick<WebParts<never>, 'nameOf'>, locale: Locale = 'sv'): string => web.nameOf(id) ?? namelessPerson(id, locale);

/** Names in columns, each with what belongs to it; for long lists of municipalities. */
export const nameColumns = (rows: readonly { id: string; about?: string | undefined }[], catalog: Catalog): Html =>
  html`<ul class="columns">${byName(
    rows.map((r) => r.id),
    catalog,
  ).map((id) => {
    const about = rows.find((r) => r.id === id)?.about;
    return html`<li>${recordLink(id, catalog)}${about !== undefined && html` <span class="when">${about}</span>`}</li>`;
  })}</ul>`;
