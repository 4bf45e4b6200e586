import type { Locale } from '../i18n/locale.ts';
import { type Html, html } from './html.ts';

export type FilterField = { name: string; label: string; value: string; choices: readonly { value: string; label: string }[] };
const SHOW: Readonly<Record<Locale, string>> = { sv: 'Visa', en: 'Show' };

/** What narrows a list down: choices that become part of the page's address, so that the view can be kept and sent on. */
export const filterForm = (action: string, fields: readonly FilterField[], locale: Locale): Html =>
  html`<form class="search few" method="get" action="${action}"><div class="grid">${fields.map(
    (f) =>
      html`<div class="field"><label for="${f.name}">${f.label}</label><select id="${f.name}" name="${f.name}">${f.choices.map((c) => html`<option value="${c.value}"${c.value === f.value && html` selected`}>${c.label}</option>`)}</select></div>`,
  )}</div><div class="buttons"><button class="primary">${SHOW[locale]}</button></div></form>`;

/** What was chosen, if it is one of the choices; otherwise the first. */
export const chosen = (query: URLSearchParams, name: string, choices: readonly { value: string }[]): string => {
  const value = query.get(name) ?? '';
  return choices.some((c) => c.value === value) ? value : (choices[0]?.value ?? '');
};
