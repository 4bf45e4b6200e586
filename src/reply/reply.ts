import type { Locale } from '../i18n/locale.ts';

/** A reply says what, never how: only a surface's renderer knows markup. Text is a list of inlines, and is shown as it is written. */
export type Inline =
  | { kind: 'string'; text: string }
  | { kind: 'strong'; text: string }
  /** `to` is a path of the console ("/poster/x") or an https address. A surface that cannot link shows the text. */
  | { kind: 'link'; text: string; to: string }
  /** Somebody by their platform id; shown as a mention where the platform has it, otherwise as the name. */
  | { kind: 'person'; id: string; name: string };

/** A source, as it is shown last. `record` is the id of the record cited. */
export type CitationLine = { label: string; document: string; section: string; record: string; to?: string };

/** `text` is what is sent back as if typed. `danger` for what cannot be undone by the same person at once. */
export type Button = { label: string; text: string; style?: 'primary' | 'danger' };

export type Choice = { value: string; label: string };
/** A field of a form. `hint` says what may be written, with an example. */
export type Field = {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
  value?: string | readonly string[];
  error?: string;
} & ({ kind: 'line' | 'lines' | 'date' | 'time'; maxLength?: number } | { kind: 'choice' | 'choices'; choices: readonly Choice[] });
/** A form for a command: sent back as Incoming.form with the field names as keys. `hidden` goes along unseen. */
export type Form = {
  command: string;
  title: string;
  intro?: string;
  fields: readonly Field[];
  submit: string;
  hidden?: Readonly<Record<string, string>>;
};

/**
 * A file that is made anew, with what they may see, for whoever fetches it: a reply is kept and sent again, so it holds no bytes.
 * `to` is its path of the console, `text` is what is typed to be offered it again.
 */
export type FileOffer = { title: string; name: string; to: string; text: string };

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; inlines: readonly Inline[] }
  | { kind: 'list'; items: readonly (readonly Inline[])[]; ordered?: boolean }
  | { kind: 'table'; caption: string; columns: readonly string[]; rows: readonly (readonly (readonly Inline[])[])[] }
  | { kind: 'fields'; fields: readonly { label: string; value: readonly Inline[] }[] }
  /** How a question was understood; shown small, before the sources. */
  | { kind: 'note'; inlines: readonly Inline[] }
  | { kind: 'citations'; citations: readonly CitationLine[] }
  | { kind: 'buttons'; buttons: readonly Button[] }
  | { kind: 'form'; form: Form }
  | { kind: 'picture'; svg: string; alt: string; caption: string }
  | { kind: 'file'; file: FileOffer };

/** `kind` tells a reader's program what it is; `ids` are what was made or found, for `--json` and for tests. */
export type Reply = {
  kind: 'answer' | 'refusal' | 'question' | 'preview' | 'receipt' | 'list' | 'form' | 'error' | 'reminder';
  blocks: readonly Block[];
  ids?: readonly string[];
  /** Shown to the asker alone where the platform can: errors, refusals by role, previews. */
  onlyAsker?: boolean;
  /** The language it is written in, where that is not the one the message came with: a surface's own words follow it. */
  locale?: Locale;
};

export const string = (text: string): Inline => ({ kind: 'string', text });
export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const link = (text: string, to: string): Inline => ({ kind: 'link', text, to });
export const text = (...inlines: (Inline | string)[]): Block => ({
  kind: 'text',
  inlines: inlines.map((i) => (typeof i === 'string' ? string(i) : i)),
});
export const list = (items: readonly (string | readonly Inline[])[]): Block => ({
  kind: 'list',
  items: items.map((i) => (typeof i === 'string' ? [string(i)] : i)),
});
export const note = (words: string): Block => ({ kind: 'note', inlines: [string(words)] });
export const file = (offer: FileOffer): Block => ({ kind: 'file', file: offer });
export const buttons = (...all: Button[]): Block => ({ kind: 'buttons', buttons: all });
