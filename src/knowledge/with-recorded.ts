import type { State } from '../domain/state.ts';
import { buildCatalog } from './catalog.ts';
import { buildIndex } from './index-statements.ts';
import type { Knowledge } from './knowledge.ts';
import { recordedEntities } from './recorded/entities.ts';
import { type NameOf, recordedStatements } from './recorded/index.ts';
import { seatsNow } from './recorded/seats.ts';
import { type Statement, seatStatement } from './statements.ts';

/** The data with everything recorded on top. Costs what is recorded, not what the data hold. */
export const withRecorded = (base: Knowledge, state: State, nameOf: NameOf, today: string): Knowledge => {
  const { seats, ended, persons } = seatsNow({ records: base.records, catalog: base.catalog, state, nameOf });
  const named = [...persons, ...recordedEntities(state, base.catalog)];
  const entities = named.length ? new Map([...base.records.entities, ...named.map((e) => [e.id, e] as const)]) : base.records.entities;
  const catalog = named.length ? buildCatalog(entities) : base.catalog;
  const taken = seats.filter((s) => state.seats.has(s.id)).map((s) => seatStatement(s, catalog));
  const recorded = [...taken, ...recordedStatements(state, catalog, nameOf, today, base.records)];
  if (!recorded.length && !ended.size) return base;
  const held = new Map(seats.map((s) => [s.id, s]));
  // A seat that was ended says so in its old place: the index finds statements by where they stand.
  const before = base.statements.map((s) => {
    const seat = s.from === 'seat' && ended.has(s.id) ? held.get(s.id) : undefined;
    return seat ? seatStatement(seat, catalog) : s;
  });
  const statements = [...before, ...recorded];
  return { records: { ...base.records, entities, seats }, catalog, statements, index: buildIndex(statements, catalog, base.index) };
};

/**
 * The same without some statements. They are taken out of the index too, not only out of the hits: otherwise a word that stands in them
 * alone would correct somebody's spelling, or count as known.
 */
export const onlySeen = (all: Knowledge, base: Knowledge, hidden: readonly Statement[]): Knowledge => {
  const gone = new Set(hidden);
  const statements = all.statements.filter((s) => !gone.has(s));
  const baseWhole = base.statements.every((s) => !gone.has(s));
  return { ...all, statements, index: buildIndex(statements, all.catalog, baseWhole ? base.index : undefined), hidden };
};
