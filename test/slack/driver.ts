import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FormValues } from '../../src/chat/incoming.ts';
import type { Receiver } from '../../src/chat/surface.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { toAddress } from '../../src/slack/place.ts';
import type { SurfaceDriver } from '../contracts/surface.ts';
import { actionBody, commandBody, directMessage, ownMessage, viewBody } from '../fakes/slack/requests.ts';
import { ANNA, DM, type Message, type OpenView, TEAM } from '../fakes/slack/state.ts';
import { type Harness, harness } from './harness.ts';
import { messageText, modalText } from './message-text.ts';
import { modalShown, modalState } from './modal-state.ts';

type Element = { type: string; action_id: string; text?: { text: string }; value?: string };
type Block = { type: string; block_id?: string; elements?: Element[] };

const ts = (nth: string) => `1700000000.${createHash('sha256').update(nth).digest().readUInt32BE()}`;
const sent = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const manifest = JSON.parse(readFileSync('manifest/slack.json', 'utf8')) as { features: { slash_commands: { command: string }[] } };
const COMMANDS = new Set(manifest.features.slash_commands.map((c) => c.command));

/** An account id made from an e-mail, always the same. */
export const accountOf = (email: string): string => `U${createHash('sha256').update(email).digest('hex').slice(0, 10).toUpperCase()}`;
const TAG: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };

type Shown = { ts: string; text: string; message?: Message };

/** A person in Slack, and Slack itself: what they type, press and fill in is what was really drawn for them. */
export const slackDriver = async (
  receiver: Receiver,
  who?: { name: string; email: string },
  locale: Locale = 'sv',
): Promise<SurfaceDriver & { harness: Harness; settled(): Promise<void> }> => {
  const waiting = new Set<string>();
  const h = await harness({
    ...receiver,
    receive: async (incoming) => {
      const state = await receiver.receive(incoming);
      if (state === 'new') waiting.add(incoming.id);
      return state;
    },
    delivered: async (id) => {
      await receiver.delivered(id);
      waiting.delete(id);
    },
  });
  const user = who ? accountOf(who.email) : ANNA;
  const channel = who ? `D${user.slice(1)}` : DM;
  if (who) h.fake.users.set(user, { id: user, team_id: TEAM, real_name: who.name, locale: TAG[locale], profile: { real_name: who.name, email: who.email } });
  h.fake.channels.add(channel);
  const me = { user: { id: user, team_id: TEAM, name: 'x' } };

  let form: OpenView | undefined;
  let errors: Record<string, string> = {};
  let typed: FormValues = {};
  let viewsSeen = 0;
  const opened = new Set<OpenView>();
  const posted = () => h.fake.messages.filter((m) => m.channel.startsWith('D'));

  const until = async (check: () => boolean) => {
    for (let tries = 0; tries < 1000 && !check(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 4));
    if (!check()) throw new Error('Slack waits in vain');
  };
  /** A modal that has come since the last look lies on top. */
  const look = () => {
    if (h.fake.views.length === viewsSeen) return;
    viewsSeen = h.fake.views.length;
    form = h.fake.views.at(-1);
    errors = {};
    typed = {};
  };
  const put = () => {
    look();
    form = undefined;
    errors = {};
    typed = {};
  };
  const pressed = async (choose: (e: Element) => boolean, among: readonly Message[]): Promise<boolean> => {
    for (const message of [...among].reverse()) {
      const button = (message.blocks as Block[]).flatMap((b) => b.elements ?? []).findLast((e) => e.type === 'button' && choose(e));
      if (!button) continue;
      const action = { action_id: button.action_id, value: button.value ?? '' };
      const container = { type: 'message', message_ts: message.ts, channel_id: channel, is_ephemeral: false };
      const body = actionBody(action, h.fake.trigger(), h.fake.responseUrl(channel, user), {
        ...me,
        container,
        channel: { id: channel, name: 'directmessage' },
      });
      return (await h.interact(body)).status === 200;
    }
    return false;
  };
  const open = async () => {
    look();
    if (form) return;
    const before = h.fake.views.length;
    if (!(await pressed((e) => e.action_id.startsWith('form:'), posted().slice(-1)))) return;
    await until(() => h.fake.views.length > before);
    look();
    if (form) opened.add(form);
  };
  const shown = (): Shown[] =>
    [
      ...posted().map((message) => ({ ts: message.ts, text: messageText(message.blocks), message })),
      ...h.fake.views.filter((v) => !opened.has(v)).map((v) => ({ ts: v.hash, text: modalText(v.view) })),
    ].sort((a, b) => (a.ts < b.ts ? -1 : 1));
  const command = (text: string) => {
    const [, name = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
    const more = { user_id: user, channel_id: channel, channel_name: 'directmessage' };
    return h.command(commandBody(name, sent(rest), h.fake.trigger(), h.fake.responseUrl(channel, user), more));
  };

  return {
    harness: h,
    surface: h.surface,
    say: async (text, { by = 'member', nth = randomUUID(), forged = false } = {}) => {
      put();
      if (COMMANDS.has(text.split(/\s/)[0] ?? '')) return (await command(text)).status === 200;
      // Slack keeps a slash command it does not know; with a space before it, it is a message.
      const message = sent(text.startsWith('/') ? ` ${text}` : text);
      const events = {
        member: directMessage(message, ts(nth), { user, channel }),
        outsider: directMessage(message, ts(nth), { user: 'U4GUEST', channel: 'D4GUEST' }),
        bot: directMessage(message, ts(nth), { user: 'U3BOT', bot_id: 'B3BOT' }),
        self: ownMessage(message, ts(nth)),
      };
      return (await h.event(events[by], forged ? { secret: 'not the secret' } : {})).status === 200;
    },
    click: async (label) => {
      put();
      return pressed((e) => e.text?.text === label, posted());
    },
    form: async () => {
      await open();
      return form && modalShown(form.view, typed, errors);
    },
    submit: async (values) => {
      await open();
      if (!form) throw new Error('no form is open');
      typed = { ...typed, ...values };
      const { view } = form;
      const answer = await h.interact(viewBody(form, modalState(view, typed), me));
      const found = answer.body?.response_action === 'errors' ? (answer.body.errors as Record<string, string>) : undefined;
      const inputs = new Set((view.blocks as Block[]).flatMap((b) => (b.type === 'input' ? [b.block_id] : [])));
      // Slack shows "trouble connecting" when an error names a block that is no input of the view.
      if (found && Object.keys(found).some((id) => !inputs.has(id))) throw new Error('trouble connecting');
      if (found) errors = found;
      else put();
      return answer.status === 200;
    },
    replies: () => shown().map((s) => s.text),
    settled: () => until(() => waiting.size === 0),
    address: () => toAddress({ team: TEAM, channel, user }),
    fault: (outcome) => {
      if (outcome === 'unsure') h.fake.fault('chat.postMessage', { kind: 'lost' });
      else h.fake.fault('chat.postMessage', outcome === 'unavailable' ? { kind: 'limited', seconds: 2 } : { kind: 'error', error: 'is_archived' });
    },
    close: h.close,
  };
};
