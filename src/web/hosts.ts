import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;
/** True for an address that only this machine reaches. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Added by proxies: with any of them the request comes from somewhere else, whatever its Host says. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'] as const;

/** The request's own origin ("http://127.0.0.1:3978"), or undefined when it does not name this machine and the server's port. */
export const localOrigin = (request: IncomingMessage): string | undefined => {
  const match = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(request.headers.host ?? '');
  const name = match?.[1] ?? '';
  const port = Number(match?.[2] ?? 80);
  if (!isLoopback(name) || port !== request.socket.localPort) return undefined;
  if (FORWARDED.some((header) => request.headers[header] !== undefined)) return undefined;
  // Browsers speak 1.1 here. A proxy that passes its own Host on often speaks 1.0.
  if (request.httpVersion === '1.0') return undefined;
  return `http://${request.headers.host}`;
};
