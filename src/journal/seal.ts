import { Happening, type NewEvent, type StoredEvent } from '../domain/event.ts';
import { hashOf, payloadHashOf } from './chain.ts';

/** What new events are stamped with. `salt` gives something that nobody can guess, each time. */
export type Stamp = { at: string; salt: () => string };
export type Link = { seq: number; hash: string };

const sealOne = (what: NewEvent, last: Link, { at, salt }: Stamp): StoredEvent => {
  // Through JSON and back: memory then holds exactly what the file will, and nothing that a caller may still change.
  // Checked as it will be when it is read: an event that could not be read again would stop every later start.
  const payload = Happening.parse(JSON.parse(JSON.stringify(what.what)));
  const salted = salt();
  const envelope = {
    seq: last.seq + 1,
    at,
    by: what.by,
    via: what.via,
    type: payload.type,
    visibility: what.visibility,
    ...(what.cause === undefined ? {} : { cause: what.cause }),
    payloadHash: payloadHashOf(salted, payload),
  };
  return { ...envelope, hash: hashOf(last.hash, envelope), salt: salted, payload };
};

/** Numbers, stamps and chains new events after the last one. */
export const seal = (events: readonly NewEvent[], last: Link, stamp: Stamp): StoredEvent[] => {
  const sealed: StoredEvent[] = [];
  for (const event of events) sealed.push(sealOne(event, sealed.at(-1) ?? last, stamp));
  return sealed;
};
