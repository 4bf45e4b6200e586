import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FormValues, Incoming, Person } from '../chat/incoming.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Activity } from './activity.ts';
import { type StoredRef, toAddress } from './stored-ref.ts';

/** `en*` is English, everything else Swedish: the association's own language. */
export const localeOf = (activity: Activity): Locale => {
  const client = activity.entities?.find((e) => e.type === 'clientInfo');
  const tag = activity.locale ?? (client && 'locale' in client ? client.locale : undefined) ?? '';
  return /^en\b/i.test(tag) ? 'en' : 'sv';
};

/** The bot's own mention goes, others keep their names. The SDK's stripping would take the names of people as well. */
export const withoutMention = (activity: Activity): { text: string; mentioned: boolean } => {
  let text = activity.text ?? '';
  let mentioned = false;
  for (const entity of activity.entities ?? []) {
    if (!('mentioned' in entity)) continue;
    const own = entity.mentioned.id === activity.recipient.id;
    mentioned ||= own;
    const mark = entity.text ?? `<at>${entity.mentioned.name ?? ''}</at>`;
    text = text.replace(mark, () => (own ? '' : (entity.mentioned.name ?? mark.replace(/<\/?at>/g, ''))));
  }
  return { text: text.replace(/&nbsp;|\u00a0/g, ' ').trim(), mentioned };
};

const Said = z.object({ action: z.literal('say'), text: z.string().min(1) });
const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 24);

/** The activity comes from a bot: this one, or another that would answer for ever. */
export const fromBot = (activity: Activity): boolean =>
  activity.from.role === 'bot' || activity.from.id === activity.recipient.id || activity.from.id.startsWith('28:');

export const refOf = (activity: Activity, tenant: string): StoredRef => ({
  serviceUrl: activity.serviceUrl,
  tenant,
  conversation: activity.conversation.id,
  bot: activity.recipient.id,
  locale: localeOf(activity),
});

const common = (activity: Activity, tenant: string, from: Person): Omit<Incoming, 'id' | 'text' | 'form'> => {
  const personal = activity.conversation.conversationType === 'personal';
  const ref: StoredRef = { ...refOf(activity, tenant), ...(personal ? {} : { asker: activity.from.id }) };
  return {
    surface: 'teams',
    from,
    at: toAddress(ref),
    place: personal ? 'private' : 'channel',
    ...(personal
      ? {}
      : { channel: toAddress({ serviceUrl: ref.serviceUrl, tenant, bot: ref.bot, conversation: ref.conversation.replace(/;messageid=.*$/i, '') }) }),
    thread: ref.conversation,
    locale: localeOf(activity),
  };
};

/** A typed message or a pressed button; undefined when it is not for the bot. */
export const messageOf = (activity: Activity, tenant: string, from: Person): Incoming | undefined => {
  const base = common(activity, tenant, from);
  const pressed = Said.safeParse(activity.value);
  const { text, mentioned } = withoutMention(activity);
  if (!pressed.success && base.place === 'channel' && !mentioned) return undefined;
  return { ...base, id: `teams:${activity.conversation.id}:${activity.id}`, text: pressed.success ? pressed.data.text : text };
};

/**
 * A form that was sent in. Teams sends an invoke again under a new id, so the id is made from what it is:
 * the person, the conversation, the card, how many times that card has been answered, and what was filled in.
 */
export const formOf = (
  activity: Activity,
  tenant: string,
  from: Person,
  sent: { command: string; values: FormValues; card: string; version: number },
): Incoming => ({
  ...common(activity, tenant, from),
  id: `teams:${activity.conversation.id}:form:${hash([from.id, sent.card, sent.version, sent.command, sent.values])}`,
  text: '',
  form: { command: sent.command, values: sent.values },
});

/** Names the card that a reply becomes. */
export const cardId = (cause: string): string => hash(cause);
