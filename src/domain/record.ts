import { z } from 'zod';
import type { Citation } from './citation.ts';
import { Duty, Entity, Meeting, Seat } from './entity.ts';
import { Fact } from './fact.ts';

/** Everything that a data file may hold. The `kind` decides which shape is checked. */
export const DataRecord = z.discriminatedUnion('kind', [Entity, Seat, Meeting, Duty, Fact]);
export type DataRecord = z.infer<typeof DataRecord>;

/** A seat whose last day somebody recorded says where that stands; its period is cut to it. */
export type HeldSeat = Seat & { endedBy?: Citation };

/** The association's records, each kind by itself, checked and cross-checked. */
export type Records = {
  association: Extract<Entity, { kind: 'association' }>;
  entities: ReadonlyMap<string, Entity>;
  seats: readonly HeldSeat[];
  meetings: readonly Meeting[];
  duties: readonly Duty[];
  facts: readonly Fact[];
};
