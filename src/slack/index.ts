import { App, webApi } from '@slack/bolt';
import { DeliveryError, type Receiver, type Surface } from '../chat/surface.ts';
import type { Clock } from '../clock.ts';
import { MendableError } from '../errors.ts';
import type { Http } from '../http.ts';
import type { Log } from '../log.ts';
import { type Calls, clientOptions, makeCalls, reason, toDelivery } from './calls.ts';
import { makeConversation } from './conversation.ts';
import type { Take } from './door.ts';
import { httpDoor } from './http-door.ts';
import type { Self } from './inbound.ts';
import { listen } from './listen.ts';
import { makeLive } from './live.ts';
import { sendOnce } from './outbox.ts';
import { makePeople, type People } from './people.ts';
import { fromAddress } from './place.ts';
import { makeRespond } from './respond.ts';
import { openSocket, type Socket } from './socket.ts';

export type SlackParts = {
  botToken: string;
  /** Requests over HTTP, on the one server. */
  signingSecret?: string | undefined;
  /** Socket Mode; wins when both are given. */
  appToken?: string | undefined;
  apiUrl?: string | undefined;
  http: Pick<Http, 'add'>;
  clock: Clock;
  log: Log;
  /** An address of the console for a path, or undefined when it has none that people can reach. */
  links(to: string): string | undefined;
  fetch?: typeof globalThis.fetch;
};

/** Slack's answers that say that the token is wrong, and not that Slack is unwell. */
const unwell = /^(ratelimited|internal_error|fatal_error|service_unavailable|request_timeout)$/;
const mendable = (error: unknown, name: string): MendableError => {
  const why = reason(error);
  const refused = error instanceof webApi.WebAPIPlatformError && !unwell.test(why);
  return new MendableError(refused ? 'slack-refused' : 'slack-unreachable', { name, reason: why });
};

const whoAmI = async (client: webApi.WebClient): Promise<Self> => {
  try {
    const { team_id, user_id, bot_id } = await client.auth.test();
    if (team_id && user_id && bot_id) return { team: team_id, botUser: user_id, botId: bot_id };
  } catch (error) {
    throw mendable(error, 'SLACK_BOT_TOKEN');
  }
  throw new MendableError('slack-refused', { name: 'SLACK_BOT_TOKEN', reason: 'not_a_bot_token' });
};

/** What is there from start to stop. */
type Running = { self: Self; take: Take; people: People; reminders: Calls; socket?: Socket | undefined; stopping: AbortController };

export const makeSlack = (parts: SlackParts): Surface => {
  const { clock, log } = parts;
  const options = { ...clientOptions(parts.apiUrl, log), ...(parts.fetch ? { fetch: parts.fetch } : {}) };
  const drawingFor = (self: Self) => ({ team: self.team, links: parts.links });
  const underWay = new Set<Promise<void>>();
  let running: Running | undefined;

  const counted =
    (take: Take): Take =>
    (body, door) => {
      const work = take(body, door);
      const done = work.then(
        () => {},
        () => {},
      );
      underWay.add(done);
      void done.then(() => underWay.delete(done));
      return work;
    };

  if (parts.signingSecret && !parts.appToken)
    parts.http.add(httpDoor({ signingSecret: parts.signingSecret, clock, log, take: () => (running?.stopping.signal.aborted ? undefined : running?.take) }));

  const start = async (receiver: Receiver): Promise<void> => {
    if (running) return;
    if (!parts.signingSecret && !parts.appToken) throw new MendableError('slack-incomplete', { name: 'SLACK_SIGNING_SECRET', other: 'SLACK_APP_TOKEN' });
    const client = new webApi.WebClient(parts.botToken, options);
    const self = await whoAmI(client);
    const stopping = new AbortController();
    const calls = makeCalls(client);
    const people = makePeople({ team: self.team, ask: calls.userInfo, clock });
    const live = makeLive({ calls, respond: makeRespond(parts.fetch ?? globalThis.fetch), clock, drawing: drawingFor(self), stopping: stopping.signal });
    const conversation = makeConversation({ receiver, people, live, self, clock, log });
    const app = new App({
      token: parts.botToken,
      receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
      // With these given Bolt asks Slack nothing before it hands a message on.
      tokenVerificationEnabled: false,
      botId: self.botId,
      botUserId: self.botUser,
      convoStore: false,
      clientOptions: options,
      ...(options.logger ? { logger: options.logger } : {}),
    });
    const take = counted(listen(app, conversation, self));
    const gate: Take = (body, door) => (stopping.signal.aborted ? Promise.reject(new Error('stopping')) : take(body, door));
    // A client of its own, so that a burst of reminders never makes a person wait.
    const reminders = makeCalls(new webApi.WebClient(parts.botToken, options));
    const socket = parts.appToken
      ? await openSocket({ appToken: parts.appToken, options, clock, log, take: gate }).catch((error: unknown) => {
          throw mendable(error, 'SLACK_APP_TOKEN');
        })
      : undefined;
    running = { self, take, people, reminders, socket, stopping };
  };

  return {
    name: 'slack',
    start,
    send: async (to, reply, key) => {
      const place = fromAddress(to);
      if (!running) throw new DeliveryError('unavailable', 'not_started');
      if (!place || place.team !== running.self.team) throw new DeliveryError('refused', 'not_our_address');
      const user = place.user ?? (/^[UW]/.test(place.channel) ? place.channel : undefined);
      const known = user && reply.locale === undefined ? await running.people.find(user).catch(() => undefined) : undefined;
      const locale = reply.locale ?? known?.locale ?? 'sv';
      try {
        return await sendOnce(running.reminders, place, reply, key, { ...drawingFor(running.self), locale });
      } catch (error) {
        throw toDelivery(error);
      }
    },
    stop: async () => {
      if (!running) return;
      running.stopping.abort();
      await Promise.all(underWay);
      await running.socket?.close();
      running = undefined;
    },
    health: () => {
      if (!running) return { ok: false, detail: 'not connected' };
      if (!running.socket) return { ok: true, detail: 'HTTP' };
      return running.socket.connected() ? { ok: true, detail: 'Socket Mode' } : { ok: false, detail: 'Socket Mode: connecting again' };
    },
  };
};
