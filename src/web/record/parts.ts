import type { Citation } from '../../domain/citation.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import { type Html, html } from '../html.ts';
import { recordPath } from '../render.ts';
import { type Cell, tableHtml } from '../table.ts';
import { WORDS } from '../words.ts';

export type Row = readonly [label: string, value: Html | string];

/** Labels and values; rows without a value are not there. */
export const description = (rows: readonly (Row | undefined | false)[]): Html => {
  const shown = rows.filter((r): r is Row => r !== undefined && r !== false);
  return html`<dl>${shown.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
};

/** A table whose heading on the page says what the caption does. */
export const table = (caption: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Html =>
  tableHtml(html`<caption class="unseen">${caption}</caption>`, caption, columns, rows);

/** Where it is written: each document with its section. */
export const sourcesHtml = (citations: readonly Citation[], catalog: Catalog, locale: Locale): Html =>
  html`<section aria-labelledby="kalla"><h2 id="kalla">${citations.length > 1 ? WORDS.sources[locale] : WORDS.source[locale]}</h2>
${citations.map((c) =>
  description([
    [WORDS.document[locale], html`<a href="${recordPath(c.document)}">${catalog.name(c.document)}</a>`],
    [WORDS.section[locale], c.section],
  ]),
)}</section>`;
