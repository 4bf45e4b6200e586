import type { Locale } from '../i18n/locale.ts';
import { type Html, html } from './html.ts';

export type Fault = { at: string; label: string; error: string };

const HEAD = {
  sv: { one: 'Ett fält behöver rättas', many: (n: number) => `${n} fält behöver rättas`, kept: 'Inget är sparat än. Det du skrev finns kvar i formuläret.' },
  en: {
    one: 'One field needs to be corrected',
    many: (n: number) => `${n} fields need to be corrected`,
    kept: 'Nothing is saved yet. What you wrote is kept in the form.',
  },
} as const;

/** The errors of a form in one place, each leading to its field. `kept` says what became of what was written. */
export const errorSummary = (faults: readonly Fault[], locale: Locale, level: 2 | 3 | 4, kept: string = HEAD[locale].kept): Html => {
  const head = HEAD[locale];
  const title = faults.length === 1 ? head.one : head.many(faults.length);
  return html`<div class="errors" role="alert">
${level === 2 ? html`<h2>${title}</h2>` : html`<p><strong>${title}</strong></p>`}
<p>${kept}</p>
<ul>${faults.map((f) => html`<li><a href="#${f.at}">${f.label}: ${f.error}</a></li>`)}</ul>
</div>`;
};
