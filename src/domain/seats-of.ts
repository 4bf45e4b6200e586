import { following } from './collection.ts';
import type { HeldSeat } from './record.ts';

const byBody = following((seats: readonly HeldSeat[]) => Map.groupBy(seats, (s) => s.body));
/** A body's seats among all, which are the same list until somebody takes or leaves one. */
export const seatsOf = (body: string, seats: readonly HeldSeat[]): readonly HeldSeat[] => byBody(seats).get(body) ?? [];
