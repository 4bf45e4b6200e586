import { type Html, html } from './html.ts';

/** How much of a whole, as a bar beside the words that say the same. */
export const shareBar = (part: number, whole: number): Html => {
  const width = whole <= 0 ? 0 : Math.round((Math.min(part, whole) / whole) * 1000) / 10;
  return html`<svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="all" width="100" height="6"/><rect class="part" width="${width}" height="6"/></svg>`;
};
