import type { EntityKind } from '../domain/entity.ts';
import type { Said } from '../i18n/locale.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Choice, Field } from '../reply/reply.ts';
import type { Visit } from './parts.ts';

/** Longer than anything a person looks for. */
const LONGEST = 200;
export const typedIn = (query: URLSearchParams, name: string): string => (query.get(name) ?? '').normalize('NFC').trim().slice(0, LONGEST);

type Thing = Extract<EntityKind, 'body' | 'area' | 'municipality'>;
const UNKNOWN: Readonly<Record<Thing, (typed: string) => Said>> = {
  body: (t) => ({ sv: `Organet ”${t}” finns inte. Välj ett organ i listan.`, en: `There is no body “${t}”. Choose one from the list.` }),
  area: (t) => ({ sv: `”${t}” är inget område. Välj ett område i listan.`, en: `“${t}” is no area. Choose one from the list.` }),
  municipality: (t) => ({
    sv: `”${t}” är ingen av kommunerna. Välj en kommun i listan.`,
    en: `“${t}” is none of the municipalities. Choose one from the list.`,
  }),
};
const choicesOf = (kind: Thing, catalog: Catalog): Choice[] =>
  catalog
    .all(kind)
    .map((e) => ({ value: e.id, label: catalog.name(e.id) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'));

/** A thing that an address names, by id or by what people call it, with the field that it stands in. */
export const askedThing = (kind: Thing, name: string, label: string, { query, locale }: Visit, catalog: Catalog): { id?: string; field: Field } => {
  const typed = typedIn(query, name);
  const field = { kind: 'choice', name, label, required: false, choices: choicesOf(kind, catalog) } as const;
  if (typed === '') return { field: { ...field, value: '' } };
  const [found, other] = catalog.get(typed)?.kind === kind ? [{ entity: { id: typed }, guess: false }] : catalog.resolve(typed, [kind]);
  if (found && !found.guess && !other) return { id: found.entity.id, field: { ...field, value: found.entity.id } };
  return { field: { ...field, value: typed, error: UNKNOWN[kind](typed)[locale] } };
};
