import type { Incoming } from '../chat/incoming.ts';
import { DeliveryError, type Receiver, type Surface } from '../chat/surface.ts';
import type { Clock } from '../clock.ts';
import { MendableError } from '../errors.ts';
import type { Http } from '../http.ts';
import type { Log } from '../log.ts';
import type { Reply } from '../reply/reply.ts';
import { isLoopback, serviceAllowed } from './auth.ts';
import { makeDoor } from './door.ts';
import { deliveryError, statusOf } from './failure.ts';
import type { Links } from './inlines.ts';
import { makeWho } from './members.ts';
import { checkOptions, hasCredentials, type TeamsOptions } from './options.ts';
import { keepPosting, makePoster } from './post.ts';
import { checkReachable } from './reachable.ts';
import { makeSdk, PATH } from './sdk.ts';
import { fromAddress } from './stored-ref.ts';
import { makeTake } from './take.ts';
import { secretTokens } from './token.ts';
import { done } from './work.ts';

export type TeamsParts = TeamsOptions & {
  http: Http;
  clock: Clock;
  log: Log;
  links: Links;
  /** A number from 0 to 1, so that several waiting messages do not try again together. */
  jitter: () => number;
};

/** Teams as a surface: POST /api/messages comes in, replies and reminders go out through the connector. */
export const makeTeams = async (parts: TeamsParts): Promise<Surface> => {
  const { clock, log, clientId, clientSecret, tenantId } = parts;
  checkOptions(parts, clock.artificial);
  const credentials = hasCredentials(parts);
  const playground = parts.playground && !credentials;
  const tenant = tenantId ?? 'playground';
  const tokens =
    clientId !== undefined && clientSecret !== undefined && tenantId !== undefined
      ? secretTokens({ loginUrl: parts.loginUrl, tenant: tenantId, clientId, secret: clientSecret, clock })
      : undefined;
  const sdk = await makeSdk(parts, tokens, log);
  const post = makePoster(sdk.app, parts.links, clock);
  const who = makeWho(
    (serviceUrl, conversation, id) =>
      sdk.app.api
        .clone({ serviceUrl })
        .conversations.getMemberById(conversation, id)
        .catch((error: unknown) => Promise.reject({ status: statusOf(error) })),
    tenant,
    clock,
  );

  const underWay = new Set<Promise<unknown>>();
  const track = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  };
  const stopping = new AbortController();
  let receiver: Receiver | undefined;
  let state = { ok: false, detail: 'not started' };

  const later = (incoming: Incoming, reply: Reply, error: unknown): void => {
    const first = deliveryError(error, clock.now());
    log.warn('teams reply not delivered at once', { outcome: first.outcome, reason: first.message });
    const attempt = (repeated: boolean) => post(fromAddress(incoming.at), reply, incoming.id, repeated);
    const trying = async () => {
      const end = await keepPosting(attempt, first, { clock, signal: stopping.signal, jitter: parts.jitter });
      if (end !== 'delivered') log.error('teams reply not delivered', { outcome: end.outcome, reason: end.message });
      else if (receiver) await done({ receiver, log }, incoming.id);
    };
    void track(trying());
  };
  const take = makeTake({ receiver: () => receiver, tenant, post, log, later, track, who, hosts: parts.serviceHosts, playground });
  const open = () => receiver !== undefined && !stopping.signal.aborted;
  const door = makeDoor({ sdk, clientId: credentials ? clientId : undefined, playground, open, take, clock, log });

  const send: Surface['send'] = async (to, reply, key) => {
    if (stopping.signal.aborted) throw new DeliveryError('unavailable', 'stopping');
    const ref = fromAddress(to);
    const allowed = playground ? isLoopback(ref.serviceUrl) : serviceAllowed(ref.serviceUrl, parts.serviceHosts);
    if (ref.tenant !== tenant || !allowed) throw new DeliveryError('refused', 'address of another tenant or service');
    if (!credentials && !playground) throw new DeliveryError('unavailable', 'no credentials');
    return post(ref, reply, key);
  };

  let added = false;
  const add = () => {
    if (added) return;
    added = true;
    parts.http.add(async (request, response) => {
      if (request.method !== 'POST' || request.url?.split('?')[0] !== PATH) return false;
      await track(door(request, response));
      return true;
    });
  };
  const started = () => {
    if (credentials) return { ok: true, detail: 'connected' };
    return playground ? { ok: true, detail: 'playground, without tokens' } : { ok: false, detail: 'no credentials: every request is refused' };
  };

  return {
    name: 'teams',
    start: async (given) => {
      add();
      try {
        if (credentials) await checkReachable(sdk, tokens, parts.keysUrl);
      } catch (error) {
        state = { ok: false, detail: error instanceof MendableError ? error.code : 'failed' };
        throw error;
      }
      receiver = given;
      state = started();
    },
    send: (to, reply, key) => track(send(to, reply, key)),
    stop: async () => {
      stopping.abort();
      while (underWay.size > 0) await Promise.allSettled([...underWay]);
      state = { ok: false, detail: 'stopped' };
    },
    health: () => state,
  };
};
