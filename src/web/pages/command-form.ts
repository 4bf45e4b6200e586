import type { Form } from '../../reply/reply.ts';
import { formHtml } from '../form-html.ts';
import { html } from '../html.ts';
import type { Page, Visit } from '../parts.ts';

/** A command's own page: what it does in one sentence, and its form. */
export const commandFormPage = (visit: Visit, form: Form, summary: string): Page => ({
  title: form.title,
  body: html`<p class="lead">${summary}${!/[.?]$/.test(summary) && '.'}</p>${formHtml(form, { locale: visit.locale, id: 'f', level: 2, token: visit.token })}`,
});
