import { type Html, html } from './html.ts';

export type Cell = Html | string | number;

/**
 * A table that may be scrolled sideways by itself, so that the page never is. In a narrow window each row becomes a card whose lines say
 * their column (the style does that), and the roles are written out because a browser forgets them where a table is not drawn as one.
 */
export const tableHtml = (caption: Html, label: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Html => {
  const row = ([head = '', ...cells]: readonly Cell[]) => {
    const first = String(head) === '' ? html`<td role="cell"></td>` : html`<th scope="row" role="rowheader">${head}</th>`;
    return html`<tr role="row">${first}${cells.map((c, i) => html`<td role="cell" data-label="${columns[i + 1] ?? ''}">${c}</td>`)}</tr>`;
  };
  return html`<div class="wide" tabindex="0" role="region" aria-label="${label}"><table role="table">${caption}<thead role="rowgroup"><tr role="row">${columns.map((c) => html`<th scope="col" role="columnheader">${c}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(row)}</tbody></table></div>`;
};
