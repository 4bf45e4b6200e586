import type { Entity } from '../domain/entity.ts';
import type { DataRecord, Records } from '../domain/record.ts';
import type { DataFault } from './read-records.ts';

export type Located = { file: string; record: DataRecord };

/** Every id that a record points at, with the field it stands in. */
const references = (r: DataRecord): [field: string, id: string][] => {
  const out: [string, string | undefined][] = [];
  if ('partOf' in r) out.push(['partOf', r.partOf]);
  if ('area' in r) out.push(['area', r.area]);
  out.push(['source.document', r.source.document]);
  const roleValues = (field: string, values: readonly unknown[] | undefined) => {
    for (const v of values ?? []) if (typeof v === 'string' && v.startsWith('@')) out.push([field, v.slice(1)]);
  };
  switch (r.kind) {
    case 'fact':
      out.push(['subject', r.subject]);
      for (const [slot, values] of Object.entries(r.roles)) roleValues(`roles.${slot}`, values);
      for (const v of r.values) if (v.kind === 'set') roleValues('values.members', v.members);
      for (const also of r.alsoIn ?? []) out.push(['alsoIn.document', also.document]);
      break;
    case 'seat':
      out.push(['body', r.body], ['person', r.person], ['municipality', r.municipality]);
      break;
    case 'meeting':
      out.push(['body', r.body]);
      roleValues('guests', r.guests);
      break;
    case 'duty':
      out.push(['subject', r.subject]);
      roleValues('by', r.by);
      break;
    case 'municipality':
      out.push(['subregion', r.subregion]);
      break;
    case 'subregion':
      for (const m of r.members) out.push(['members', m]);
      break;
    case 'body':
      out.push(['reportsTo', r.reportsTo]);
      break;
    case 'agreement':
      out.push(['appendixOf', r.appendixOf]);
      roleValues('parties', r.parties);
      roleValues('adoptedBy.members', r.adoptedBy?.members);
      break;
    default:
      break;
  }
  return out.filter((pair): pair is [string, string] => pair[1] !== undefined);
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
    for (const [field, id] of references(r)) if (!entities.has(id)) faults.push({ file, record: r.id, field, reason: `"${id}" is not a record` });
    if (r.kind === 'fact')
      for (const id of r.conflicts ?? []) if (!factIds.has(id)) faults.push({ file, record: r.id, field: 'conflicts', reason: `"${id}" is not a fact` });
  }
  if (!records.association) faults.push({ file: '-', record: '-', field: 'association', reason: 'no record of kind association' });
  return records.association ? records : undefined;
};
