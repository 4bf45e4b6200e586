// The chain that proves the journal: each event's hash covers the one before and its own envelope. The payload is only in it
// through a salted hash, so that a payload can be erased and the rest still proved.
import { hash } from 'node:crypto';
import type { StoredEvent } from '../domain/event.ts';
import { canonical } from './canonical.ts';

export const BEGINNING = '0'.repeat(64);
const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** The salt keeps what was erased from being guessed by trying payloads. */
export const payloadHashOf = (salt: string, payload: unknown): string => sha256(salt + canonical(payload));

export type Envelope = Omit<StoredEvent, 'hash' | 'salt' | 'payload'>;
export const hashOf = (previous: string, { seq, at, by, via, type, visibility, cause, payloadHash }: Envelope): string =>
  sha256(previous + canonical({ seq, at, by, via, type, visibility, cause, payloadHash }));

export type Fault = { seq: number; reason: string };
export type Proof = { events: number; erased: number; head: string; faults: readonly Fault[] };

/** Goes through the whole chain. `head` is the last hash: written down elsewhere, it also proves that no event was taken off the end. */
export const prove = (events: readonly StoredEvent[]): Proof => {
  const faults: Fault[] = [];
  let previous = BEGINNING;
  let erased = 0;
  for (const event of events) {
    if (hashOf(previous, event) !== event.hash) faults.push({ seq: event.seq, reason: 'the envelope does not match the chain' });
    if (event.payload === undefined) erased += 1;
    else if (payloadHashOf(event.salt ?? '', event.payload) !== event.payloadHash)
      faults.push({ seq: event.seq, reason: 'the payload does not match its hash' });
    previous = event.hash;
  }
  return { events: events.length, erased, head: previous, faults };
};
