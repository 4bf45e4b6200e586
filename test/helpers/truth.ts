import type { Entity } from '../../src/domain/entity.ts';
import type { DataRecord } from '../../src/domain/record.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Claim, figuresAndDates, namesIn, sameDate } from './claims.ts';

/** What an answer says, and what it may take it from. `given`: words of the asker, or a value of a listed operation. */
export type Said = { text: string; cited: readonly string[]; given: readonly string[] };

const NAMED: ReadonlySet<Entity['kind']> = new Set(['person', 'municipality', 'body', 'organisation']);
/** What says where a record stands and how it is asked for, and is no part of what it says. */
const NOT_SAID: ReadonlySet<string> = new Set(['id', 'kind', 'source', 'alsoIn', 'terms', 'conflicts', 'relation', 'bodyKind', 'documentKind', 'visibility']);

type Content = {
  words: string;
  dates: readonly Extract<Claim, { kind: 'date' }>[];
  figures: ReadonlySet<number>;
  members: readonly number[];
  seat?: 'ordinary' | 'substitute';
  entity: boolean;
};

const stringsOf = (value: unknown, nameOf: (id: string) => string[]): string[] => {
  if (typeof value === 'string') return value.startsWith('@') ? nameOf(value.slice(1)) : [value, ...nameOf(value)];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((v) => stringsOf(v, nameOf));
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([k, v]) => (NOT_SAID.has(k) ? [] : stringsOf(v, nameOf)));
  return [];
};

/** What is claimed in a text and stands in no cited record, is no value of a listed operation, and was not said by the asker. */
export const truthOf = (knowledge: Knowledge): ((said: Said) => Claim[]) => {
  const { records, catalog } = knowledge;
  const namesOf = (id: string): string[] => {
    const entity = catalog.get(id);
    return entity ? [...entity.names.sv, ...entity.names.en, ...(entity.abbreviations ?? [])] : [];
  };
  const byId = new Map<string, DataRecord>(
    [...records.entities.values(), ...records.facts, ...records.seats, ...records.meetings, ...records.duties].map((r) => [r.id, r]),
  );
  const lexicon = namesIn(
    [...records.entities.values()]
      .filter((e) => NAMED.has(e.kind))
      .flatMap((e) => [...e.names.sv, ...(e.abbreviations ?? [])])
      .filter((n) => /^\p{Lu}.{2}/u.test(n)),
  );

  const contents = new Map<string, Content>();
  const contentOf = (id: string): Content | undefined => {
    const known = contents.get(id);
    const record = byId.get(id);
    if (known || !record) return known;
    const words = stringsOf(record, namesOf).join(' \n ');
    const found = figuresAndDates(words);
    const figures = new Set(found.flatMap((c) => (c.kind === 'figure' ? c.values : c.kind === 'date' && c.year !== undefined ? [c.year] : [])));
    const members =
      'members' in record
        ? [record.members.length]
        : 'values' in record
          ? record.values.flatMap((v) => (v.kind === 'set' && v.members ? [v.members.length] : []))
          : [];
    const content: Content = {
      words: words.toLowerCase(),
      dates: found.filter((c) => c.kind === 'date'),
      figures,
      members,
      entity: records.entities.has(id),
      ...(record.kind === 'seat' ? { seat: record.role === 'substitute' ? ('substitute' as const) : ('ordinary' as const) } : {}),
    };
    contents.set(id, content);
    return content;
  };

  /** The listed operations: how many seats are cited, in all and of each sort, how many entities, and how many members a set has. */
  const computed = (cited: readonly Content[]): Set<number> => {
    const seats = cited.filter((c) => c.seat);
    const ordinary = seats.filter((c) => c.seat === 'ordinary').length;
    return new Set([seats.length, ordinary, seats.length - ordinary, cited.filter((c) => c.entity).length, ...cited.flatMap((c) => c.members)]);
  };

  return ({ text, cited, given }) => {
    const held = [...new Set(cited)].flatMap((id) => contentOf(id) ?? []);
    const own = figuresAndDates(given.join(' \n '));
    const ownFigures = new Set(own.flatMap((c) => (c.kind === 'figure' ? c.values : c.kind === 'date' && c.year !== undefined ? [c.year] : [])));
    const counts = computed(held);
    const spoken = given.join(' \n ').toLowerCase();
    const word = (name: string, inside: string) =>
      new RegExp(`(?<![\\p{L}\\d])${name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\p{L}\\d])`, 'u').test(inside);
    const founded = (claim: Claim): boolean => {
      switch (claim.kind) {
        case 'figure':
          return word(claim.typed, spoken) || claim.values.some((v) => ownFigures.has(v) || counts.has(v) || held.some((c) => c.figures.has(v)));
        case 'date':
          return (
            word(claim.typed, spoken) || held.some((c) => c.dates.some((d) => sameDate(claim, d))) || own.some((d) => d.kind === 'date' && sameDate(claim, d))
          );
        case 'name':
          return word(claim.typed, spoken) || held.some((c) => word(claim.typed, c.words));
      }
    };
    return [...figuresAndDates(text), ...lexicon(text)].filter((claim) => !founded(claim));
  };
};
