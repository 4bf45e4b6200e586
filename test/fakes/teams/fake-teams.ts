import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { messageProblem } from './check-card.ts';
import { CLIENT_ID, type Claims, makeTokens, SECRET, TENANT_ID } from './tokens.ts';

export type Posted = {
  conversation: string;
  activity: {
    type: string;
    text?: string;
    summary?: string;
    attachments: { contentType: string; content: { body: unknown[]; version: string; fallbackText?: string; msteams?: unknown } }[];
    entities?: unknown[];
    from: { id: string };
    conversation: { id: string };
  };
};
/** What goes wrong with the next posting. `lost` and `silent` keep the message and then fail, as a gateway may; `slow` takes its time. */
export type Trouble =
  | { kind: 'status'; status: number; headers?: Record<string, string> }
  | { kind: 'lost' }
  | { kind: 'silent' }
  | { kind: 'slow'; until: Promise<void> };
export type Member = { userRole?: string; userPrincipalName?: string; email?: string; name?: string; aadObjectId?: string; status?: number };

const read = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
};
const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

/** Microsoft's side: keys, login, and a connector that checks what the real one checks and remembers what it was sent. */
export const fakeTeams = async () => {
  const tokens = await makeTokens();
  const botKey = new TextEncoder().encode('the fake login signs its tokens with this');
  const posted: Posted[] = [];
  const refusedPosts: { status: number; reason: string }[] = [];
  const trouble: Trouble[] = [];
  const members = new Map<string, Member>();
  const count = { logins: 0, members: 0 };
  const state = { loginStatus: 200, keysStatus: 200, botToken: '', installed: true };
  let next = 0;

  const login = async (request: IncomingMessage, response: ServerResponse) => {
    count.logins += 1;
    const form = new URLSearchParams(await read(request));
    if (state.loginStatus !== 200) return json(response, state.loginStatus, { error: 'temporarily_unavailable' });
    const good = form.get('client_id') === CLIENT_ID && form.get('client_secret') === SECRET && form.get('scope') === 'https://api.botframework.com/.default';
    if (!good || !request.url?.startsWith(`/login/${TENANT_ID}/`)) return json(response, 401, { error: 'invalid_client' });
    state.botToken = await new SignJWT({ appid: CLIENT_ID, nr: count.logins }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(botKey);
    json(response, 200, { token_type: 'Bearer', expires_in: 3600, access_token: state.botToken });
  };
  const authorized = (request: IncomingMessage) => state.botToken !== '' && request.headers.authorization === `Bearer ${state.botToken}`;

  const post = async (request: IncomingMessage, response: ServerResponse, conversation: string) => {
    const activity = JSON.parse(await read(request)) as Posted['activity'];
    const problem = messageProblem(activity);
    if (problem) {
      refusedPosts.push(problem);
      return json(response, problem.status, { error: { code: problem.reason } });
    }
    const wrong = trouble.shift();
    if (wrong?.kind === 'status') return json(response, wrong.status, { error: { code: 'Trouble' } }, wrong.headers);
    if (wrong?.kind === 'slow') await wrong.until;
    posted.push({ conversation, activity });
    next += 1;
    if (wrong?.kind === 'lost') return json(response, 502, { error: { code: 'BadGateway' } });
    if (wrong?.kind === 'silent') return request.socket.destroy();
    json(response, 201, { id: `sent-${next}` });
  };

  /** A conversation with one person: there when the bot is installed for them. */
  const open = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = JSON.parse(await read(request)) as { members?: { id: string }[]; tenantId?: string };
    const [member, ...more] = asked.members ?? [];
    if (!member || more.length > 0 || asked.tenantId !== TENANT_ID || !members.has(member.id)) return json(response, 400, { error: { code: 'BadSyntax' } });
    if (!state.installed) return json(response, 403, { error: { code: 'BotNotInConversationRoster' } });
    json(response, 201, { id: `a:1${member.id.slice(3)}` });
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    if (path === '/keys') return json(response, state.keysStatus, tokens.keys);
    // The SDK would take Entra's tokens too: with these keys they are well signed, and only our own check stands in the way.
    if (path.endsWith('/discovery/v2.0/keys')) return json(response, 200, tokens.keys);
    if (path.startsWith('/login/')) return login(request, response);
    if (!authorized(request)) return json(response, 401, { error: { code: 'Unauthorized' } });
    if (request.method === 'POST' && path === '/connector/v3/conversations') return open(request, response);
    const activities = /^\/connector\/v3\/conversations\/([^/]+)\/activities$/.exec(path);
    if (request.method === 'POST' && activities?.[1]) return post(request, response, activities[1]);
    const member = /^\/connector\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/.exec(path);
    if (request.method === 'GET' && member?.[2]) {
      count.members += 1;
      const known = members.get(member[2]);
      if (known?.status !== undefined) return json(response, known.status, { error: { code: 'Trouble' } });
      return known
        ? json(response, 200, { id: member[2], tenantId: TENANT_ID, ...known })
        : json(response, 404, { error: { code: 'MemberNotFoundInConversation' } });
    }
    json(response, 404, { error: { code: 'NotFound' } });
  };
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${url}/connector/`;
  return {
    url,
    serviceUrl,
    keysUrl: `${url}/keys`,
    loginUrl: `${url}/login`,
    posted,
    refusedPosts,
    trouble,
    members,
    count,
    state,
    /** A token as the Bot Framework would issue it, with the changes given. */
    token: (claims: Claims = {}) =>
      tokens.issue({ iss: 'https://api.botframework.com', aud: CLIENT_ID, serviceurl: serviceUrl, ...claims }, Math.floor(Date.now() / 1000)),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
export type FakeTeams = Awaited<ReturnType<typeof fakeTeams>>;
