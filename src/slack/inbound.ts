import { createHash } from 'node:crypto';
import type { FormValues, Incoming } from '../chat/incoming.ts';
import { viewValues } from './modal.ts';
import { type ActionBody, type CommandBody, type EventBody, Origin, Prefill, type ViewBody } from './payloads.ts';
import type { Known } from './people.ts';
import { isDirect, type Place, personId, toAddress } from './place.ts';
import { asTyped } from './typed.ts';

export type Self = { team: string; botUser: string; botId: string };

/** One payload, understood: who said what where, and the ways to answer that it brought along. */
export type Heard = {
  /** The same for the same message, however often and by whatever event Slack tells of it. */
  id: string;
  user: string;
  /** True when the payload itself says that the person is not of this workspace. */
  foreign: boolean;
  place: Place;
  conversation: string;
  text: string;
  /** A button's text comes back as we wrote it; what people type comes with Slack's marks in it. */
  asWritten?: true;
  form?: { command: string; values: FormValues };
  trigger?: string;
  respond?: string;
  prefill?: Prefill;
};

const conversation = (team: string, channel: string, thread?: string) => ['slack', team, channel, ...(thread ? [thread] : [])].join(':');

/** Undefined for what is not a person speaking to the bot: other bots, edits, joins, and what other channels' people say. */
export const fromEvent = ({ team_id, event }: EventBody, self: Self): Heard | undefined => {
  const { channel, user, ts } = event;
  if (team_id !== self.team || !user || user === self.botUser) return undefined;
  if (event.subtype || event.bot_id || event.edited) return undefined;
  const direct = event.channel_type === 'im' || isDirect(channel);
  if (event.type === 'message' && !direct) return undefined;
  const thread = direct ? event.thread_ts : (event.thread_ts ?? ts);
  const home = event.user_team ?? event.team ?? self.team;
  return {
    id: `slack:${self.team}:${channel}:${ts}`,
    user,
    foreign: home !== self.team,
    place: { team: self.team, channel, ...(thread ? { thread } : {}), user },
    conversation: conversation(self.team, channel, thread),
    text: event.text,
  };
};

export const fromCommand = (body: CommandBody, self: Self): Heard | undefined => {
  if (body.team_id !== self.team) return undefined;
  return {
    id: `slack:${self.team}:trigger:${body.trigger_id}`,
    user: body.user_id,
    foreign: false,
    place: { team: self.team, channel: body.channel_id, user: body.user_id },
    conversation: conversation(self.team, body.channel_id),
    text: `${body.command} ${body.text}`,
    trigger: body.trigger_id,
    ...(body.response_url ? { respond: body.response_url } : {}),
  };
};

const prefill = (value: string): Prefill | undefined => {
  try {
    return Prefill.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
};

/** A button says its text as if typed; a form's button says its command and brings what was filled in before. */
export const fromAction = (body: ActionBody, self: Self): Heard | undefined => {
  const [action] = body.actions;
  const channel = body.channel?.id ?? body.container.channel_id;
  if (!action?.value || !channel || body.team.id !== self.team) return undefined;
  const before = action.action_id.startsWith('form:') ? prefill(action.value) : undefined;
  if (action.action_id.startsWith('form:') && !before) return undefined;
  const thread = body.message?.thread_ts ?? body.container.thread_ts;
  return {
    id: `slack:${self.team}:action:${body.user.id}:${body.container.message_ts ?? ''}:${action.action_ts}`,
    user: body.user.id,
    foreign: body.user.team_id !== undefined && body.user.team_id !== self.team,
    place: { team: self.team, channel, ...(thread ? { thread } : {}), user: body.user.id },
    conversation: conversation(self.team, channel, thread),
    text: before ? `/${before.command}` : action.value,
    asWritten: true,
    trigger: body.trigger_id,
    ...(body.response_url ? { respond: body.response_url } : {}),
    ...(before ? { prefill: before } : {}),
  };
};

const origin = (metadata: string): Origin | undefined => {
  try {
    return Origin.safeParse(JSON.parse(metadata)).data;
  } catch {
    return undefined;
  }
};

/** The view's hash stays the same when it is sent again after an error, so what was filled in is part of the id. */
export const fromView = (body: ViewBody, self: Self): Heard | undefined => {
  const from = origin(body.view.private_metadata);
  if (!from || body.team.id !== self.team) return undefined;
  const values = { ...from.hidden, ...viewValues(body.view) };
  const sent = createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
  return {
    id: `slack:${self.team}:view:${body.view.id}:${body.view.hash}:${sent}`,
    user: body.user.id,
    foreign: body.user.team_id !== undefined && body.user.team_id !== self.team,
    place: { team: self.team, channel: from.channel, ...(from.thread ? { thread: from.thread } : {}), user: body.user.id },
    conversation: from.conversation ?? conversation(self.team, from.channel, from.thread),
    text: '',
    form: { command: from.command, values },
    ...(from.respond ? { respond: from.respond } : {}),
  };
};

/** A direct conversation is private; of a command given in somebody else's, only the asker's own address is kept. */
export const toIncoming = (heard: Heard, known: Known, names: ReadonlyMap<string, string>, self: Self): Incoming => {
  const { team, channel, thread, user } = heard.place;
  const direct = isDirect(channel);
  const foreignDirect = direct && heard.respond !== undefined && user !== undefined;
  return {
    id: heard.id,
    surface: 'slack',
    from: { ...known.person, id: personId(team, heard.user) },
    at: toAddress(foreignDirect ? { team, channel: user, user } : { team, channel, ...(thread ? { thread } : {}), ...(user ? { user } : {}) }),
    place: direct ? 'private' : 'channel',
    ...(direct ? {} : { channel: toAddress({ team, channel }) }),
    thread: heard.conversation,
    text: heard.asWritten ? heard.text : asTyped(heard.text, names, self.botUser),
    ...(heard.form ? { form: heard.form } : {}),
    locale: known.locale,
  };
};
