import type { Field } from '../reply/reply.ts';
import { errorSummary } from './error-summary.ts';
import { fieldHtml } from './field-html.ts';
import { foldedFilter } from './folded-filter.ts';
import { type Html, html } from './html.ts';
import type { Visit } from './parts.ts';

const TEXT = {
  sv: { show: 'Visa', all: 'Rensa urvalet', kept: 'Listan visas utan det som inte gick att läsa. Det du skrev finns kvar i formuläret.' },
  en: { show: 'Show', all: 'Clear the selection', kept: 'The list is shown without what could not be read. What you wrote is kept in the form.' },
} as const;

/** What narrows a list down: fields that become part of the page's address, so that the view can be kept and sent on. */
export const searchForm = (fields: readonly Field[], title: string, { path, query, locale }: Visit): Html => {
  const t = TEXT[locale];
  const id = (f: Field) => `s-${f.name}`;
  const faults = fields.flatMap((f) => (f.error === undefined ? [] : [{ at: id(f), label: f.label, error: f.error }]));
  return html`${faults.length > 0 && errorSummary(faults, locale, 2, t.kept)}
${foldedFilter(
  title,
  faults.length > 0 || fields.some((f) => (query.get(f.name) ?? '') !== ''),
  html`<form class="search" method="get" action="${path}" aria-label="${title}"><div class="grid">${fields.map((f) => fieldHtml(f, id(f), locale, true))}</div>
<div class="buttons"><button class="primary">${t.show}</button>${query.size > 0 && html` <a class="button" href="${path}">${t.all}</a>`}</div></form>`,
)}`;
};
