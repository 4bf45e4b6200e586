import type { Citation } from '../../domain/citation.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import { type Html, html } from '../html.ts';
import { recordPath } from '../render.ts';
import { WORDS } from '../words.ts';

export type Row = readonly [label: string, value: Html | string];

/** Labels and values; rows without a value are not there. */
export const description = (rows: readonly (Row | undefined | false)[]): Html => {
  const shown = rows.filter((r): r is Row => r !== undefined && r !== false);
  return html`<dl>${shown.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
};

/** A table that may be scrolled sideways by itself, so that the page never is. Its heading on the page says what the caption does. */
export const table = (caption: string, columns: readonly string[], rows: readonly (readonly (Html | string | number)[])[]): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption class="unseen">${caption}</caption><thead><tr>${columns.map((c) => html`<th scope="col">${c}</th>`)}</tr></thead>
<tbody>${rows.map(([head = '', ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((c) => html`<td>${c}</td>`)}</tr>`)}</tbody></table></div>`;

/** Where it is written: each document with its section. */
export const sourcesHtml = (citations: readonly Citation[], catalog: Catalog, locale: Locale): Html =>
  html`<section aria-labelledby="kalla"><h2 id="kalla">${citations.length > 1 ? WORDS.sources[locale] : WORDS.source[locale]}</h2>
${citations.map((c) =>
  description([
    [WORDS.document[locale], html`<a href="${recordPath(c.document)}">${catalog.name(c.document)}</a>`],
    [WORDS.section[locale], c.section],
  ]),
)}</section>`;
