import { createHmac, randomInt, randomUUID } from 'node:crypto';
import { ANNA, BOT_ID, BOT_USER, CHANNEL, DM, type Json, TEAM } from './state.ts';

/** What Slack sends, and how it signs it. */
export const SECRET = 'a-signing-secret-of-tests';
export const signature = (body: string, timestamp: string, secret = SECRET) =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

export type Event = Json & { type: string };
export const eventBody = (event: Event): Json => ({
  token: 'old',
  team_id: TEAM,
  api_app_id: 'A1',
  type: 'event_callback',
  event_id: `Ev${randomUUID()}`,
  event_time: 1,
  authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false }],
  event,
});

export const directMessage = (text: string, ts: string, more: Json = {}): Event => ({
  type: 'message',
  channel: DM,
  channel_type: 'im',
  user: ANNA,
  team: TEAM,
  text,
  ts,
  event_ts: ts,
  ...more,
});
export const mention = (text: string, ts: string, more: Json = {}): Event => ({
  type: 'app_mention',
  channel: CHANNEL,
  user: ANNA,
  team: TEAM,
  text: `<@${BOT_USER}> ${text}`,
  ts,
  event_ts: ts,
  ...more,
});
export const ownMessage = (text: string, ts: string): Event => directMessage(text, ts, { user: BOT_USER, bot_id: BOT_ID });

export const commandBody = (command: string, text: string, trigger_id: string, response_url: string, more: Json = {}): Json => ({
  token: 'old',
  team_id: TEAM,
  team_domain: 'example',
  channel_id: CHANNEL,
  channel_name: 'styrelsen',
  user_id: ANNA,
  user_name: 'anna',
  command,
  text,
  api_app_id: 'A1',
  is_enterprise_install: 'false',
  trigger_id,
  response_url,
  ...more,
});

export type Pressed = { action_id: string; value?: string };
export const actionBody = (action: Pressed, trigger_id: string, response_url: string, more: Json = {}): Json => ({
  type: 'block_actions',
  team: { id: TEAM, domain: 'example' },
  user: { id: ANNA, team_id: TEAM, name: 'anna' },
  api_app_id: 'A1',
  container: { type: 'message', message_ts: '1700000000.000001', channel_id: DM, is_ephemeral: false },
  channel: { id: DM, name: 'directmessage' },
  trigger_id,
  response_url,
  actions: [{ type: 'button', block_id: 'b', action_ts: `1700000000.${randomInt(100_000, 999_999)}`, ...action }],
  ...more,
});

export const viewBody = (open: { id: string; hash: string; view: Json }, values: Json, more: Json = {}): Json => ({
  type: 'view_submission',
  team: { id: TEAM, domain: 'example' },
  user: { id: ANNA, team_id: TEAM, name: 'anna' },
  api_app_id: 'A1',
  trigger_id: `view.${randomUUID()}`,
  view: { ...open.view, id: open.id, hash: open.hash, state: { values } },
  ...more,
});
