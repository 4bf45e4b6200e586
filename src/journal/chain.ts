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

/** A proof that goes on from where it has come to: what is recorded is never changed, so each event is gone through once. */
export class Proving {
  readonly #faults: Fault[] = [];
  #events = 0;
  #erased = 0;
  #head = BEGINNING;

  /** Goes on to the end of the chain, or for at most so many milliseconds. `head` is the last hash: written down elsewhere, it also proves that no event was taken off the end. */
  on(events: readonly StoredEvent[], ms = Number.POSITIVE_INFINITY): Proof {
    const until = performance.now() + ms;
    while (this.#events < events.length && performance.now() < until) this.#one(events[this.#events] as StoredEvent);
    return { events: this.#events, erased: this.#erased, head: this.#head, faults: this.#faults };
  }
  #one(event: StoredEvent): void {
    const fault = (reason: string) => this.#faults.push({ seq: event.seq, reason });
    if (hashOf(this.#head, event) !== event.hash) fault('the envelope does not match the chain');
    if (event.payload === undefined) this.#erased += 1;
    else if (payloadHashOf(event.salt ?? '', event.payload) !== event.payloadHash) fault('the payload does not match its hash');
    this.#head = event.hash;
    this.#events += 1;
  }
}
/** Goes through the whole chain. */
export const prove = (events: readonly StoredEvent[]): Proof => new Proving().on(events);
