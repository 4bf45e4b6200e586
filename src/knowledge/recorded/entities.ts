import { currentAgreement, currentGrant, stagesOf } from '../../domain/agreements.ts';
import type { Entity } from '../../domain/entity.ts';
import type { State } from '../../domain/state.ts';
import type { Catalog } from '../catalog.ts';

/**
 * An agreement, procurement or grant that the data do not hold, by the name it was recorded under, so that it can be asked about.
 * Only one that is open to all: a name says something too.
 */
export const recordedEntity = (subject: string, state: State, catalog: Catalog): Entity | undefined => {
  if (catalog.get(subject) !== undefined) return undefined;
  const [agreement, stage, grant] = [currentAgreement(state, subject), stagesOf(state, subject).at(-1), currentGrant(state, subject)];
  const record = [grant, stage, agreement].find((r) => r?.visibility === 'open');
  if (!record) return undefined;
  const area = record.body === undefined ? undefined : catalog.get(record.body)?.area;
  const base = {
    id: subject,
    names: { sv: [record.name], en: [] },
    ...(record.body === undefined ? {} : { partOf: record.body }),
    ...(area === undefined ? {} : { area }),
    visibility: record.visibility,
    source: { document: `registrering:${record.id}`, section: record.name },
  };
  if (record === agreement)
    return { kind: 'agreement', ...base, parties: agreement.parties, ...(agreement.appendixOf === undefined ? {} : { appendixOf: agreement.appendixOf }) };
  return record === stage ? { kind: 'procurement', ...base, status: 'ongoing' } : { kind: 'grant', ...base };
};
