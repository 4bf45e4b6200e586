import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { methods, respond } from './methods.ts';
import { makeSocketPeer } from './socket-peer.ts';
import { APP_TOKEN, type Fault, fault, type Json, makeState } from './state.ts';

const read = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};
/** Slack's clients send a form in which what is not a string is JSON. */
const argsOf = (body: string, type: string): Json => {
  if (type.startsWith('application/json')) return JSON.parse(body) as Json;
  const value = (text: string): unknown => {
    if (!/^([{[]|true$|false$)/.test(text)) return text;
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  return Object.fromEntries([...new URLSearchParams(body)].map(([k, v]) => [k, k === 'text' ? v : value(v)]));
};
const end = (response: ServerResponse, status: number, body: Json, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

/** A stand-in for Slack on loopback: its Web API, response_urls and Socket Mode. It refuses what Slack refuses and records every call. */
export const fakeSlack = async (now: () => Date = () => new Date()) => {
  const state = makeState(now);
  const held = new Set<ServerResponse>();
  const socket = makeSocketPeer();

  const api = (method: string, args: Json, token: string): Json => {
    if (method === 'apps.connections.open') {
      return token === APP_TOKEN ? { ok: true, url: `ws://127.0.0.1:${port}/link` } : { ok: false, error: 'invalid_auth' };
    }
    if (!state.tokens.has(token)) return { ok: false, error: 'invalid_auth' };
    return methods[method]?.(state, args) ?? { ok: false, error: 'unknown_method' };
  };

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const args = argsOf(await read(request), request.headers['content-type'] ?? '');
    if (path.startsWith('/respond/')) return end(response, respond(state, path, args), { ok: true });
    const method = path.replace('/api/', '');
    const token = String(args.token ?? request.headers.authorization ?? '').replace('Bearer ', '');
    state.calls.push({ method, args, token, headers: { ...request.headers } });
    const wrong = state.faults.get(method)?.shift();
    if (wrong?.kind === 'limited') return end(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(wrong.seconds) });
    if (wrong?.kind === 'error') return end(response, 200, { ok: false, error: wrong.error });
    if (wrong?.kind === 'status') return end(response, 503, {});
    const answer = wrong?.kind === 'hang' ? {} : api(method, args, token);
    if (wrong?.kind === 'lost') return end(response, 500, {});
    if (wrong) return void held.add(response);
    end(response, 200, answer);
  });
  server.on('upgrade', (request, connection) => socket.upgrade(request, connection));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at ? at.port : 0;

  return {
    ...state,
    apiUrl: `http://127.0.0.1:${port}/api/`,
    socket,
    fault: (method: string, what: Fault) => fault(state, method, what),
    called: (method: string) => state.calls.filter((c) => c.method === method),
    /** A response_url for a command given there by this person. */
    responseUrl: (channel: string, user: string) => {
      const path = `/respond/${state.next()}`;
      state.responses.set(path, { until: now().getTime() + 30 * 60_000, uses: 0, channel, user });
      return `http://127.0.0.1:${port}${path}`;
    },
    close: async () => {
      for (const response of held) response.destroy();
      socket.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
export type FakeSlack = Awaited<ReturnType<typeof fakeSlack>>;
