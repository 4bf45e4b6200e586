import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DeliveryError, type Receiver, type Surface } from '../chat/surface.ts';
import type { Handler } from '../http.ts';
import { makeDoor } from './door.ts';
import { isLoopback } from './hosts.ts';
import { makeNotices } from './notices.ts';
import type { WebParts } from './parts.ts';
import { makeThread } from './thread.ts';

export type { WebParts } from './parts.ts';

/** In the order of the cascade; sent as one. */
const SHEETS = ['1-base', '2-frame', '2-menu', '3-forms', '4-content', '4-meetings', '4-follow-up', '5-media'] as const;

/** The console: pages on the one HTTP server, for the person at the machine. With another address than loopback it is off. */
export const makeWeb = <C>(web: WebParts<C>): Surface => {
  const css = SHEETS.map((name) => readFileSync(new URL(`./style/${name}.css`, import.meta.url), 'utf8')).join('\n');
  const style = { css, etag: `"${createHash('sha256').update(css).digest('base64url').slice(0, 22)}"` };
  const open = isLoopback(web.host);
  const thread = makeThread(web.desk);
  const notices = makeNotices(web.desk);
  const underWay = new Set<Promise<boolean>>();
  let stopping = false;

  return {
    name: 'web',
    start: async (receiver: Receiver) => {
      if (!open) {
        web.log.warn('console is off: it has no sign-in and HOST is not a loopback address', { host: web.host });
        return;
      }
      const door = makeDoor(web, { receiver, thread, notices, style, stopping: () => stopping });
      const counted =
        (handler: typeof door.ours): Handler =>
        (request, response) => {
          const handled = handler(request, response);
          underWay.add(handled);
          return handled.finally(() => underWay.delete(handled));
        };
      web.http.add(counted(door.ours));
      web.http.last(counted(door.nobodys));
    },
    send: async (to, reply, key) => {
      if (!open) throw new DeliveryError('refused', 'the console is off');
      if (!/^web:./.test(to)) throw new DeliveryError('refused', 'not an address of the console');
      const at = web.clock.now().toISOString();
      try {
        if (reply.kind === 'reminder') await notices.put(to, { key, at, reply });
        else await thread.keep(to, { id: key, at, asked: '', reply });
      } catch {
        throw new DeliveryError('unavailable', 'the desk could not keep it');
      }
      return { ref: key };
    },
    stop: async () => {
      stopping = true;
      await Promise.allSettled(underWay);
    },
    health: () => (open ? { ok: true, detail: stopping ? 'stopping' : 'open on loopback' } : { ok: true, detail: 'off: HOST is not a loopback address' }),
  };
};
