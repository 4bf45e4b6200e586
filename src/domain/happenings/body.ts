import { z } from 'zod';
import { Collection, type Grouped, toChange } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { SeatRole } from '../entity.ts';
import { Id } from '../fact.ts';
import { asCorrected, asWithdrawn, type Kept } from '../kept.ts';
import type { Stamp } from '../stamp.ts';

/** A place in a body as somebody recorded it. The person has an id as in the data, and the name it was recorded with. */
export const RecordedSeat = z.strictObject({
  id: z.string(),
  body: Id,
  person: z.strictObject({ id: Id, name: z.string().min(1) }),
  role: SeatRole,
  party: z.string().min(1).optional(),
  municipality: Id.optional(),
  from: IsoDate,
  /** The last day, where it is known. */
  to: IsoDate.optional(),
});
export type RecordedSeat = z.infer<typeof RecordedSeat>;

/** A seat, of the data or recorded, and the last day it is held. */
const Ending = z.strictObject({ seat: z.string(), on: IsoDate });

export const bodyHappenings = [
  /** `ends` are the seats that the new one takes over. */
  z.strictObject({ type: z.literal('seat.taken'), seat: RecordedSeat, ends: z.array(Ending) }),
  z.strictObject({ type: z.literal('seat.left'), id: z.string(), body: Id, ends: z.array(Ending).min(1) }),
  /** A seat or a leaving that was recorded by mistake: what it ended goes on as before. */
  z.strictObject({ type: z.literal('seat.withdrawn'), seat: z.string(), why: z.string().min(1) }),
  /** Told anew under its own id, with what it takes over now. */
  z.strictObject({ type: z.literal('seat.corrected'), seat: RecordedSeat, ends: z.array(Ending), why: z.string().min(1) }),
  /** `channel` is the desk's key of a place; where that is, only the desk knows. */
  z.strictObject({ type: z.literal('channel.bound'), id: z.string(), body: Id, channel: z.string() }),
  z.strictObject({ type: z.literal('channel.released'), id: z.string(), body: Id }),
] as const;
type BodyHappening = z.infer<(typeof bodyHappenings)[number]>;

export type SeatState = Kept<RecordedSeat>;
/** `because`: the seat that took it over, or the leaving by its own id. */
export type SeatEnding = Stamp & { on: string; because: string };

/** What is recorded about bodies: seats by id, the last days of seats (those of the data too) by the seat's id, and channels by body. */
export type BodyState = {
  readonly seats: Grouped<SeatState, 'person' | 'body'>;
  readonly endings: Grouped<SeatEnding, 'because'>;
  readonly channels: ReadonlyMap<string, Stamp & { id: string; channel: string }>;
  /** When channels were given up, by the id of that. */
  readonly releases: ReadonlyMap<string, Stamp>;
};
export const noBodies = (): BodyState => ({
  seats: new Collection({ person: (s) => [s.person.id], body: (s) => [s.body] }),
  endings: new Collection({ because: (e) => [e.because] }),
  channels: new Map(),
  releases: new Map(),
});
export const copyBodies = (s: BodyState): BodyState => ({
  seats: s.seats.copy(),
  endings: s.endings.copy(),
  channels: new Map(s.channels),
  releases: new Map(s.releases),
});

export const foldBody = <S extends BodyState>(state: S, what: BodyHappening, stamp: Stamp): S => {
  const seats = toChange(state.seats);
  const endings = toChange(state.endings);
  const goOn = (id: string) => {
    for (const [ended, ending] of endings) if (ending.because === id) endings.delete(ended);
  };
  const channels = state.channels as Map<string, Stamp & { id: string; channel: string }>;
  switch (what.type) {
    case 'seat.taken':
      seats.set(what.seat.id, { ...what.seat, ...stamp });
      for (const { seat, on } of what.ends) endings.set(seat, { ...stamp, on, because: what.seat.id });
      return state;
    case 'seat.left':
      for (const { seat, on } of what.ends) endings.set(seat, { ...stamp, on, because: what.id });
      return state;
    case 'seat.withdrawn': {
      const seat = seats.get(what.seat);
      if (seat) seats.set(what.seat, asWithdrawn(seat, what.why, stamp));
      goOn(what.seat);
      return state;
    }
    case 'seat.corrected': {
      const seat = seats.get(what.seat.id);
      if (!seat || seat.withdrawn) return state;
      seats.set(seat.id, asCorrected(seat, what.seat, what.why, stamp));
      goOn(seat.id);
      for (const { seat: ended, on } of what.ends) endings.set(ended, { ...stamp, on, because: seat.id });
      return state;
    }
    case 'channel.bound':
      channels.set(what.body, { ...stamp, id: what.id, channel: what.channel });
      return state;
    case 'channel.released':
      channels.delete(what.body);
      (state.releases as Map<string, Stamp>).set(what.id, stamp);
      return state;
  }
};

/** The body that a place belongs to, by the desk's key of it. */
export const bodyOfChannel = (state: Pick<BodyState, 'channels'>, channel: string): string | undefined => {
  for (const [body, bound] of state.channels) if (bound.channel === channel) return body;
  return undefined;
};
