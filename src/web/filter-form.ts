import type { Locale } from '../i18n/locale.ts';
import { foldedFilter } from './folded-filter.ts';
import { type Html, html } from './html.ts';
import type { Visit } from './parts.ts';

export type FilterField = { name: string; label: string; value: string; choices: readonly { value: string; label: string }[] };
const TEXT: Readonly<Record<Locale, { show: string; fold: string }>> = {
  sv: { show: 'Visa', fold: 'Välj vad som visas' },
  en: { show: 'Show', fold: 'Choose what is shown' },
};

/** What narrows a list down: choices that become part of the page's address, so that the view can be kept and sent on. */
export const filterForm = (fields: readonly FilterField[], { path, query, locale }: Visit): Html =>
  foldedFilter(
    TEXT[locale].fold,
    fields.some((f) => (query.get(f.name) ?? '') !== ''),
    html`<form class="search few" method="get" action="${path}"><div class="grid">${fields.map(
      (f) =>
        html`<div class="field"><label for="${f.name}">${f.label}</label><select id="${f.name}" name="${f.name}">${f.choices.map((c) => html`<option value="${c.value}"${c.value === f.value && html` selected`}>${c.label}</option>`)}</select></div>`,
    )}</div><div class="buttons"><button class="primary">${TEXT[locale].show}</button></div></form>`,
  );

/** What was chosen, if it is one of the choices; otherwise the first. */
export const chosen = (query: URLSearchParams, name: string, choices: readonly { value: string }[]): string => {
  const value = query.get(name) ?? '';
  return choices.some((c) => c.value === value) ? value : (choices[0]?.value ?? '');
};
