import type { Incoming } from '../chat/incoming.ts';
import type { Receiver } from '../chat/surface.ts';
import type { Clock } from '../clock.ts';
import type { Said } from '../i18n/locale.ts';
import type { Log } from '../log.ts';
import { type Reply, text } from '../reply/reply.ts';
import { reason, toDelivery } from './calls.ts';
import type { Door } from './door.ts';
import { type Heard, type Self, toIncoming } from './inbound.ts';
import type { Live } from './live.ts';
import { viewErrors } from './modal.ts';
import type { UserBody, ViewBody } from './payloads.ts';
import type { Known, People } from './people.ts';
import { personId } from './place.ts';
import { mentioned } from './typed.ts';
import { formNotReceived, guestRefused, notReceived } from './words.ts';

type Parts = { receiver: Receiver; people: People; live: Live; self: Self; clock: Clock; log: Log };

const MENTIONS = 20;
/** Slack waits three seconds for what becomes of a form. */
const VIEW_MS = 2500;
const REFUSALS_KEPT = 1000;

/** The order of things for one message: who is it, received, Slack told, answered, posted, done. */
export const makeConversation = ({ receiver, people, live, self, clock, log }: Parts) => {
  const refused = new Set<string>();

  const names = async (heard: Heard): Promise<ReadonlyMap<string, string>> => {
    const users = mentioned(heard.text)
      .filter((u) => u !== self.botUser)
      .slice(0, MENTIONS);
    const found = await Promise.allSettled(users.map((u) => people.find(u)));
    return new Map(found.flatMap((f, i) => (f.status === 'fulfilled' ? [[users[i] ?? '', f.value.person.name] as const] : [])));
  };

  const post = async (heard: Heard, reply: Reply, known: Known): Promise<'arrived' | 'open'> => {
    try {
      await live(heard, reply, known.locale);
      return 'arrived';
    } catch (error) {
      const { outcome } = toDelivery(error);
      log.warn('slack reply not posted', { reason: reason(error), outcome });
      return outcome === 'refused' ? 'arrived' : 'open';
    }
  };

  /** Once, to the person only, and nothing of what they wrote is handed on. */
  const refuse = async (heard: Heard, known: Known, door: Door) => {
    if (refused.has(heard.id)) return;
    refused.add(heard.id);
    const [oldest] = refused;
    if (refused.size > REFUSALS_KEPT && oldest !== undefined) refused.delete(oldest);
    await door.answer();
    await post(heard, { kind: 'refusal', blocks: [text(guestRefused[known.locale])], onlyAsker: true }, known);
  };

  /** Undefined when it goes no further: a bot, an outsider. */
  const enter = async (heard: Heard, door: Door): Promise<{ incoming: Incoming; known: Known } | undefined> => {
    const known = await people.find(heard.user);
    if (known.standing === 'bot') return undefined;
    if (known.standing === 'outsider' || heard.foreign) {
      await refuse(heard, known, door);
      return undefined;
    }
    return { incoming: toIncoming(heard, known, await names(heard), self), known };
  };

  const finish = async (heard: Heard, reply: Reply, known: Known) => {
    if ((await post(heard, reply, known)) === 'arrived') await receiver.delivered(heard.id);
  };

  return {
    /** An account was closed, or is open again: all else that may have changed is asked for when it is needed. */
    changed: async ({ id, deleted, team_id }: UserBody['event']['user']): Promise<void> => {
      if (team_id !== undefined && team_id !== self.team) return;
      people.forget(id);
      const account = personId(self.team, id);
      await (deleted ? receiver.left?.(account, 'deactivated') : receiver.returned?.(account));
    },

    /** A message, a command or a button. Rejects, without Slack being told "received", when it could not be kept. */
    hear: async (heard: Heard, door: Door): Promise<void> => {
      const entered = await enter(heard, door);
      if (!entered) return;
      const state = await receiver.receive(entered.incoming);
      await door.answer();
      if (state === 'again') return;
      await finish(heard, await receiver.answer(entered.incoming), entered.known);
    },

    /** A form that was sent in: Slack waits for its errors, so the answer comes before Slack is told. */
    submit: async (heard: Heard, view: ViewBody['view'], door: Door): Promise<void> => {
      const entered = await enter(heard, door);
      if (!entered) return;
      const state = await receiver.receive(entered.incoming);
      const answering = receiver.answer(entered.incoming);
      const enough = new AbortController();
      const early = await Promise.race([answering, clock.wait(VIEW_MS, enough.signal).then(() => undefined)]);
      enough.abort();
      const form = early?.blocks.find((b) => b.kind === 'form')?.form;
      const errors = form && form.command === heard.form?.command ? viewErrors(form, view) : {};
      if (Object.keys(errors).length > 0) {
        await door.answer({ response_action: 'errors', errors });
        if (state === 'new') await receiver.delivered(heard.id);
        return;
      }
      await door.answer();
      if (state === 'new') await finish(heard, await answering, entered.known);
    },
  };
};

/** When a message could not be kept, the person is told where Slack lets us answer them; an event is sent again instead. */
export const notKept = {
  command: (): object => ({ response_type: 'ephemeral', text: both(notReceived) }),
  view: (view: ViewBody['view']): object => {
    const first = view.blocks.find((b) => b.type === 'input')?.block_id;
    return first ? { response_action: 'errors', errors: { [first]: both(formNotReceived) } } : {};
  },
};
/** Who they are is what may not be known, so it is said in both languages. */
const both = (said: Said) => `${said.sv}\n${said.en}`;
