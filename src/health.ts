import type { Handler } from './http.ts';

export type Health = { ok: boolean; detail: string };

/** `/healthz`: 200 as soon as requests are taken; the body says of each part how it is. Nothing secret, nothing that people wrote. */
export const healthHandler =
  (parts: () => Readonly<Record<string, Health>>): Handler =>
  (request, response) => {
    if (request.url?.split('?')[0] !== '/healthz') return false;
    const now = parts();
    const body = JSON.stringify({ ok: Object.values(now).every((p) => p.ok), ...now });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : `${body}\n`);
    return true;
  };
