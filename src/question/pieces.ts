import type { Slot } from '../domain/fact.ts';
import type { RoleValue } from '../domain/value.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Statement } from '../knowledge/statements.ts';
import { termsOf } from '../knowledge/words.ts';
import type { Ask } from './asking.ts';
import type { Understanding } from './understanding.ts';

/** A part of a statement that may be what was asked for: what fills one of its slots, or a member of a list. */
type Piece = { slot: Slot | 'member'; text: string };

const textOf = (v: RoleValue, catalog: Catalog, locale: Locale): string => (typeof v === 'string' ? catalog.name(v.slice(1)) : v[locale]);

export const piecesOf = (s: Statement, catalog: Catalog, locale: Locale): Piece[] => [
  ...Object.entries(s.roles).flatMap(([slot, values]) => (values ?? []).map((v): Piece => ({ slot: slot as Slot, text: textOf(v, catalog, locale) }))),
  ...s.values.flatMap((v): Piece[] => {
    if (v.kind === 'set') return (v.members ?? []).map((m) => ({ slot: 'member' as const, text: textOf(m, catalog, locale) }));
    return v.kind === 'date' ? [{ slot: 'when' as const, text: v.when }] : [];
  }),
];

/** The slots that may hold what is asked for. */
const ANSWERS: Readonly<Partial<Record<Ask, ReadonlySet<Piece['slot']>>>> = {
  who: new Set(['who', 'by', 'with', 'for', 'member']),
  when: new Set(['when']),
  where: new Set(['where', 'who', 'member', 'with']),
  why: new Set(['why', 'result']),
  how: new Set(['how', 'what', 'result', 'why', 'member']),
};
const ANY: ReadonlySet<Piece['slot']> = new Set(['what', 'who', 'with', 'for', 'where', 'by', 'result', 'how', 'why', 'member', 'when']);

/** How much of a piece the question does not say itself, from 0 to 1. */
export const newsIn = (text: string, asked: ReadonlySet<string>, locale: Locale): number => {
  const terms = termsOf(text, locale);
  if (!terms.length) return 0;
  return terms.filter((t) => !asked.has(t.stem) && !(t.family !== undefined && asked.has(t.family))).length / terms.length;
};

/** All that a question says itself, whatever it says it of. */
export const askedTerms = (u: Understanding): ReadonlySet<string> =>
  new Set([...u.content.flatMap((c) => c.terms.map((t) => t.term)), ...termsOf(u.text, u.locale).map((t) => t.stem)]);

type News = { slot: number; several: number; text: number };
/** What the statement tells beyond the question: in the slots that are asked for (the newest piece, and how many are new), and in its whole text. */
export const newsOf = (u: Understanding, s: Statement, asked: ReadonlySet<string>, catalog: Catalog): News => {
  const slots = ANSWERS[u.asks[0] ?? 'open'] ?? ANY;
  const news = piecesOf(s, catalog, u.locale)
    .filter((p) => slots.has(p.slot))
    .map((p) => newsIn(p.text, asked, u.locale));
  return { slot: Math.max(0, ...news), several: Math.min(3, news.filter((n) => n >= 0.5).length), text: newsIn(s.text[u.locale], asked, u.locale) };
};

/** The newest thing that the statement tells in some slots. */
export const newsInSlots = (s: Statement, slots: readonly Slot[], locale: Locale, asked: ReadonlySet<string>, catalog: Catalog): number =>
  Math.max(0, ...slots.flatMap((slot) => (s.roles[slot] ?? []).map((v) => newsIn(textOf(v, catalog, locale), asked, locale))));
