import type { State } from '../../domain/state.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import type { NameOf } from './name-of.ts';
import { statementsOfOutcome } from './outcome.ts';

export type { NameOf } from './name-of.ts';

/** Everything recorded, as statements, each noun's oldest first. A new noun is a file beside this one and a line here. */
export const recordedStatements = (state: State, catalog: Catalog, nameOf: NameOf): Statement[] => [
  ...[...state.outcomes.values()].flatMap((o) => statementsOfOutcome(o, catalog, nameOf)),
];
