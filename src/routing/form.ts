import type { z } from 'zod';
import type { FormValues } from '../chat/incoming.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Field, Form, Reply } from '../reply/reply.ts';
import type { AnyCommand, FieldHint } from './command.ts';

const field = <C>(hint: FieldHint<C>, context: C, locale: Locale, values: FormValues, errors: Readonly<Record<string, string>>): Field => {
  const value = values[hint.name];
  const under = typeof hint.hint === 'function' ? hint.hint(context) : hint.hint?.[locale];
  const common = {
    name: hint.name,
    label: hint.label[locale],
    required: hint.required,
    ...(under !== undefined ? { hint: under } : {}),
    ...(value !== undefined ? { value } : {}),
    ...(errors[hint.name] !== undefined ? { error: errors[hint.name] } : {}),
  };
  if (hint.kind === 'choice' || hint.kind === 'choices') return { ...common, kind: hint.kind, choices: hint.choices?.(context) ?? [] };
  return { ...common, kind: hint.kind, ...(hint.maxLength !== undefined ? { maxLength: hint.maxLength } : {}) } as Field;
};

/** The fields of a command's form, and the command that opens it again, with what it is about. */
export const shapeOf = <C>(command: AnyCommand<C>, values: FormValues, context: C): { fields: readonly FieldHint<C>[]; again: string } => {
  const { fields, again } = command.shape?.(values, context) ?? { fields: command.fields, again: '' };
  return { fields, again: [command.noun, command.verb, again].filter(Boolean).join(' ') };
};

/** The command's form, with what was typed kept and each error at its field. */
export const formFor = <C>(
  command: AnyCommand<C>,
  context: C,
  locale: Locale,
  values: FormValues = {},
  errors: Readonly<Record<string, string>> = {},
): Form => {
  const { fields, again } = shapeOf(command, values, context);
  const shown = new Set(fields.map((f) => f.name));
  const hidden = Object.fromEntries(Object.entries(values).filter((e): e is [string, string] => !shown.has(e[0]) && typeof e[1] === 'string'));
  return {
    command: again,
    title: command.title[locale],
    fields: fields.map((f) => field(f, context, locale, values, errors)),
    submit: command.submit[locale],
    ...(Object.keys(hidden).length ? { hidden } : {}),
  };
};

export const formReply = (form: Form): Reply => ({ kind: 'form', blocks: [{ kind: 'form', form }], onlyAsker: true });

/** The first error of each field; an error of no field lands on the first field. */
export const fieldErrors = (error: z.ZodError, names: readonly string[]): Record<string, string> => {
  const out: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? '');
    const at = names.includes(name) ? name : (names[0] ?? '');
    out[at] ??= issue.message;
  }
  return out;
};
