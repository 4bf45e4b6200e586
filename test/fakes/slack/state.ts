import { randomUUID } from 'node:crypto';

/** What the stand-in for Slack knows and remembers. */
export type Json = Record<string, unknown>;
export type Message = {
  ts: string;
  channel: string;
  thread_ts?: string;
  text: string;
  blocks: readonly Json[];
  metadata?: { event_type: string; event_payload: Json };
  /** The only person who sees it. */
  onlyFor?: string;
  via: 'chat.postMessage' | 'chat.postEphemeral' | 'response_url';
};
export type Call = { method: string; args: Json; token: string; headers: Json };
export type OpenView = { id: string; hash: string; view: Json; user: string };
/** What goes wrong with the next call of a method. `lost`: it is done, and the answer is a server error. */
export type Fault = { kind: 'lost' | 'hang' | 'lost-hang' | 'status' } | { kind: 'limited'; seconds: number } | { kind: 'error'; error: string };

export const TEAM = 'T1SKANE';
export const BOT_USER = 'U0BOT';
export const BOT_ID = 'B0BOT';
export const ANNA = 'U1ANNA';
export const BOT_TOKEN = 'xoxb-fake-token';
export const APP_TOKEN = 'xapp-fake-token';
export const DM = 'D1ANNA';
export const CHANNEL = 'C1STYRELSEN';

const user = (id: string, real_name: string, more: Json = {}): [string, Json] => [
  id,
  { id, team_id: TEAM, real_name, locale: 'sv-SE', profile: { real_name, email: `${id.toLowerCase()}@example.org` }, ...more },
];

export const makeState = (now: () => Date) => {
  let serial = 100;
  const next = () => (serial += 1);
  const triggers = new Map<string, { until: number; used: boolean }>();
  const responses = new Map<string, { until: number; uses: number; channel: string; user: string }>();
  return {
    now,
    next,
    ts: () => `${Math.floor(now().getTime() / 1000)}.${String(next()).padStart(6, '0')}`,
    calls: [] as Call[],
    messages: [] as Message[],
    views: [] as OpenView[],
    faults: new Map<string, Fault[]>(),
    triggers,
    responses,
    /** Good for three seconds and one use; never the same twice, in any workspace. */
    trigger: () => {
      const id = `trigger.${randomUUID()}`;
      triggers.set(id, { until: now().getTime() + 3000, used: false });
      return id;
    },
    users: new Map<string, Json>([
      user(ANNA, 'Anna Ek'),
      user('U2BERIT', 'Berit Öst', { locale: 'en-GB' }),
      user(BOT_USER, 'Samklang', { is_bot: true }),
      user('U3BOT', 'Other bot', { is_bot: true }),
      user('U4GUEST', 'Gäst', { is_restricted: true }),
      user('U5GUEST', 'Gäst i en kanal', { is_ultra_restricted: true }),
      user('U6OTHER', 'Från annat håll', { is_stranger: true, team_id: 'T2OTHER' }),
      user('U7OTHER', 'Från annan arbetsyta', { team_id: 'T2OTHER' }),
    ]),
    /** Conversations the bot is in; direct ones are made by writing. */
    channels: new Set([CHANNEL, DM, 'D2BERIT', 'D4GUEST', 'D6OTHER']),
    archived: new Set<string>(),
    scopes: new Set(['channels:history', 'groups:history', 'im:history']),
    tokens: new Set([BOT_TOKEN]),
  };
};
export type State = ReturnType<typeof makeState>;

export const fault = (state: State, method: string, what: Fault) => {
  state.faults.set(method, [...(state.faults.get(method) ?? []), what]);
};
