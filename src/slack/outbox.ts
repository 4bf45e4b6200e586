import { DeliveryError, type Sent } from '../chat/surface.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Reply } from '../reply/reply.ts';
import type { Calls } from './calls.ts';
import { isDirect, type Place } from './place.ts';
import { type Page, render } from './render.ts';
import type { Drawing } from './rich-text.ts';

/** The first page has the sending's own key, the others are numbered. */
const pageKey = (key: string, nth: number) => (nth === 0 ? key : `${key}#${nth + 1}`);

/** Posts pages in order, skipping those that `sent` says are there. The reference is the first page's ts. */
export const postPages = async (
  calls: Calls,
  to: { channel: string; thread?: string | undefined },
  pages: readonly Page[],
  key: string,
  sent: ReadonlyMap<string, string> | undefined,
): Promise<Sent> => {
  const refs: string[] = [];
  for (const [nth, page] of pages.entries()) {
    const k = pageKey(key, nth);
    refs.push(sent?.get(k) ?? (await calls.post(to.channel, to.thread, page, k)));
  }
  const [ref] = refs;
  return ref ? { ref } : {};
};

/** Where a reply that nobody waits for goes: what is for the asker alone goes to them directly, or nowhere. */
const target = async (calls: Calls, place: Place, reply: Reply): Promise<{ channel: string; thread?: string | undefined }> => {
  if (reply.onlyAsker && !isDirect(place.channel)) {
    if (!place.user) throw new DeliveryError('refused', 'only_for_asker');
    return { channel: await calls.direct(place.user) };
  }
  return { channel: /^[UW]/.test(place.channel) ? await calls.direct(place.channel) : place.channel, thread: place.thread };
};

/**
 * Sends once. Whether an earlier try arrived, perhaps one of a process that was killed, only Slack knows:
 * our own messages there are looked through for the key before anything is posted.
 */
export const sendOnce = async (calls: Calls, place: Place, reply: Reply, key: string, ways: Drawing & { locale: Locale }): Promise<Sent> => {
  const to = await target(calls, place, reply);
  const sent = await calls.sent(to.channel, to.thread);
  return postPages(calls, to, render(reply, ways), key, sent);
};
