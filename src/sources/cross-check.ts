import type { Entity } from '../domain/entity.ts';
import type { DataRecord, Records } from '../domain/record.ts';
import type { DataFault } from './read-records.ts';

export type Located = { file: string; record: DataRecord };

/** Calls with every id that a record points at, and the field it stands in. */
const eachReference = (r: DataRecord, point: (field: string, id: string | undefined) => void): void => {
  const inValues = (field: string, values: readonly unknown[] | undefined) => {
    for (const v of values ?? []) if (typeof v === 'string' && v.startsWith('@')) point(field, v.slice(1));
  };
  if ('partOf' in r) point('partOf', r.partOf);
  if ('area' in r) point('area', r.area);
  point('source.document', r.source.document);
  switch (r.kind) {
    case 'fact':
      point('subject', r.subject);
      for (const slot in r.roles) inValues(`roles.${slot}`, r.roles[slot as keyof typeof r.roles]);
      for (const v of r.values) if (v.kind === 'set') inValues('values.members', v.members);
      for (const also of r.alsoIn ?? []) point('alsoIn.document', also.document);
      break;
    case 'seat':
      point('body', r.body);
      point('person', r.person);
      point('municipality', r.municipality);
      break;
    case 'meeting':
      point('body', r.body);
      inValues('guests', r.guests);
      break;
    case 'duty':
      point('subject', r.subject);
      inValues('by', r.by);
      break;
    case 'municipality':
      point('subregion', r.subregion);
      break;
    case 'subregion':
      for (const m of r.members) point('members', m);
      break;
    case 'body':
      point('reportsTo', r.reportsTo);
      break;
    case 'agreement':
      point('appendixOf', r.appendixOf);
      inValues('parties', r.parties);
      inValues('adoptedBy.members', r.adoptedBy?.members);
      break;
    default:
      break;
  }
};

/** Ids are unique and everything that is pointed at exists. Faults are added; undefined when there is no association. */
export const crossCheck = (rows: Located[], faults: DataFault[]): Records | undefined => {
  const seen = new Map<string, string>();
  const entities = new Map<string, Entity>();
  const records = { entities, seats: [], meetings: [], duties: [], facts: [] } as unknown as {
    association: Records['association'];
    entities: Map<string, Entity>;
    seats: Records['seats'][number][];
    meetings: Records['meetings'][number][];
    duties: Records['duties'][number][];
    facts: Records['facts'][number][];
  };
  for (const { file, record: r } of rows) {
    const before = seen.get(r.id);
    if (before) faults.push({ file, record: r.id, field: 'id', reason: `the id is taken by a record in ${before}` });
    seen.set(r.id, file);
    if (r.kind === 'fact') records.facts.push(r);
    else if (r.kind === 'seat') records.seats.push(r);
    else if (r.kind === 'meeting') records.meetings.push(r);
    else if (r.kind === 'duty') records.duties.push(r);
    else {
      entities.set(r.id, r);
      if (r.kind === 'association') records.association = r;
    }
  }
  const factIds = new Set(records.facts.map((f) => f.id));
  for (const { file, record: r } of rows) {
    eachReference(r, (field, id) => {
      if (id !== undefined && !entities.has(id)) faults.push({ file, record: r.id, field, reason: `"${id}" is not a record` });
    });
    if (r.kind === 'fact')
      for (const id of r.conflicts ?? []) if (!factIds.has(id)) faults.push({ file, record: r.id, field: 'conflicts', reason: `"${id}" is not a fact` });
  }
  if (!records.association) faults.push({ file: '-', record: '-', field: 'association', reason: 'no record of kind association' });
  return records.association ? records : undefined;
};
