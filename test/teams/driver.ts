import type { Receiver } from '../../src/chat/surface.ts';
import type { FormSeen, SurfaceDriver } from '../contracts/surface.ts';
import { BOT, invoke, mention, message, press } from '../fakes/teams/activities.ts';
import { buttonsOf, textOf } from './card-text.ts';
import { harness } from './harness.ts';

type Element = { type: string; id?: string; value?: string; inlines?: { text: string; color?: string }[]; actions?: { data: Record<string, unknown> }[] };
type Dialog = { task?: { type: string; value: { card: { content: { body: Element[] } } } } };
const seen = (body: readonly Element[]): FormSeen => {
  const fields: Record<string, { value: string; error: string }> = {};
  let last = '';
  for (const element of body) {
    if (element.id) {
      last = element.id.replace(/^f\./, '');
      fields[last] = { value: element.value ?? '', error: '' };
    } else if (element.inlines?.[0]?.color === 'Attention' && fields[last]) fields[last] = { value: fields[last]?.value ?? '', error: element.inlines[0].text };
  }
  return { fields };
};

/** A person and Teams itself, for the contract of surfaces. */
export const teamsDriver = async (receiver: Receiver): Promise<SurfaceDriver> => {
  const h = await harness(receiver);
  const url = h.fake.serviceUrl;
  let nr = 0;
  let open: Record<string, unknown> | undefined;
  let sent: Record<string, unknown> | undefined;
  const newest = () => {
    const posted = h.fake.posted.at(-1);
    if (!posted) throw new Error('nothing was posted');
    return posted;
  };
  const show = (body: unknown): FormSeen => {
    const elements = (body as Dialog).task?.value.card.content.body ?? [];
    open = elements.flatMap((e) => e.actions ?? [])[0]?.data;
    return seen(elements);
  };
  return {
    surface: h.surface,
    say: async (text, { id = `m${(nr += 1)}`, place = 'private' } = {}) => {
      await h.post(place === 'private' ? message(url, text, { id }) : mention(url, text, { id }));
    },
    click: async (label) => {
      const button = buttonsOf(newest()).find((b) => b.title === label);
      await h.post(press(url, button?.data ?? {}, { id: `p${(nr += 1)}` }));
    },
    open: async () => {
      const button = buttonsOf(newest()).find((b) => b.data.dialog_id === 'form');
      return show((await h.post(invoke(url, 'task/fetch', button?.data ?? {}, `i${(nr += 1)}`))).body);
    },
    submit: async (values, again = false) => {
      if (!again) sent = { ...open, ...Object.fromEntries(Object.entries(values).map(([k, v]) => [`f.${k}`, v])) };
      const { body } = await h.post(invoke(url, 'task/submit', sent ?? {}, `i${(nr += 1)}`));
      return (body as Dialog).task?.type === 'continue' ? show(body) : 'closed';
    },
    replies: () => h.fake.posted.map(textOf),
    forge: async (text) => (await h.post(message(url, text), { token: await h.fake.token({ foreignKey: true }) })).status === 401,
    byBot: async (text, which) => {
      const from = which === 'own' ? BOT : { id: '28:other', name: 'Other', role: 'bot', aadObjectId: '44444444-4444-4444-8444-444444444444' };
      await h.post(message(url, text, { from }));
    },
    fail: (how) =>
      void h.fake.trouble.push(how === 'lost' ? { kind: 'lost' } : { kind: 'status', status: how === 'busy' ? 429 : 403, headers: { 'retry-after': '2' } }),
    close: h.close,
  };
};
