import { randomUUID } from 'node:crypto';
import { messageProblems, modalProblems } from './block-kit.ts';
import { BOT_ID, BOT_USER, type Json, type Message, type State, TEAM } from './state.ts';

type Answer = Json & { ok: boolean };
const no = (error: string, more: Json = {}): Answer => ({ ok: false, error, ...more });
const text = (v: unknown) => (typeof v === 'string' ? v : '');

const direct = (user: string) => `D${user.slice(1)}`;

const wrongMessage = (args: Json): Answer | undefined => {
  if (!text(args.text) && !Array.isArray(args.blocks)) return no('no_text');
  if (text(args.text).length > 40_000) return no('msg_too_long');
  const { problems, tooLong } = messageProblems(args.blocks ?? []);
  if (problems.length) return no('invalid_blocks', { response_metadata: { messages: problems } });
  return tooLong ? no('msg_blocks_too_long') : undefined;
};

const say = (state: State, args: Json, more: Pick<Message, 'via' | 'onlyFor'>): Answer => {
  const asked = text(args.channel);
  const channel = /^[UW]/.test(asked) ? direct(asked) : asked;
  if (/^[UW]/.test(asked)) state.channels.add(channel);
  if (state.archived.has(channel)) return no('is_archived');
  if (!state.channels.has(channel)) return no(channel.startsWith('C') ? 'not_in_channel' : 'channel_not_found');
  const wrong = wrongMessage(args);
  if (wrong) return wrong;
  const ts = state.ts();
  const message: Message = {
    ts,
    channel,
    text: text(args.text),
    blocks: (args.blocks ?? []) as Json[],
    ...(args.thread_ts ? { thread_ts: text(args.thread_ts) } : {}),
    ...(args.metadata ? { metadata: args.metadata as NonNullable<Message['metadata']> } : {}),
    ...more,
  };
  state.messages.push(message);
  return { ok: true, channel, ts };
};

const history = (state: State, args: Json, thread?: string): Answer => {
  const channel = text(args.channel);
  if (!state.channels.has(channel)) return no('channel_not_found');
  if (!state.scopes.has(channel.startsWith('D') ? 'im:history' : 'channels:history')) return no('missing_scope');
  const there = state.messages.filter((m) => m.channel === channel && m.onlyFor === undefined && m.thread_ts === thread);
  const shown = there.map((m) => ({ ts: m.ts, bot_id: BOT_ID, text: m.text, ...(args.include_all_metadata && m.metadata ? { metadata: m.metadata } : {}) }));
  return { ok: true, messages: shown.reverse().slice(0, Number(args.limit ?? 100)) };
};

/** Slack gives every block that came without one an id, and sends it back. */
const named = (view: Json): Json => ({ ...view, blocks: (view.blocks as Json[]).map((b, i) => ({ block_id: `b${i}`, ...b })) });

const openView = (state: State, args: Json): Answer => {
  const trigger = state.triggers.get(text(args.trigger_id));
  if (!trigger) return no('invalid_trigger_id');
  if (trigger.used) return no('exchanged_trigger_id');
  trigger.used = true;
  if (trigger.until < state.now().getTime()) return no('expired_trigger_id');
  const problems = modalProblems(args.view);
  if (problems.length) return no('invalid_arguments', { response_metadata: { messages: problems } });
  const view = { id: `V${state.next()}${randomUUID().slice(0, 8)}`, hash: `${state.ts()}.hash`, view: named(args.view as Json), user: '' };
  state.views.push(view);
  return { ok: true, view: { id: view.id, hash: view.hash } };
};

const metadataIsWhole = (v: unknown) =>
  v === undefined || (typeof v === 'object' && v !== null && 'event_type' in v && 'event_payload' in v && /^[a-z0-9_]+$/i.test(String(v.event_type)));

/** The methods of the Web API that the bot uses, answered as Slack does. */
export const methods: Readonly<Record<string, (state: State, args: Json) => Answer>> = {
  'auth.test': () => ({ ok: true, team_id: TEAM, user_id: BOT_USER, bot_id: BOT_ID, url: 'https://example.slack.com/' }),
  'users.info': (state, args) => {
    const user = state.users.get(text(args.user));
    if (!user) return no('user_not_found');
    const { locale, ...rest } = user;
    return { ok: true, user: { ...rest, ...(args.include_locale ? { locale } : {}) } };
  },
  'conversations.open': (state, args) => {
    const channel = direct(text(args.users));
    if (!state.users.has(text(args.users))) return no('user_not_found');
    state.channels.add(channel);
    return { ok: true, channel: { id: channel } };
  },
  'conversations.history': (state, args) => history(state, args),
  'conversations.replies': (state, args) => history(state, args, text(args.ts)),
  'chat.postMessage': (state, args) => (metadataIsWhole(args.metadata) ? say(state, args, { via: 'chat.postMessage' }) : no('invalid_metadata_format')),
  'chat.postEphemeral': (state, args) =>
    args.metadata === undefined ? say(state, args, { via: 'chat.postEphemeral', onlyFor: text(args.user) }) : no('invalid_arguments'),
  'views.open': openView,
};

/** A message through a response_url: five uses in thirty minutes. */
export const respond = (state: State, url: string, args: Json): number => {
  const known = state.responses.get(url);
  if (!known || known.uses >= 5 || known.until < state.now().getTime()) return 404;
  known.uses += 1;
  if (wrongMessage(args)) return 400;
  const { channel, user } = known;
  state.messages.push({
    ts: state.ts(),
    channel,
    text: text(args.text),
    blocks: (args.blocks ?? []) as Json[],
    via: 'response_url',
    ...(args.response_type === 'in_channel' ? {} : { onlyFor: user }),
  });
  return 200;
};
