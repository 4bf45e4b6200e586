import { DeliveryError } from '../chat/surface.ts';
import type { Clock } from '../clock.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Reply } from '../reply/reply.ts';
import { type Calls, toDelivery } from './calls.ts';
import type { Heard } from './inbound.ts';
import { toView, withPrefill } from './modal.ts';
import { postPages } from './outbox.ts';
import { isDirect } from './place.ts';
import { type Page, render } from './render.ts';
import type { Drawing } from './rich-text.ts';
import { formTooLarge } from './words.ts';

export type Respond = (url: string, body: object) => Promise<void>;
type Parts = { calls: Calls; respond: Respond; clock: Clock; drawing: Drawing; stopping: AbortSignal };

const TRIES = 4;
const LONGEST_WAIT_MS = 60_000;

/** What was filled in before comes back, and a form that no modal can hold says so instead of a button that does nothing. */
const prepared = (reply: Reply, heard: Heard, locale: Locale): Reply => ({
  ...reply,
  blocks: reply.blocks.flatMap((block): Reply['blocks'][number][] => {
    if (block.kind !== 'form') return [block];
    const form = heard.prefill ? withPrefill(block.form, heard.prefill) : block.form;
    if (toView(form, { channel: heard.place.channel }, locale)) return [{ kind: 'form', form }];
    return [{ kind: 'text', inlines: [{ kind: 'string', text: formTooLarge(form.command)[locale] }] }];
  }),
});

/** Gives a person the reply to what they just said: as a modal where they opened one, in the thread, or for them alone. */
export const makeLive = ({ calls, respond, clock, drawing, stopping }: Parts) => {
  /** The blocks that are left when the form is shown as a modal; undefined when it could not be opened. */
  const opened = async (reply: Reply, heard: Heard, locale: Locale): Promise<Reply | undefined> => {
    const form = reply.blocks.find((b) => b.kind === 'form')?.form;
    if (!form || !heard.trigger) return undefined;
    const { channel, thread } = heard.place;
    const from = { channel, conversation: heard.conversation, ...(thread ? { thread } : {}) };
    const view = toView(form, { ...from, ...(heard.respond ? { respond: heard.respond } : {}) }, locale) ?? toView(form, from, locale);
    if (!view) return undefined;
    try {
      await calls.openView(heard.trigger, view);
      return { ...reply, blocks: reply.blocks.filter((b) => b.kind !== 'form') };
    } catch {
      return undefined;
    }
  };

  const respondPages = async (url: string, pages: readonly Page[], type: 'ephemeral' | 'in_channel') => {
    for (const page of pages) await respond(url, { response_type: type, replace_original: false, text: page.text, blocks: page.blocks });
  };

  const whisper = async (heard: Heard, pages: readonly Page[]) => {
    for (const page of pages) await calls.whisper(heard.place.channel, heard.place.thread, heard.user, page);
  };

  const put = async (heard: Heard, reply: Reply, pages: readonly Page[], again: boolean): Promise<void> => {
    const { channel, thread } = heard.place;
    const alone = reply.onlyAsker === true && !isDirect(channel);
    try {
      if (alone) return await whisper(heard, pages);
      await postPages(calls, { channel, thread }, pages, heard.id, again ? await calls.sent(channel, thread) : undefined);
    } catch (error) {
      const failed = toDelivery(error);
      if (failed.outcome !== 'refused') throw failed;
      // The bot is not in that channel. Where a command was given it may still answer; else the person gets it directly.
      if (heard.respond) return await respondPages(heard.respond, pages, alone || isDirect(channel) ? 'ephemeral' : 'in_channel');
      if (isDirect(channel)) throw failed;
      const own = await calls.direct(heard.user);
      await postPages(calls, { channel: own }, pages, heard.id, again ? await calls.sent(own, undefined) : undefined);
    }
  };

  return async (heard: Heard, given: Reply, own: Locale): Promise<void> => {
    const locale = given.locale ?? own;
    const whole = prepared(given, heard, locale);
    const reply = (await opened(whole, heard, locale)) ?? whole;
    if (reply.blocks.length === 0) return;
    const pages = render(reply, { ...drawing, locale });
    for (let nth = 1; ; nth += 1) {
      try {
        return await put(heard, reply, pages, nth > 1);
      } catch (error) {
        const failed = toDelivery(error);
        const pause = failed.retryAfterMs ?? 500 * 2 ** nth;
        if (failed.outcome === 'refused' || nth === TRIES || pause > LONGEST_WAIT_MS) throw failed;
        if (!(await clock.wait(pause, stopping))) throw new DeliveryError(failed.outcome, failed.message, pause);
      }
    }
  };
};
export type Live = ReturnType<typeof makeLive>;
