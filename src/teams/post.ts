import { DeliveryError, type Sent } from '../chat/surface.ts';
import type { Clock } from '../clock.ts';
import { type Reply, text } from '../reply/reply.ts';
import { deliveryError } from './failure.ts';
import { cardId } from './inbound.ts';
import type { Links } from './inlines.ts';
import { toMessage } from './message.ts';
import type { Sdk } from './sdk.ts';
import type { StoredRef } from './stored-ref.ts';
import { words } from './words.ts';

export type Poster = (ref: StoredRef, reply: Reply, cause: string, repeated?: boolean) => Promise<Sent>;

const say = (what: string): Reply => ({ kind: 'refusal', blocks: [text(what)] });
/** An empty form is a button that opens a dialog for whoever presses it; all else that is for the asker alone is not for others to read. */
const forAskerAlone = (reply: Reply): boolean =>
  reply.onlyAsker === true && !reply.blocks.every((b) => b.kind === 'form' && b.form.fields.every((f) => f.value === undefined || f.value.length === 0));

/**
 * Posts one message. Through the API client and never `app.send`: that one goes to a default address instead of the stored one.
 * Throws a DeliveryError.
 */
export const makePoster =
  (app: Sdk['app'], links: Links, clock: Clock): Poster =>
  async (ref, reply, cause, repeated = false) => {
    const locale = reply.locale ?? ref.locale ?? 'sv';
    const { conversations } = app.api.clone({ serviceUrl: ref.serviceUrl });
    const failed = (error: unknown) => Promise.reject(deliveryError(error, clock.now()));
    const put = async (conversation: string, what: Reply, again: boolean): Promise<Sent> => {
      const message = toMessage(what, { links, locale, card: cardId(cause) }, again);
      const activity = { ...message, from: { id: ref.bot }, conversation: { id: conversation } };
      const made = await conversations.createActivity(conversation, activity as unknown as Parameters<typeof conversations.createActivity>[1]).catch(failed);
      return made?.id ? { ref: made.id } : {};
    };
    if (ref.asker === undefined || !forAskerAlone(reply)) return put(ref.conversation, reply, repeated);
    const account = { id: ref.asker, name: '', role: 'user' as const };
    try {
      const own = await conversations.create({ members: [account], tenantId: ref.tenant, channelData: { tenant: { id: ref.tenant } } }).catch(failed);
      const sent = await put(own.id, reply, repeated);
      await put(ref.conversation, say(words.inOwnChat[locale]), false).catch(() => undefined);
      return sent;
    } catch (error) {
      if (!(error instanceof DeliveryError) || error.outcome !== 'refused') throw error;
      // The bot is not installed for the person: nothing of the reply is said where others read.
      return put(ref.conversation, say(words.noOwnChat[locale]), repeated);
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
