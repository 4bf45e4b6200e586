import type { types } from '@slack/bolt';
import type { FormValues } from '../chat/incoming.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Choice, type Field, type Form, type Inline, string, strong } from '../reply/reply.ts';
import { LIMITS, shorten } from './limits.ts';
import type { Input, Origin, Prefill, ViewBody } from './payloads.ts';
import { cancel, correct, openForm } from './words.ts';

export const FORM_VIEW = 'form';
const words = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });
const blockId = (field: string) => `field:${field}`;
const filled = (field: Field) => [field.value ?? []].flat().filter((v) => v !== '');

const option = (choice: Choice): types.PlainTextOption => ({ text: words(shorten(choice.label || choice.value, LIMITS.optionText)), value: choice.value });

/** Slack takes a hundred options; more are put in groups of a hundred, named after their first and last. */
const options = (choices: readonly Choice[]) => {
  const all = choices.map(option);
  if (all.length <= LIMITS.selectOptions) return { options: all };
  const groups = Array.from({ length: Math.ceil(all.length / LIMITS.selectOptions) }, (_, i) =>
    all.slice(i * LIMITS.selectOptions, (i + 1) * LIMITS.selectOptions),
  );
  const name = (group: types.PlainTextOption[]) => shorten(`${group[0]?.text.text ?? ''} – ${group.at(-1)?.text.text ?? ''}`, LIMITS.optionText);
  return { option_groups: groups.map((group) => ({ label: words(name(group)), options: group })) };
};

const line = (field: Field, multiline: boolean): types.PlainTextInput => {
  const typed = filled(field).join('\n');
  const limit = Math.min('maxLength' in field ? (field.maxLength ?? LIMITS.inputText) : LIMITS.inputText, LIMITS.inputText);
  return { type: 'plain_text_input', action_id: 'input', multiline, max_length: Math.max(limit, typed.length), ...(typed ? { initial_value: typed } : {}) };
};

/** A date or time that was typed in words stays as it was typed, in a line: a picker would drop it. */
const input = (field: Field): types.InputBlock['element'] => {
  const [first] = filled(field);
  switch (field.kind) {
    case 'line':
      return line(field, false);
    case 'lines':
      return line(field, true);
    case 'date':
      if (first !== undefined && !/^\d{4}-\d\d-\d\d$/.test(first)) return line(field, false);
      return { type: 'datepicker', action_id: 'input', ...(first ? { initial_date: first } : {}) };
    case 'time':
      if (first !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(first)) return line(field, false);
      return { type: 'timepicker', action_id: 'input', ...(first ? { initial_time: first } : {}) };
    case 'choice': {
      const chosen = field.choices.find((c) => c.value === first);
      return { type: 'static_select', action_id: 'input', ...options(field.choices), ...(chosen ? { initial_option: option(chosen) } : {}) };
    }
    case 'choices': {
      const chosen = field.choices.filter((c) => filled(field).includes(c.value)).map(option);
      return { type: 'multi_static_select', action_id: 'input', ...options(field.choices), ...(chosen.length ? { initial_options: chosen } : {}) };
    }
  }
};

/** What was typed for a choice that is not one of its choices: shown, since the select cannot hold it. */
const unheld = (field: Field) =>
  field.kind === 'choice' || field.kind === 'choices' ? filled(field).filter((v) => !field.choices.some((c) => c.value === v)) : [];
const remark = (field: Field, locale: Locale) => {
  const left = unheld(field);
  if (!field.error && left.length === 0) return undefined;
  return `${correct[locale]}: ${field.error ?? field.label}${left.length ? ` (”${left.join('”, ”')}”)` : ''}`;
};

const fieldBlocks = (field: Field, locale: Locale): types.KnownBlock[] => [
  ...[remark(field, locale)].flatMap((r) => (r === undefined ? [] : [{ type: 'section' as const, text: words(shorten(r, LIMITS.sectionText)) }])),
  {
    type: 'input',
    block_id: blockId(field.name),
    label: words(shorten(field.label, LIMITS.inputLabel)),
    optional: !field.required,
    element: input(field),
    ...(field.hint ? { hint: words(shorten(field.hint, LIMITS.inputHint)) } : {}),
  },
];

/** A choice without choices cannot be drawn: it is asked for as a line. */
const drawable = (field: Field): Field => {
  if ((field.kind !== 'choice' && field.kind !== 'choices') || field.choices.length > 0) return field;
  const { name, label, hint, required, value, error } = field;
  return { name, label, required, kind: 'line', ...(hint ? { hint } : {}), ...(value !== undefined ? { value } : {}), ...(error ? { error } : {}) };
};

const fits = (form: Form, view: types.ModalView) =>
  view.blocks.length <= LIMITS.modalBlocks &&
  (view.private_metadata ?? '').length <= LIMITS.privateMetadata &&
  form.fields.every(
    (f) =>
      blockId(f.name).length <= LIMITS.blockId &&
      (f.kind === 'choice' || f.kind === 'choices'
        ? f.choices.every((c) => c.value.length <= LIMITS.optionValue && c.value !== '') && f.choices.length <= LIMITS.optionGroups * LIMITS.selectOptions
        : filled(f).join('\n').length <= LIMITS.inputText),
  );

/** The form as a modal, or undefined when it does not fit in one: never with something left out. */
export const toView = (form: Form, from: Omit<Origin, 'command' | 'hidden'>, locale: Locale): types.ModalView | undefined => {
  const origin: Origin = { ...from, command: form.command, ...(form.hidden ? { hidden: { ...form.hidden } } : {}) };
  const view: types.ModalView = {
    type: 'modal',
    callback_id: FORM_VIEW,
    private_metadata: JSON.stringify(origin),
    title: words(shorten(form.title, LIMITS.modalTitle)),
    submit: words(shorten(form.submit, LIMITS.modalTitle)),
    close: words(cancel[locale]),
    blocks: [
      // A title that is cut stands in full below itself.
      ...(form.title.length > LIMITS.modalTitle ? [{ type: 'section' as const, text: words(shorten(form.title, LIMITS.sectionText)) }] : []),
      ...(form.intro ? [{ type: 'section' as const, text: words(shorten(form.intro, LIMITS.sectionText)) }] : []),
      ...form.fields.map(drawable).flatMap((f) => fieldBlocks(f, locale)),
    ],
  };
  return fits(form, view) ? view : undefined;
};

const typed = (value: Input): string | string[] =>
  value.selected_options
    ? value.selected_options.map((o) => o.value)
    : (value.value ?? value.selected_date ?? value.selected_time ?? value.selected_option?.value ?? '');

/** What was filled in, by field name; what was left empty is not in it. */
export const viewValues = (view: ViewBody['view']): FormValues => {
  const names = Object.keys(view.state.values).filter((id) => id.startsWith('field:'));
  const entries = names.flatMap((id) => Object.values(view.state.values[id] ?? {}).map((v) => [id.slice('field:'.length), typed(v)] as const));
  return Object.fromEntries(entries.filter(([, value]) => value.length > 0));
};

/** The form's errors by the blocks of the view they belong to; none when none of them has a block there. */
export const viewErrors = (form: Form, view: ViewBody['view']): Record<string, string> => {
  const inputs = new Set(view.blocks.filter((b) => b.type === 'input').map((b) => b.block_id));
  const errors = form.fields.flatMap((f) => (f.error && inputs.has(blockId(f.name)) ? [[blockId(f.name), f.error] as const] : []));
  return Object.fromEntries(errors);
};

/** The form in a message: its title, what was filled in and what is wrong with it; the rest is in the modal. */
export const formWords = (form: Form): Inline[] => [
  strong(form.title),
  ...(form.intro ? [string(`\n${form.intro}`)] : []),
  ...form.fields.filter((f) => filled(f).length > 0 || f.error).map((f) => string(`\n${f.label}: ${chosen(f).join(', ')}${f.error ? ` – ${f.error}` : ''}`)),
];

/** What stands in a field, a choice by the words people know it by. */
const chosen = (field: Field): string[] =>
  filled(field).map((v) => (field.kind === 'choice' || field.kind === 'choices' ? (field.choices.find((c) => c.value === v)?.label ?? v) : v));

/** A button that opens the form with what was filled in; what is too long to go along stands in the message. */
export const formButton = (form: Form, nth: number, locale: Locale): types.Button => {
  const values = Object.fromEntries(
    form.fields.flatMap((f) => (filled(f).length ? [[f.name, typeof f.value === 'string' ? f.value : filled(f)] as const] : [])),
  );
  const errors = Object.fromEntries(form.fields.flatMap((f) => (f.error ? [[f.name, f.error] as const] : [])));
  const least = { command: form.command, ...(form.hidden ? { hidden: form.hidden } : {}) };
  const ways = [{ ...least, values, ...(Object.keys(errors).length > 0 ? { errors } : {}) }, { ...least, values }, least, { command: form.command }];
  const value = ways.map((w) => JSON.stringify(w)).find((w) => w.length <= LIMITS.buttonValue) ?? '';
  return { type: 'button', action_id: `form:${nth}`, text: words(openForm[locale]), style: 'primary', value };
};

/** The form as the command gives it, with what was filled in before put back and what was wrong with it said again. */
export const withPrefill = (form: Form, before: Prefill): Form => {
  if (before.command !== form.command) return form;
  const fields = form.fields.map((f): Field => {
    const value = before.values[f.name];
    const error = before.errors[f.name];
    // What the person typed goes before what the command would have put there.
    return { ...f, ...(value === undefined ? {} : { value }), ...(error === undefined ? {} : { error }) };
  });
  return { ...form, fields, ...(before.hidden || form.hidden ? { hidden: { ...form.hidden, ...before.hidden } } : {}) };
};
