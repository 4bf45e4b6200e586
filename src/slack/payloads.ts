import { z } from 'zod';

/** What is read of Slack's payloads; all else in them is left unread. */
const id = z.string().min(1).max(64);

export const EventBody = z.object({
  team_id: id,
  event_id: z.string().optional(),
  event: z.object({
    type: z.enum(['app_mention', 'message']),
    channel: id,
    channel_type: z.string().optional(),
    user: id.optional(),
    text: z.string().default(''),
    ts: id,
    thread_ts: id.optional(),
    team: id.optional(),
    user_team: id.optional(),
    subtype: z.string().optional(),
    bot_id: z.string().optional(),
    app_id: z.string().optional(),
    edited: z.unknown().optional(),
  }),
});
export type EventBody = z.infer<typeof EventBody>;

/** Something about an account has changed: closed, opened, a new name. */
export const UserBody = z.object({
  team_id: id,
  event: z.object({ type: z.literal('user_change'), user: z.object({ id, team_id: id.optional(), deleted: z.boolean().optional() }) }),
});
export type UserBody = z.infer<typeof UserBody>;

export const CommandBody = z.object({
  team_id: id,
  channel_id: id,
  user_id: id,
  command: z.string().regex(/^\/\S+$/u),
  text: z.string().default(''),
  trigger_id: z.string().min(1),
  response_url: z.url().optional(),
});
export type CommandBody = z.infer<typeof CommandBody>;

const Who = z.object({ id, team_id: id.optional() });

export const ActionBody = z.object({
  team: z.object({ id }),
  user: Who,
  trigger_id: z.string().min(1),
  response_url: z.url().optional(),
  container: z.object({ message_ts: id.optional(), channel_id: id.optional(), thread_ts: id.optional() }).default({}),
  channel: z.object({ id }).optional(),
  message: z.object({ thread_ts: id.optional() }).optional(),
  actions: z.array(z.object({ action_id: z.string(), action_ts: id, value: z.string().optional() })).min(1),
});
export type ActionBody = z.infer<typeof ActionBody>;

const Option = z.object({ value: z.string() }).nullish();
const Input = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: Option,
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
});
export type Input = z.infer<typeof Input>;

export const ViewBody = z.object({
  team: z.object({ id }),
  user: Who,
  view: z.object({
    id: z.string().min(1),
    hash: z.string(),
    callback_id: z.string(),
    private_metadata: z.string(),
    blocks: z.array(z.object({ type: z.string(), block_id: z.string() })),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), Input)) }),
  }),
});
export type ViewBody = z.infer<typeof ViewBody>;

/** What a view keeps of where it came from and what it belongs to; written by us, read back from Slack. */
export const Origin = z.object({
  command: z.string().min(1),
  hidden: z.record(z.string(), z.string()).optional(),
  channel: id,
  thread: id.optional(),
  conversation: z.string().optional(),
  respond: z.url().optional(),
});
export type Origin = z.infer<typeof Origin>;

/** What a button that opens a form keeps of what was filled in. */
export const Prefill = z.object({
  command: z.string().min(1),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  errors: z.record(z.string(), z.string()).default({}),
  hidden: z.record(z.string(), z.string()).optional(),
});
export type Prefill = z.infer<typeof Prefill>;

export const UserInfo = z.object({
  id,
  team_id: id.optional(),
  name: z.string().optional(),
  real_name: z.string().optional(),
  locale: z.string().optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  profile: z.object({ real_name: z.string().optional(), display_name: z.string().optional(), email: z.string().optional() }).optional(),
});
export type UserInfo = z.infer<typeof UserInfo>;
