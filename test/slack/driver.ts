import { createHash, randomUUID } from 'node:crypto';
import type { FormValues } from '../../src/chat/incoming.ts';
import type { Receiver } from '../../src/chat/surface.ts';
import { toAddress } from '../../src/slack/place.ts';
import type { ShownForm, SurfaceDriver } from '../contracts/surface.ts';
import { actionBody, directMessage, ownMessage, viewBody } from '../fakes/slack/requests.ts';
import { ANNA, DM, type Json, TEAM } from '../fakes/slack/state.ts';
import { type Harness, harness } from './harness.ts';
import { unescaped } from './shown.ts';

type Element = { type: string; action_id: string; text?: { text: string }; value?: string; initial_value?: string };
type Block = { type: string; block_id?: string; elements?: Element[]; element?: Element };

const ts = (nth: string) => `1700000000.${createHash('sha256').update(nth).digest().readUInt32BE()}`;
const blocksOf = (view: Json) => view.blocks as Block[];
const stateOf = (view: Json, values: FormValues): Json =>
  Object.fromEntries(
    blocksOf(view)
      .filter((b) => b.type === 'input')
      .map((b) => {
        const given = values[(b.block_id ?? '').replace('field:', '')];
        return [b.block_id, { input: { type: 'plain_text_input', value: given ?? b.element?.initial_value ?? null } }];
      }),
  );

/** A person in Slack, and Slack itself, for the contract of surfaces. */
export const slackDriver = async (receiver: Receiver): Promise<SurfaceDriver & { harness: Harness }> => {
  const h = await harness(receiver);
  let errors: Record<string, string> = {};
  let typed: FormValues = {};
  const shownMessages = () => h.fake.messages.filter((m) => m.channel.startsWith('D'));
  const press = async (choose: (e: Element) => boolean) => {
    const elements = shownMessages().flatMap((m) => (m.blocks as Block[]).flatMap((b) => b.elements ?? []));
    const button = elements.findLast((e) => e.type === 'button' && choose(e));
    if (!button) throw new Error('no such button');
    const body = actionBody({ action_id: button.action_id, value: button.value ?? '' }, h.fake.trigger(), h.fake.responseUrl(DM, ANNA));
    return (await h.interact(body)).status === 200;
  };
  const until = async (check: () => boolean) => {
    for (let tries = 0; tries < 500 && !check(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 4));
  };
  const open = async () => {
    if (h.fake.views.length > 0) return;
    await press((e) => e.action_id.startsWith('form:'));
    await until(() => h.fake.views.length > 0);
  };
  return {
    harness: h,
    surface: h.surface,
    say: async (message, { by = 'member', nth = randomUUID(), forged = false } = {}) => {
      const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const events = {
        member: directMessage(text, ts(nth)),
        outsider: directMessage(text, ts(nth), { user: 'U4GUEST', channel: 'D4GUEST' }),
        bot: directMessage(text, ts(nth), { user: 'U3BOT', bot_id: 'B3BOT' }),
        self: ownMessage(text, ts(nth)),
      };
      return (await h.event(events[by], forged ? { secret: 'not the secret' } : {})).status === 200;
    },
    click: (label) => press((e) => e.text?.text === label),
    form: async (): Promise<ShownForm | undefined> => {
      await open();
      const shown = h.fake.views.at(-1);
      if (!shown) return undefined;
      const state = stateOf(shown.view, typed) as Record<string, { input: { value: string | null } }>;
      const name = (id: string) => id.replace('field:', '');
      return {
        values: Object.fromEntries(Object.entries(state).map(([id, v]) => [name(id), v.input.value ?? ''])),
        errors: Object.fromEntries(Object.entries(errors).map(([id, e]) => [name(id), e])),
      };
    },
    submit: async (values) => {
      await open();
      const shown = h.fake.views.at(-1);
      if (!shown) throw new Error('no form is open');
      typed = { ...typed, ...values };
      const answer = await h.interact(viewBody(shown, stateOf(shown.view, typed)));
      const errorsNow = answer.body?.response_action === 'errors' ? (answer.body.errors as Record<string, string>) : undefined;
      const inputs = new Set(blocksOf(shown.view).flatMap((b) => (b.type === 'input' ? [b.block_id] : [])));
      // Slack shows "trouble connecting" when an error names a block that is no input of the view.
      if (errorsNow && Object.keys(errorsNow).some((id) => !inputs.has(id))) throw new Error('trouble connecting');
      errors = errorsNow ?? {};
      if (!errorsNow) {
        h.fake.views.length = 0;
        typed = {};
      }
      return answer.status === 200;
    },
    replies: () => shownMessages().map((m) => unescaped(m.text)),
    address: () => toAddress({ team: TEAM, channel: DM, user: ANNA }),
    fault: (outcome) => {
      if (outcome === 'unsure') h.fake.fault('chat.postMessage', { kind: 'lost' });
      else h.fake.fault('chat.postMessage', outcome === 'unavailable' ? { kind: 'limited', seconds: 2 } : { kind: 'error', error: 'is_archived' });
    },
    close: h.close,
  };
};
