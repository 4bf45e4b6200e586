import type { Field } from '../reply/reply.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Html, html } from './html.ts';
import { WORDS } from './words.ts';

const one = (value: Field['value']): string => (typeof value === 'string' ? value : (value ?? []).join('\n'));
const many = (value: Field['value']): readonly string[] => (value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value);

/** The browser's own control for dates and times takes only the ISO form: what was typed otherwise is kept as text. */
const inputType = (kind: 'line' | 'date' | 'time', value: string): string => {
  if (kind === 'date') return value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text';
  if (kind === 'time') return value === '' || /^\d{2}:\d{2}$/.test(value) ? 'time' : 'text';
  return 'text';
};

const FAULT = { sv: 'Fel:', en: 'Error:' } as const;
const CHOOSE = { sv: 'Välj', en: 'Choose' } as const;

const notes = (field: Field, id: string, locale: Locale): Html =>
  html`${field.hint !== undefined && html`<p class="hint" id="${id}-hint">${field.hint}</p>`}${field.error !== undefined && html`<p class="error" id="${id}-error"><strong>${FAULT[locale]}</strong> ${field.error}</p>`}`;

const attributes = (field: Field, id: string): Html => {
  const described = [field.hint !== undefined && `${id}-hint`, field.error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return html`${described !== '' && html` aria-describedby="${described}"`}${field.error !== undefined && html` aria-invalid="true"`}${field.required && html` aria-required="true"`}`;
};

const limit = (field: { maxLength?: number }): Html => html`${field.maxLength !== undefined && html` maxlength="${field.maxLength}"`}`;

const control = (field: Exclude<Field, { kind: 'choices' }>, id: string, locale: Locale): Html => {
  const value = one(field.value);
  switch (field.kind) {
    case 'line':
    case 'date':
    case 'time':
      return html`<input id="${id}" name="f.${field.name}" type="${inputType(field.kind, value)}" value="${value}"${limit(field)}${attributes(field, id)}>`;
    case 'lines':
      // The line break right after the tag is not part of the text: without it a first empty line would be lost.
      return html`<textarea id="${id}" name="f.${field.name}" rows="${Math.min(12, Math.max(3, value.split('\n').length + 1))}"${limit(field)}${attributes(field, id)}>
${value}</textarea>`;
    case 'choice': {
      const known = field.choices.some((c) => c.value === value);
      // What was typed instead of chosen stays, so that it can be seen beside its error.
      const choices = [{ value: '', label: CHOOSE[locale] }, ...(known || value === '' ? [] : [{ value, label: value }]), ...field.choices.filter((c) => c.value !== '')];
      return html`<select id="${id}" name="f.${field.name}"${attributes(field, id)}>${choices.map((c) => html`<option value="${c.value}"${c.value === value && html` selected`}>${c.label}</option>`)}</select>`;
    }
  }
};

const wrong = (field: Field) => html`${field.error !== undefined && html` wrong`}`;

/** One field with its label, hint and error, tied together for those who hear the page. */
export const fieldHtml = (field: Field, id: string, locale: Locale): Html => {
  const label = html`${field.label}${field.required && html` <span class="required">(${WORDS.required[locale]})</span>`}`;
  if (field.kind !== 'choices')
    return html`<div class="field${wrong(field)}"><label for="${id}">${label}</label>${notes(field, id, locale)}${control(field, id, locale)}</div>`;
  const chosen = many(field.value);
  return html`<fieldset class="field${wrong(field)}"${attributes({ ...field, required: false }, id)}><legend>${label}</legend>${notes(field, id, locale)}
${field.choices.map((c, i) => html`<div class="check"><input type="checkbox" id="${i === 0 ? id : `${id}-${i}`}" name="m.${field.name}" value="${c.value}"${chosen.includes(c.value) && html` checked`}><label for="${i === 0 ? id : `${id}-${i}`}">${c.label}</label></div>`)}</fieldset>`;
};
