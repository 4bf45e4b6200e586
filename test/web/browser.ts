import { request } from 'node:http';
import type { WebWorld } from './world.ts';

export type Answer = { status: number; headers: Readonly<Record<string, string | string[] | undefined>>; body: string };
type Wanted = { method?: string; headers?: Readonly<Record<string, string>>; body?: string; agent?: boolean };

/** One request with exactly these headers: `fetch` would not let a test forge Host or Origin. */
export const call = (base: string, path: string, { method = 'GET', headers = {}, body }: Wanted = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`${base}${path}`, { method, headers: { connection: 'close', ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

const hiddenValue = (form: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
/** The first form on the page that goes to `action` and holds `holding`, with its hidden fields. */
export const formOn = (page: string, action: string, holding = ''): { token: string; command: string } => {
  const form = page.split('<form').find((f) => f.includes(`action="${action}"`) && f.includes(holding)) ?? '';
  return { token: hiddenValue(form, 'token'), command: hiddenValue(form, 'command') };
};

/** A person's browser, as far as the console can tell: it keeps the cookie, sends its origin and follows a redirect. */
export const visitor = (world: Pick<WebWorld, 'base'>, language?: string) => {
  let cookie = '';
  const keep = (answer: Answer) => {
    const [set] = answer.headers['set-cookie'] ?? [];
    if (set) cookie = set.split(';')[0] ?? '';
    return answer;
  };
  const asks: Record<string, string> = language === undefined ? {} : { 'accept-language': language };
  const get = async (path: string, headers: Record<string, string> = {}) =>
    keep(await call(world.base, path, { headers: { ...asks, ...(cookie ? { cookie } : {}), ...headers } }));
  const post = async (path: string, fields: Record<string, string> | [string, string][], headers: Record<string, string> = {}) =>
    keep(
      await call(world.base, path, {
        method: 'POST',
        headers: { ...asks, cookie, origin: world.base, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
    );
  const follow = async (answer: Answer) => (answer.status === 303 ? get(String(answer.headers.location).split('#')[0] ?? '/') : answer);
  return {
    get,
    post,
    follow,
    cookie: () => cookie,
    forget: () => {
      cookie = '';
    },
    /** Says who they are on the start page. */
    enter: async (name: string, email: string) => {
      const page = await get('/');
      return post('/vem', { token: formOn(page.body, '/vem').token, till: '/', 'f.name': name, 'f.email': email });
    },
    /** Asks in the question box and reads the page that comes. */
    ask: async (text: string) => {
      const page = await get('/');
      return follow(await post('/skicka', { token: formOn(page.body, '/skicka').token, text }));
    },
  };
};
