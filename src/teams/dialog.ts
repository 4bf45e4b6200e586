import { z } from 'zod';
import type { FormValues } from '../chat/incoming.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Field, Form } from '../reply/reply.ts';
import { type Attachment, attach, type Element, type Input } from './card.ts';
import { plainText } from './inlines.ts';
import { LIMITS, shorten } from './limits.ts';
import { words } from './words.ts';

const Value = z.union([z.string(), z.array(z.string())]);
const frame = {
  name: z.string().min(1),
  label: z.string(),
  hint: z.string().optional(),
  required: z.boolean(),
  value: Value.optional(),
  error: z.string().optional(),
};
const FieldData = z.union([
  z.object({ ...frame, kind: z.enum(['line', 'lines', 'date', 'time']), maxLength: z.number().optional() }),
  z.object({ ...frame, kind: z.enum(['choice', 'choices']), choices: z.array(z.object({ value: z.string(), label: z.string() })) }),
]);
const FormShape = z.object({
  command: z.string().min(1),
  title: z.string(),
  intro: z.string().optional(),
  fields: z.array(FieldData),
  submit: z.string(),
  hidden: z.record(z.string(), z.string()).optional(),
});
/** What comes back from a form's button: it has been in somebody's client, so it is read as anything else from outside. */
export const FormData = z.object({ dialog_id: z.literal('form'), form: FormShape, card: z.string(), version: z.number().int().nonnegative() });
export type FormData = { form: Form; card: string; version: number };

/** zod gives `undefined` for what is left out, which Form does not know. */
export const readFormData = (data: unknown): (FormData & { data: Record<string, unknown> }) | undefined => {
  const parsed = FormData.safeParse(data);
  if (!parsed.success) return undefined;
  return { form: parsed.data.form as Form, card: parsed.data.card, version: parsed.data.version, data: data as Record<string, unknown> };
};

const inputId = (name: string) => `f.${name}`;
// Teams joins several choices with commas, so a value's own comma must not look like one.
const encode = encodeURIComponent;
const decode = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};
const asText = (value: Field['value']): string | undefined => (value === undefined || typeof value === 'string' ? value : value.join(', '));

const input = (field: Field, locale: Locale): Input => {
  const common = {
    id: inputId(field.name),
    label: field.label,
    ...(field.required ? { isRequired: true as const, errorMessage: words.required[locale] } : {}),
  };
  const text = asText(field.value);
  const value = text === undefined || text === '' ? {} : { value: text };
  switch (field.kind) {
    case 'line':
    case 'lines':
      return {
        ...common,
        type: 'Input.Text',
        ...value,
        ...(field.kind === 'lines' ? { isMultiline: true as const } : {}),
        ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
      };
    // A picker drops what it cannot read; then the field is text, and what was typed is kept.
    case 'date':
      return { ...common, type: text && !/^\d{4}-\d\d-\d\d$/.test(text) ? 'Input.Text' : 'Input.Date', ...value };
    case 'time':
      return { ...common, type: text && !/^\d\d:\d\d$/.test(text) ? 'Input.Text' : 'Input.Time', ...value };
    case 'choice':
    case 'choices': {
      const chosen = (typeof field.value === 'string' ? [field.value] : (field.value ?? [])).filter((v) => v !== '');
      return {
        ...common,
        type: 'Input.ChoiceSet',
        style: 'compact',
        ...(field.kind === 'choices' ? { isMultiSelect: true as const } : {}),
        ...(chosen.length ? { value: chosen.map(encode).join(',') } : {}),
        choices: field.choices.map((c) => ({ title: c.label, value: encode(c.value) })),
      };
    }
  }
};

export type DialogTask = { task: { type: 'continue'; value: { title: string; height: 'large'; width: 'medium'; card: Attachment } } };

/** The form as a dialog, each error at its field, what was typed still there. */
export const dialog = (given: FormData, locale: Locale, problem?: string): DialogTask => {
  const { form } = given;
  const body: Element[] = [
    ...(problem === undefined ? [] : plainText(problem, { color: 'Attention', weight: 'Bolder' })),
    ...(form.intro === undefined ? [] : plainText(form.intro)),
    ...form.fields.flatMap((field) => [
      input(field, locale),
      ...(field.error === undefined ? [] : plainText(field.error, { color: 'Attention' })),
      ...(field.hint === undefined ? [] : plainText(field.hint, { size: 'Small', isSubtle: true })),
    ]),
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.Submit',
          title: shorten(form.submit, LIMITS.buttonTitleChars),
          style: 'positive',
          data: { action: 'form', dialog_id: 'form', form: bare(form), card: given.card, version: given.version },
        },
      ],
    },
  ];
  const content = {
    type: 'AdaptiveCard' as const,
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json' as const,
    version: LIMITS.dialogVersion,
    body,
  };
  return {
    task: { type: 'continue', value: { title: shorten(form.title, LIMITS.dialogTitleChars), height: 'large', width: 'medium', card: attach(content) } },
  };
};
/** The form without what was filled in: that comes back from the inputs. */
const bare = (form: Form): Form => ({ ...form, fields: form.fields.map(({ value: _value, error: _error, ...field }) => field as Field) });

/** What was filled in, by field name. An empty field is left out. */
export const formValues = (form: Form, data: Readonly<Record<string, unknown>>): FormValues => {
  const values: Record<string, string | readonly string[]> = { ...form.hidden };
  for (const field of form.fields) {
    const typed = data[inputId(field.name)];
    if (typeof typed !== 'string' || typed === '') continue;
    if (field.kind === 'choices') values[field.name] = typed.split(',').map(decode);
    else values[field.name] = field.kind === 'choice' ? decode(typed) : typed;
  }
  return values;
};

/** The same form with what was filled in, for showing it again when the reply was not the form. */
export const refilled = (form: Form, values: FormValues): Form => ({
  ...form,
  fields: form.fields.map((field) => (values[field.name] === undefined ? field : ({ ...field, value: values[field.name] } as Field))),
});
