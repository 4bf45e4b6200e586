import type { DeliveryError, Sent } from '../chat/surface.ts';
import type { Clock } from '../clock.ts';
import type { Reply } from '../reply/reply.ts';
import { deliveryError } from './failure.ts';
import { cardId } from './inbound.ts';
import type { Links } from './inlines.ts';
import { toMessage } from './message.ts';
import type { Sdk } from './sdk.ts';
import type { StoredRef } from './stored-ref.ts';

export type Poster = (ref: StoredRef, reply: Reply, cause: string, repeated?: boolean) => Promise<Sent>;

/**
 * Posts one message. Through the API client and never `app.send`: that one goes to a default address instead of the stored one.
 * Throws a DeliveryError.
 */
export const makePoster =
  (app: Sdk['app'], links: Links, clock: Clock): Poster =>
  async (ref, reply, cause, repeated = false) => {
    const message = toMessage(reply, { links, locale: ref.locale ?? 'sv', card: cardId(cause) }, repeated);
    const activity = { ...message, from: { id: ref.bot }, conversation: { id: ref.conversation } };
    try {
      const made = await app.api
        .clone({ serviceUrl: ref.serviceUrl })
        .conversations.createActivity(ref.conversation, activity as unknown as Parameters<typeof app.api.conversations.createActivity>[1]);
      return made?.id ? { ref: made.id } : {};
    } catch (error) {
      throw deliveryError(error, clock.now());
    }
  };

const ATTEMPTS = 4;
const FIRST_WAIT_MS = 1_000;

/** Tries again while the platform says "not now"; what may have arrived is sent once more with the mark of a repetition. */
export const keepPosting = async (
  post: (repeated: boolean) => Promise<Sent>,
  first: DeliveryError,
  o: { clock: Clock; signal: AbortSignal; jitter: () => number },
): Promise<'delivered' | DeliveryError> => {
  let last = first;
  let repeated = false;
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    if (last.outcome === 'refused') return last;
    if (last.outcome === 'unsure') {
      // Once more is enough: every further attempt could be one more copy.
      if (repeated) return last;
      repeated = true;
    }
    const wait = (last.retryAfterMs ?? FIRST_WAIT_MS * 2 ** attempt) * (1 + o.jitter() / 4);
    if (!(await o.clock.wait(wait, o.signal))) return last;
    try {
      await post(repeated);
      return 'delivered';
    } catch (error) {
      last = deliveryError(error, o.clock.now());
    }
  }
  return last;
};
