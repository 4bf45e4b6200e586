import type { Locale } from '../i18n/locale.ts';

/** A stretch of text; `to` is an https address. */
export type Span = { text: string; strong?: boolean; to?: string };
export type Part =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'text'; spans: readonly Span[] }
  /** Small print: how the paper came about, and what is not in it. */
  | { kind: 'note'; text: string }
  | { kind: 'fields'; fields: readonly { label: string; value: readonly Span[] }[] }
  | { kind: 'list'; items: readonly (readonly Span[])[]; ordered?: boolean }
  /** `widths` are the columns' shares of the page's width. */
  | { kind: 'table'; columns: readonly string[]; widths: readonly number[]; rows: readonly (readonly string[])[] }
  /** Lines to write on by hand. */
  | { kind: 'signatures'; name: string; date: string; count: number };

/** A paper as its parts, in order: what it says and not how it looks. */
export type Paper = {
  locale: Locale;
  /** What it is, such as "Kallelse". */
  title: string;
  /** Whose it is: the body. */
  subtitle: string;
  association: string;
  /** How it came about, on every page. */
  origin: string;
  parts: readonly Part[];
};

export const span = (text: string): Span[] => [{ text }];
export const heading = (text: string, level: 1 | 2 = 1): Part => ({ kind: 'heading', level, text });
