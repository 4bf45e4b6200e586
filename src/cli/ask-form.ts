import type { FormValues } from '../chat/incoming.ts';
import { foldAscii } from '../i18n/fold.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Choice, Field, Form } from '../reply/reply.ts';
import { safe, shownValue } from './render.ts';
import { choose, isCancel, SAY } from './words.ts';

/** Where a form's answers are typed: shows words, gives the next line; undefined at the end of input. */
export type Prompt = { show(words: string): void; next(): Promise<string | undefined> };

/** A choice by its number, its label or the one label that begins so; what fits none goes along as typed, for the command to refuse in words. */
const chosen = (typed: string, choices: readonly Choice[]): string => {
  const byNumber = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined;
  if (byNumber) return byNumber.value;
  const folded = foldAscii(typed);
  const exact = choices.find((c) => foldAscii(c.label) === folded || c.value === typed);
  const starting = choices.filter((c) => foldAscii(c.label).startsWith(folded));
  return (exact ?? (starting.length === 1 ? starting[0] : undefined))?.value ?? typed;
};

const question = (field: Field, locale: Locale): string => {
  const hints = [
    ...(field.required ? [SAY.required[locale]] : []),
    ...(field.kind === 'lines' ? [SAY.several[locale]] : []),
    ...(field.kind === 'choice' || field.kind === 'choices' ? [choose(field.choices.length)[locale]] : []),
    ...(field.hint === undefined ? [] : [field.hint]),
  ];
  const choices =
    (field.kind === 'choice' || field.kind === 'choices') && field.value === undefined ? field.choices.map((c, i) => `  ${i + 1} ${c.label}`) : [];
  const now = shownValue(field);
  return safe(
    [
      ...choices,
      ...(field.error === undefined ? [] : [`! ${field.error}`]),
      `${field.label}${hints.length ? ` (${hints.join('; ')})` : ''}${now === '' ? '' : ` [${now.replaceAll('\n', ' / ')}]`}:`,
    ].join('\n'),
  );
};

/** Undefined when the person leaves the form or the input ends. */
const askField = async (field: Field, prompt: Prompt, locale: Locale): Promise<string | readonly string[] | undefined> => {
  prompt.show(question(field, locale));
  const first = await prompt.next();
  if (first === undefined || isCancel(first)) return undefined;
  if (first.trim() === '') return field.value ?? '';
  if (first.trim() === '-') return '';
  switch (field.kind) {
    case 'lines': {
      const lines = [first];
      for (let line = await prompt.next(); line !== undefined && line.trim() !== ''; line = await prompt.next()) lines.push(line);
      return lines.join('\n');
    }
    case 'choice':
      return chosen(first.trim(), field.choices);
    case 'choices':
      return first.split(',').map((part) => chosen(part.trim(), field.choices));
    case 'line':
    case 'date':
    case 'time':
      return first;
  }
};

/** Asks a form field by field. With errors in it only those fields are asked again; the others keep what they have. */
export const askForm = async (form: Form, prompt: Prompt, locale: Locale): Promise<FormValues | undefined> => {
  const values: Record<string, string | readonly string[]> = { ...form.hidden };
  for (const field of form.fields) if (field.value !== undefined) values[field.name] = field.value;
  prompt.show(`${safe(form.title)}\n${SAY.keep[locale]}`);
  const faulty = form.fields.filter((f) => f.error !== undefined);
  for (const field of faulty.length ? faulty : form.fields) {
    const answer = await askField(field, prompt, locale);
    if (answer === undefined) return undefined;
    values[field.name] = answer;
  }
  return values;
};
