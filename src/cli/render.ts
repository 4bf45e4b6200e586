import type { Locale } from '../i18n/locale.ts';
import type { Block, Button, Field, FileOffer, Inline, Reply } from '../reply/reply.ts';
import { LIMITS } from './limits.ts';
import { SAY } from './words.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** Characters that steer a terminal, or turn the direction of writing, are shown as what they are and never sent to it. */
export const safe = (text: string): string => text.replace(/\t/g, ' ').replace(CONTROL, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);

const inline = (i: Inline): string => {
  switch (i.kind) {
    case 'string':
    case 'strong':
      return i.text;
    case 'link':
      return i.text === i.to ? i.text : `${i.text} (${i.to})`;
    case 'person':
      return i.name;
  }
};
const inlines = (all: readonly Inline[]): string => all.map(inline).join('');

/** What stands in a field now, as one text. */
export const shownValue = (field: Field): string => {
  const values = field.value === undefined ? [] : [field.value].flat();
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return values.map((v) => field.choices.find((c) => c.value === v)?.label ?? v).join(', ');
    case 'line':
    case 'lines':
    case 'date':
    case 'time':
      return values.join('\n');
  }
};
/** With what to write in it, where nothing stands there yet. */
const fieldText = (field: Field): string =>
  [
    `${field.label}${field.required ? ' *' : ''}: ${shownValue(field) || (field.hint === undefined ? '' : `(${field.hint})`)}`,
    ...(field.error === undefined ? [] : [`  ! ${field.error}`]),
  ].join('\n');

type Ways = { number(button: Button): number; fileLine(file: FileOffer): string };
const block = (b: Block, { number, fileLine }: Ways): string => {
  switch (b.kind) {
    case 'heading':
      return b.text;
    case 'text':
    case 'note':
      return inlines(b.inlines);
    case 'list':
      return b.items.map((item, i) => `${b.ordered ? `${i + 1}.` : '-'} ${inlines(item)}`).join('\n');
    case 'table':
      return [b.caption, b.columns.join(' | '), ...b.rows.map((row) => row.map(inlines).join(' | '))].join('\n');
    case 'fields':
      return b.fields.map((f) => `${f.label}: ${inlines(f.value)}`).join('\n');
    case 'citations':
      return b.citations.map((c) => c.label).join('\n');
    case 'buttons':
      return b.buttons.map((button) => `[${number(button)}] ${button.label}`).join('\n');
    case 'form':
      return [b.form.title, ...(b.form.intro === undefined ? [] : [b.form.intro]), ...b.form.fields.map(fieldText)].join('\n');
    case 'picture':
      return `${b.caption}: ${b.alt}`;
    case 'file':
      return fileLine(b.file);
  }
};

const titled = (file: FileOffer): string => `${file.title}: ${file.name}`;
/** A reply as the terminal shows it, and its buttons in the order of their numbers. `fileLine` says how a file is had. */
export const render = (reply: Reply, locale: Locale, fileLine = titled): { text: string; buttons: readonly Button[] } => {
  const buttons: Button[] = [];
  const number = (button: Button) => buttons.push(button);
  const text = safe(
    reply.blocks
      .map((b) => block(b, { number, fileLine }))
      .filter(Boolean)
      .join('\n\n'),
  );
  // Said once, however many rows of buttons there are.
  const lines = [...text.split('\n'), ...(buttons.length > 0 ? [SAY.number[locale]] : [])];
  const shown = lines.length > LIMITS.replyLines ? [...lines.slice(0, LIMITS.replyLines), SAY.cut[locale]] : lines;
  return { text: shown.join('\n'), buttons };
};
