import { z } from 'zod';
import { Collection, EVERY, type Grouped, toChange } from '../collection.ts';
import { IsoDate } from '../dates.ts';
import { Id } from '../fact.ts';
import { asCorrected, asWithdrawn, type Kept } from '../kept.ts';
import { titleName } from '../matter/naming.ts';
import type { Recorded, Stamp } from '../stamp.ts';

/** A matter on its way through a chain of bodies. `chain` is fixed when it is opened: a later reorganisation does not rewrite its history. */
export const Matter = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  /** The day it was opened, in the association's zone. */
  opened: IsoDate,
  area: Id.optional(),
  /** Why it is for all, as the preparatory council asks: one voice, value for all, the right level. */
  why: z.strictObject({ voice: z.string().optional(), value: z.string().optional(), level: z.string().optional() }),
  /** Bodies by id, from where it starts to where it is decided. */
  chain: z.array(Id).min(1),
});
export type Matter = z.infer<typeof Matter>;

/** What a body did with a matter: the first three let it go on. */
export const StationResult = z.enum(['decided', 'recommended', 'noted', 'tabled', 'referred-back']);
export type StationResult = z.infer<typeof StationResult>;
export const Station = z.strictObject({
  id: z.string(),
  body: Id,
  date: IsoDate,
  result: StationResult,
  text: z.string().optional(),
  /** To which body it was referred back, where that was said. */
  to: Id.optional(),
});
export type Station = z.infer<typeof Station>;

export const matterHappenings = [
  z.strictObject({ type: z.literal('matter.opened'), matter: Matter }),
  /** The whole matter as it is to read from now on, and why. */
  z.strictObject({ type: z.literal('matter.changed'), matter: Matter, reason: z.string().min(1) }),
  z.strictObject({ type: z.literal('matter.closed'), matter: z.string(), reason: z.string().min(1) }),
  z.strictObject({ type: z.literal('matter.handled'), matter: z.string(), station: Station }),
  /** Told anew under its own id. */
  z.strictObject({ type: z.literal('matter.station-corrected'), matter: z.string(), station: Station, reason: z.string().min(1) }),
  /** A station that was recorded by mistake: it stays readable and counts no more. */
  z.strictObject({ type: z.literal('matter.station-withdrawn'), matter: z.string(), station: z.string(), reason: z.string().min(1) }),
] as const;
export type MatterHappening = z.infer<(typeof matterHappenings)[number]>;

export type Closed = { reason: string; by: string; at: string };
export type StationState = Kept<Station>;
/** `before` holds each earlier wording with who wrote it; the stamp is that of the opening. */
export type MatterState = Recorded<Matter> & {
  stations: readonly StationState[];
  before: readonly (Recorded<Matter> & { reason: string; changedBy: string; changedAt: string })[];
  closed?: Closed;
};
/** `open`: those that are not closed; `title`: what one is named by when not by its id. */
export type MatterStates = { readonly matters: Grouped<MatterState, 'open' | 'title'> };
export const noMatters = (): MatterStates => ({ matters: new Collection({ open: (m) => (m.closed ? [] : [EVERY]), title: (m) => [titleName(m.title)] }) });
export const copyMatters = (s: MatterStates): MatterStates => ({ matters: s.matters.copy() });

const bare = ({ id, title, opened, area, why, chain, recordedBy, recordedAt, visibility, seq }: MatterState): Recorded<Matter> => ({
  ...{ id, title, opened, ...(area === undefined ? {} : { area }), why, chain },
  ...{ recordedBy, recordedAt, visibility, seq },
});

const changed = (m: MatterState, what: Exclude<MatterHappening, { type: 'matter.opened' }>, stamp: Stamp): MatterState => {
  const by = { by: stamp.recordedBy, at: stamp.recordedAt };
  switch (what.type) {
    case 'matter.changed': {
      const earlier = { ...bare(m), reason: what.reason, changedBy: by.by, changedAt: by.at };
      const { area: _area, ...rest } = m;
      return { ...rest, ...what.matter, visibility: stamp.visibility, before: [...m.before, earlier] };
    }
    case 'matter.closed':
      return { ...m, closed: { reason: what.reason, ...by } };
    case 'matter.handled':
      return { ...m, stations: [...m.stations, { ...what.station, ...stamp }] };
    case 'matter.station-corrected':
      return { ...m, stations: m.stations.map((s) => (s.id === what.station.id ? asCorrected(s, what.station, what.reason, stamp) : s)) };
    case 'matter.station-withdrawn':
      return { ...m, stations: m.stations.map((s) => (s.id === what.station ? asWithdrawn(s, what.reason, stamp) : s)) };
  }
};

export const foldMatter = <S extends MatterStates>(state: S, what: MatterHappening, stamp: Stamp): S => {
  const matters = toChange(state.matters);
  if (what.type === 'matter.opened') {
    matters.set(what.matter.id, { ...what.matter, ...stamp, stations: [], before: [] });
    return state;
  }
  const id = what.type === 'matter.changed' ? what.matter.id : what.matter;
  const before = matters.get(id);
  if (before) matters.set(id, changed(before, what, stamp));
  return state;
};
