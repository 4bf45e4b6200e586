import { createHash } from 'node:crypto';
import type { Receiver } from '../../src/chat/surface.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { toAddress } from '../../src/teams/stored-ref.ts';
import type { ShownForm, Speaker, SurfaceDriver } from '../contracts/surface.ts';
import { ANNA, BOT, GUEST, invoke, message, OTHER_BOT, press } from '../fakes/teams/activities.ts';
import type { Trouble } from '../fakes/teams/fake-teams.ts';
import { TENANT_ID } from '../fakes/teams/tokens.ts';
import { buttonsOf, type CardButton, textOf } from './card-text.ts';
import { type Answered, harness } from './harness.ts';

type Element = { type: string; id?: string; value?: string; inlines?: { text: string; color?: string }[]; actions?: { data: Record<string, unknown> }[] };
type Dialog = { task?: { type: string; value: { card: { content: { body: Element[] } } } } };

/** What a person sees in a dialog: the inputs, and after each the text in red. */
export const shown = (body: readonly Element[]): ShownForm => {
  const values: Record<string, string> = {};
  const errors: Record<string, string> = {};
  let last = '';
  for (const element of body) {
    if (element.id !== undefined) last = field(element.id);
    if (element.id !== undefined && element.value !== undefined) values[last] = element.value;
    if (last !== '' && element.inlines?.[0]?.color === 'Attention') errors[last] = element.inlines[0].text;
  }
  return { values, errors };
};
const field = (id: string) => id.replace(/^f\./, '');

/** An account id made from an e-mail, always the same. */
export const accountOf = (email: string): string => {
  const hex = createHash('sha256').update(email).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

// The bot's own messages would carry no account; one is given, so that it is being a bot that has them dropped.
const OTHERS: Record<Exclude<Speaker, 'member'>, object> = { outsider: GUEST, bot: OTHER_BOT, self: { ...BOT, aadObjectId: ANNA.aadObjectId } };
const TROUBLE: Record<'refused' | 'unavailable' | 'unsure', Trouble> = {
  refused: { kind: 'status', status: 403 },
  unavailable: { kind: 'status', status: 429, headers: { 'retry-after': '2' } },
  unsure: { kind: 'lost' },
};

/** A person and Teams itself, for the contract of surfaces. */
export const teamsDriver = async (receiver: Receiver, who?: { name: string; email: string }, locale: Locale = 'sv'): Promise<SurfaceDriver> => {
  const h = await harness(receiver);
  const member = who ? { id: `29:${accountOf(who.email)}`, name: who.name, aadObjectId: accountOf(who.email) } : ANNA;
  const conversation = { id: `a:1${member.aadObjectId}`, conversationType: 'personal', tenantId: TENANT_ID };
  if (who) h.fake.members.set(member.id, { userRole: 'user', userPrincipalName: who.email, email: who.email });
  const url = h.fake.serviceUrl;
  const tag = locale === 'en' ? 'en-GB' : 'sv-SE';
  const client = { locale: tag, entities: [{ type: 'clientInfo', locale: tag, country: 'SE', platform: 'Windows' }] };
  let nr = 0;
  const id = () => {
    nr += 1;
    return `id-${locale}-${nr}`;
  };
  let dialog: readonly Element[] | undefined;
  const took = (answer: Answered): boolean => {
    const task = (answer.body as Dialog | undefined)?.task;
    dialog = task?.type === 'continue' ? task.value.card.content.body : undefined;
    return answer.status === 200;
  };
  const button = (which: (b: CardButton) => boolean) => h.fake.posted.slice(-1).flatMap(buttonsOf).find(which)?.data;
  const open = async () => {
    const data = button((b) => b.data.dialog_id === 'form');
    if (!dialog && data) took(await h.post(invoke(url, 'task/fetch', data, id(), { from: member, conversation, ...client })));
    return dialog;
  };
  return {
    surface: h.surface,
    say: async (text, { by = 'member', nth = id(), forged = false } = {}) => {
      const token = await h.fake.token({ foreignKey: forged });
      return took(await h.post(message(url, text, { id: nth, from: by === 'member' ? member : OTHERS[by], conversation, ...client }), { token }));
    },
    click: async (label) => took(await h.post(press(url, button((b) => b.title === label) ?? {}, { id: id(), from: member, conversation, ...client }))),
    form: async () => {
      const body = await open();
      return body && shown(body);
    },
    submit: async (values) => {
      const body = (await open()) ?? [];
      const data = { ...body.flatMap((e) => e.actions ?? [])[0]?.data };
      for (const e of body) if (e.id !== undefined) data[e.id] = values[field(e.id)] ?? e.value ?? '';
      return took(await h.post(invoke(url, 'task/submit', data, id(), { from: member, conversation, ...client })));
    },
    replies: () => h.fake.posted.map(textOf),
    address: () => toAddress({ serviceUrl: url, tenant: TENANT_ID, conversation: conversation.id, bot: BOT.id }),
    fault: (outcome) => void h.fake.trouble.push(TROUBLE[outcome]),
    close: h.close,
  };
};
