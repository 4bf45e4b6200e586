import type { Incoming, Person } from '../chat/incoming.ts';
import type { Receiver } from '../chat/surface.ts';
import type { Log } from '../log.ts';
import { plain } from '../reply/plain.ts';
import type { Form, Reply } from '../reply/reply.ts';
import type { Activity } from './activity.ts';
import { type DialogTask, dialog, formValues, readFormData, refilled } from './dialog.ts';
import { formOf, localeOf, messageOf } from './inbound.ts';
import { LIMITS } from './limits.ts';
import type { Poster } from './post.ts';
import { fromAddress } from './stored-ref.ts';
import { words } from './words.ts';

/** What the HTTP request is answered with. */
export type Outcome = { status: number; body?: DialogTask | { task: { type: 'message'; value: string } } };
const said = (value: string): Outcome => ({ status: 200, body: { task: { type: 'message', value } } });

export type WorkParts = {
  receiver: Receiver;
  tenant: string;
  post: Poster;
  log: Log;
  /** Keeps `stop` waiting for what goes on after the answer. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Goes on trying in the background. */
  later(incoming: Incoming, reply: Reply, error: unknown): void;
};

const formIn = (reply: Reply): Form | undefined => reply.blocks.find((b) => b.kind === 'form')?.form;

const patience = () =>
  new Promise<void>((resolve) => {
    AbortSignal.timeout(LIMITS.patienceMs).addEventListener('abort', () => resolve(), { once: true });
  });
/** Resolves when the reply is delivered, or when Teams would grow tired of waiting: the message is kept, so it is not needed again. */
const deliverSoon = (parts: WorkParts, incoming: Incoming, reply: Reply): Promise<void> =>
  Promise.race([parts.track(deliver(parts, incoming, reply)), patience()]);

/** Puts the reply where the message was; a failure is seen to later, never told to Teams: it would send the message again. */
const deliver = async (parts: WorkParts, incoming: Incoming, reply: Reply): Promise<void> => {
  try {
    await parts.post(fromAddress(incoming.at), reply, incoming.id);
  } catch (error) {
    parts.later(incoming, reply, error);
    return;
  }
  await done(parts, incoming.id);
};
export const done = (parts: Pick<WorkParts, 'receiver' | 'log'>, id: string): Promise<void> =>
  parts.receiver.delivered(id).catch(() => parts.log.warn('teams delivery not noted', {}));

const receive = (parts: WorkParts, incoming: Incoming): Promise<'new' | 'again' | 'not kept'> =>
  parts.receiver.receive(incoming).catch(() => {
    parts.log.error('teams message not kept', {});
    return 'not kept' as const;
  });

export const onMessage = async (parts: WorkParts, activity: Activity, from: Person): Promise<Outcome> => {
  const incoming = messageOf(activity, parts.tenant, from);
  if (!incoming) return { status: 200 };
  const kept = await receive(parts, incoming);
  if (kept === 'not kept') return { status: 503 };
  if (kept === 'new') await deliverSoon(parts, incoming, await parts.receiver.answer(incoming));
  return { status: 200 };
};

const dataOf = (activity: Activity): unknown => (activity.value as { data?: unknown } | undefined)?.data;

/** Opening changes nothing, so it may be done any number of times. */
export const onOpen = (activity: Activity): Outcome => {
  const locale = localeOf(activity);
  const sent = readFormData(dataOf(activity));
  return sent ? { status: 200, body: dialog(sent, locale) } : said(words.unreadableForm[locale]);
};

export const onSubmit = async (parts: WorkParts, activity: Activity, from: Person): Promise<Outcome> => {
  const locale = localeOf(activity);
  const sent = readFormData(dataOf(activity));
  if (!sent) return said(words.unreadableForm[locale]);
  const values = formValues(sent.form, sent.data);
  const incoming = formOf(activity, parts.tenant, from, { command: sent.form.command, values, card: sent.card, version: sent.version });
  const next = { card: sent.card, version: sent.version + 1 };
  const kept = await receive(parts, incoming);
  // Nothing was kept, so the same card can be sent again as it is.
  if (kept === 'not kept')
    return { status: 200, body: dialog({ form: refilled(sent.form, values), card: sent.card, version: sent.version }, locale, words.tryAgain[locale]) };
  const reply = await parts.receiver.answer(incoming);
  const form = formIn(reply);
  const again = form ?? (reply.kind === 'error' || reply.kind === 'refusal' ? refilled(sent.form, values) : undefined);
  if (again) {
    const rest = plain({ ...reply, blocks: reply.blocks.filter((b) => b.kind !== 'form') });
    await done(parts, incoming.id);
    return { status: 200, body: dialog({ form: again, ...next }, reply.locale ?? locale, rest === '' ? undefined : rest) };
  }
  if (kept === 'new') await deliverSoon(parts, incoming, reply);
  return said(words.taken[reply.locale ?? locale]);
};
