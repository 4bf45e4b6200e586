import { type Html, html } from './html.ts';

/** A filter: folded in a narrow window, where it would fill the first screen, unless it is in use; always seen in a wide one (the style does that). */
export const foldedFilter = (title: string, open: boolean, form: Html): Html =>
  html`<details class="narrow"${open && html` open`}><summary>${title}</summary>${form}</details>`;
