import type { Locale } from '../i18n/locale.ts';
import type { Field } from '../reply/reply.ts';
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
const ALL = { sv: 'Alla', en: 'All' } as const;
const NOTHING = { sv: 'Inget valt', en: 'Nothing chosen' } as const;

const notes = (field: Field, id: string, locale: Locale): Html =>
  html`${field.hint !== undefined && html`<p class="hint" id="${id}-hint">${field.hint}</p>`}${field.error !== undefined && html`<p class="error" id="${id}-error"><strong>${FAULT[locale]}</strong> ${field.error}</p>`}`;

const described = (field: Field, id: string): Html => {
  const ids = [field.hint !== undefined && `${id}-hint`, field.error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return html`${ids !== '' && html` aria-describedby="${ids}"`}`;
};
const attributes = (field: Field, id: string): Html =>
  html`${described(field, id)}${field.error !== undefined && html` aria-invalid="true"`}${field.required && html` aria-required="true"`}`;

const boxId = (id: string, nth: number): string => (nth === 0 ? id : `${id}-${nth}`);

const limit = (field: { maxLength?: number }): Html => html`${field.maxLength !== undefined && html` maxlength="${field.maxLength}"`}`;

const control = (field: Field, id: string, locale: Locale, plain: boolean): Html => {
  const name = `${plain ? '' : 'f.'}${field.name}`;
  const value = one(field.value);
  switch (field.kind) {
    case 'line':
    case 'date':
    case 'time':
      return html`<input id="${id}" name="${name}" type="${inputType(field.kind, value)}" value="${value}"${limit(field)}${attributes(field, id)}>`;
    case 'lines':
      // The line break right after the tag is not part of the text: without it a first empty line would be lost.
      return html`<textarea id="${id}" name="${name}" rows="${Math.min(12, Math.max(3, value.split('\n').length + 1))}"${limit(field)}${attributes(field, id)}>
${value}</textarea>`;
    case 'choice': {
      const known = field.choices.some((c) => c.value === value);
      // What was typed instead of chosen stays, so that it can be seen beside its error.
      const choices = [
        { value: '', label: (plain ? ALL : field.required ? CHOOSE : NOTHING)[locale] },
        ...(known || value === '' ? [] : [{ value, label: value }]),
        ...field.choices.filter((c) => c.value !== ''),
      ];
      return html`<select id="${id}" name="${name}"${attributes(field, id)}>${choices.map((c) => html`<option value="${c.value}"${c.value === value && html` selected`}>${c.label}</option>`)}</select>`;
    }
    case 'choices': {
      const chosen = many(field.value);
      // The first box has the field's own id, so that an error leads to it.
      return html`${field.choices.map((c, i) => html`<div class="check"><input type="checkbox" id="${boxId(id, i)}" name="m.${field.name}" value="${c.value}"${chosen.includes(c.value) && html` checked`}><label for="${boxId(id, i)}">${c.label}</label></div>`)}`;
    }
  }
};

/** One field with its label, hint and error, tied together for those who hear the page. `plain`: its name is part of an address. */
export const fieldHtml = (field: Field, id: string, locale: Locale, plain = false): Html => {
  const wrong = field.error === undefined ? '' : ' wrong';
  const label = html`${field.label}${field.required && html` <span class="required">(${WORDS.required[locale]})</span>`}`;
  const inner = html`${notes(field, id, locale)}${control(field, id, locale, plain)}`;
  // A group of boxes is named by its legend; "required" and "invalid" are not attributes of a group.
  if (field.kind === 'choices') return html`<fieldset class="field${wrong}"${described(field, id)}><legend>${label}</legend>${inner}</fieldset>`;
  return html`<div class="field${wrong}"><label for="${id}">${label}</label>${inner}</div>`;
};
