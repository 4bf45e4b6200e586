import { currentAgreements, currentGrants, currentStages } from '../../domain/agreements.ts';
import type { Entity } from '../../domain/entity.ts';
import type { State } from '../../domain/state.ts';
import type { Catalog } from '../catalog.ts';

/**
 * Agreements, procurements and grants that the data do not hold, by the name they were recorded under, so that they can be asked about.
 * Only those open to all: a name says something too.
 */
export const recordedEntities = (state: State, catalog: Catalog): Entity[] => {
  const named = [
    ...currentAgreements(state).map((a) => ({ kind: 'agreement' as const, ...a })),
    ...currentStages(state).map((s) => ({ kind: 'procurement' as const, ...s })),
    ...currentGrants(state).map((g) => ({ kind: 'grant' as const, ...g })),
  ];
  return named
    .filter((n) => n.visibility === 'open' && catalog.get(n.subject) === undefined)
    .map((n): Entity => {
      const area = n.body === undefined ? undefined : catalog.get(n.body)?.area;
      const base = {
        id: n.subject,
        names: { sv: [n.name], en: [] },
        ...(n.body === undefined ? {} : { partOf: n.body }),
        ...(area === undefined ? {} : { area }),
        visibility: n.visibility,
        source: { document: `registrering:${n.id}`, section: n.name },
      };
      if (n.kind === 'agreement')
        return { kind: 'agreement', ...base, parties: n.parties, ...(n.appendixOf === undefined ? {} : { appendixOf: n.appendixOf }) };
      return n.kind === 'procurement' ? { kind: 'procurement', ...base, status: 'ongoing' } : { kind: 'grant', ...base };
    });
};
