import type { Locale } from '../i18n/locale.ts';
import type { Field, Form } from '../reply/reply.ts';
import { errorSummary } from './error-summary.ts';
import { fieldHtml } from './field-html.ts';
import { type Html, html } from './html.ts';

type FormDrawing = { locale: Locale; id: string; level: 2 | 3 | 4; token(): string };

const fieldId = (id: string, field: Field) => `${id}-${field.name.replace(/[^\w-]/g, '_')}`;

/** A command's form. The browser checks nothing by itself: what is wrong is said by the same rules on every surface. */
export const formHtml = (form: Form, { locale, id, level, token }: FormDrawing): Html => {
  const faults = form.fields.flatMap((f) => (f.error === undefined ? [] : [{ at: fieldId(id, f), label: f.label, error: f.error }]));
  return html`${faults.length > 0 && errorSummary(faults, locale, level)}
<form class="fields" method="post" action="/skicka" novalidate aria-label="${form.title}">
<input type="hidden" name="token" value="${token()}"><input type="hidden" name="command" value="${form.command}">
${Object.entries(form.hidden ?? {}).map(([name, value]) => html`<input type="hidden" name="f.${name}" value="${value}">`)}
${form.intro !== undefined && html`<p>${form.intro}</p>`}
${form.fields.map((f) => fieldHtml(f, fieldId(id, f), locale))}
<div class="buttons"><button class="primary">${form.submit}</button></div>
</form>`;
};
