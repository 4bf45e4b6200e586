import type { Address, SurfaceName } from '../../src/chat/incoming.ts';
import type { Surface } from '../../src/chat/surface.ts';
import { plain } from '../../src/reply/plain.ts';

/** A surface that keeps what is sent to it, and fails when it is told to. `fail` is asked before each sending. */
export const fakeSurface = (name: SurfaceName = 'cli') => {
  const sent: { to: Address; key: string; text: string }[] = [];
  let fail: (key: string) => Error | undefined = () => undefined;
  const surface: Surface = {
    name,
    start: () => Promise.resolve(),
    send: (to, reply, key) => {
      const error = fail(key);
      if (error) return Promise.reject(error);
      sent.push({ to, key, text: plain(reply) });
      return Promise.resolve({ ref: `${sent.length}` });
    },
    stop: () => Promise.resolve(),
    health: () => ({ ok: true, detail: 'fake' }),
  };
  return {
    surface,
    sent,
    failWith: (next: typeof fail) => {
      fail = next;
    },
  };
};
