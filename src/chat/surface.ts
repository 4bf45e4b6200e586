import type { Reply } from '../reply/reply.ts';
import type { Address, Incoming, SurfaceName } from './incoming.ts';

/**
 * What a surface hands its messages to. The order is always: `receive` (durable; only then is the platform told "received"),
 * `answer`, the reply sent, `delivered`.
 */
export interface Receiver {
  /** Puts the message into the inbox, durably. `again`: this id was received before. Throws when it cannot be kept. */
  receive(incoming: Incoming): Promise<'new' | 'again'>;
  /** Works the message once and gives its reply; for an id that was worked before, the same reply. Never throws. */
  answer(incoming: Incoming): Promise<Reply>;
  /** The reply has reached the platform: the message is done and is not taken up again after a restart. */
  delivered(id: string): Promise<void>;
  /** A platform says that somebody's account is closed, or that they were taken out of a conversation. Left out: nobody wants to know. */
  left?(account: string, sign: 'deactivated' | 'removed'): Promise<void>;
  /** The account is open again. */
  returned?(account: string): Promise<void>;
}

/** A message that was received before the process ended, and not done. `answered`: its reply was made, so it may have arrived. */
export type Unfinished = { message: Incoming; answered: boolean };

/** How a sending ended, where the platform says so: a reference to look it up by. */
export type Sent = { ref?: string };

/** A platform that people talk to the bot on. */
export interface Surface {
  readonly name: SurfaceName;
  /** Resolves when messages are taken. Throws a MendableError when the platform refuses (a wrong token) or cannot be reached. */
  start(receiver: Receiver): Promise<void>;
  /**
   * Sends a reply that nobody waits for: a reminder, or the answer to a message taken up after a restart.
   * `key` names the sending, so that a repetition can be recognised where the platform allows it.
   * Throws a DeliveryError when it did not arrive, or may not have.
   */
  send(to: Address, reply: Reply, key: string): Promise<Sent>;
  /** Takes no more messages and resolves when those under way are answered. */
  stop(): Promise<void>;
  health(): { ok: boolean; detail: string };
}

/** `refused`: it did not arrive and will not (gone, no access). `unavailable`: not now. `unsure`: it may have arrived. */
export class DeliveryError extends Error {
  readonly outcome: 'refused' | 'unavailable' | 'unsure';
  readonly retryAfterMs: number | undefined;
  constructor(outcome: 'refused' | 'unavailable' | 'unsure', message: string, retryAfterMs?: number) {
    super(message);
    this.name = 'DeliveryError';
    this.outcome = outcome;
    this.retryAfterMs = retryAfterMs;
  }
}
