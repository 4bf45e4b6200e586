import { type types, webApi } from '@slack/bolt';
import { DeliveryError } from '../chat/surface.ts';
import type { Log } from '../log.ts';
import type { Page } from './render.ts';

/** Slack's answers after which trying again cannot help. */
const GONE =
  /^(channel_not_found|not_in_channel|is_archived|account_inactive|user_not_found|user_disabled|cannot_dm_bot|restricted_action.*|msg_too_long|msg_blocks_too_long|no_text|invalid_blocks.*|invalid_arguments|user_not_in_channel|messages_tab_disabled|not_allowed_token_type|missing_scope)$/;
/** Slack's answers that leave open what became of the call. */
const OPEN = /^(internal_error|fatal_error|request_timeout|service_unavailable)$/;
/** Errors of the network from before anything was sent. */
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH)$/;

const networkCode = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string' && !error.code.startsWith('slack_')) return error.code;
  return error.cause === undefined ? error.name : networkCode(error.cause);
};

/** A short word for what went wrong, without anything that was sent. */
export const reason = (error: unknown): string => {
  if (error instanceof webApi.WebAPIPlatformError) return String(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof webApi.WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof webApi.WebAPIRequestError) return networkCode(error.original);
  return networkCode(error);
};

export const toDelivery = (error: unknown): DeliveryError => {
  if (error instanceof DeliveryError) return error;
  const why = reason(error);
  if (error instanceof webApi.WebAPIRateLimitedError) return new DeliveryError('unavailable', why, error.retryAfter * 1000);
  if (error instanceof webApi.WebAPIPlatformError) {
    if (GONE.test(why)) return new DeliveryError('refused', why);
    return new DeliveryError(OPEN.test(why) ? 'unsure' : 'unavailable', why);
  }
  if (error instanceof webApi.WebAPIHTTPError) return new DeliveryError(error.statusCode >= 500 ? 'unsure' : 'refused', why);
  return new DeliveryError(NOT_SENT.test(why) ? 'unavailable' : 'unsure', why);
};

/** Slack's own words about what happened are not passed on: they may quote what was sent. */
const quiet = (log: Log): webApi.Logger => ({
  debug: () => {},
  info: () => {},
  warn: () => log.warn('slack library', {}),
  error: () => log.error('slack library', {}),
  setLevel: () => {},
  getLevel: () => webApi.LogLevel.WARN,
  setName: () => {},
});

/** One try, a time limit, and never `headers`: with them the client of one workspace signs with another's token. */
export const clientOptions = (apiUrl: string | undefined, log: Log): webApi.WebClientOptions => ({
  ...(apiUrl ? { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` } : {}),
  retryConfig: { retries: 0 },
  timeout: 2500,
  rejectRateLimitedCalls: true,
  logger: quiet(log),
});

/** What this surface asks of Slack. Each call is made once. */
export interface Calls {
  post(channel: string, thread: string | undefined, page: Page, key: string): Promise<string>;
  whisper(channel: string, thread: string | undefined, user: string, page: Page): Promise<void>;
  /** The id of the direct conversation with a person. */
  direct(user: string): Promise<string>;
  /** The samklang keys of our own latest messages there, and their ts. Undefined when we may not read there. */
  sent(channel: string, thread: string | undefined): Promise<ReadonlyMap<string, string> | undefined>;
  openView(trigger: string, view: types.ModalView): Promise<void>;
  userInfo(user: string): Promise<unknown>;
}

const EVENT = 'samklang_delivery';
type Found = { ts?: string | undefined; bot_id?: string | undefined; metadata?: { event_type?: string; event_payload?: object } | undefined };
const keyOf = (message: Found): string | undefined => {
  if (message.metadata?.event_type !== EVENT) return undefined;
  const payload: { key?: unknown } = message.metadata.event_payload ?? {};
  return typeof payload.key === 'string' ? payload.key : undefined;
};

export const makeCalls = (client: webApi.WebClient): Calls => ({
  post: async (channel, thread, page, key) => {
    const answer = await client.chat.postMessage({
      channel,
      text: page.text,
      blocks: page.blocks,
      ...(thread ? { thread_ts: thread } : {}),
      mrkdwn: false,
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: EVENT, event_payload: { key } },
    });
    return answer.ts ?? '';
  },
  whisper: async (channel, thread, user, page) => {
    await client.chat.postEphemeral({ channel, user, text: page.text, blocks: page.blocks, ...(thread ? { thread_ts: thread } : {}) });
  },
  direct: async (user) => (await client.conversations.open({ users: user })).channel?.id ?? user,
  sent: async (channel, thread) => {
    try {
      const answer: { messages?: Found[] | undefined } = thread
        ? await client.conversations.replies({ channel, ts: thread, include_all_metadata: true, limit: 200 })
        : await client.conversations.history({ channel, include_all_metadata: true, limit: 100 });
      return new Map((answer.messages ?? []).flatMap((m) => [[keyOf(m), m.ts]]).filter((e): e is [string, string] => e[0] !== undefined && e[1] !== undefined));
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError && !OPEN.test(reason(error))) return undefined;
      const failed = toDelivery(error);
      throw new DeliveryError('unavailable', failed.message, failed.retryAfterMs);
    }
  },
  openView: async (trigger_id, view) => {
    await client.views.open({ trigger_id, view });
  },
  userInfo: async (user) => (await client.users.info({ user, include_locale: true })).user,
});
