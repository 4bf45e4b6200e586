import type { Receiver } from '../chat/surface.ts';
import { findCommand } from '../routing/route.ts';
import { takeIn } from './exchange.ts';
import { messageOf } from './inbound.ts';
import type { Notices } from './notices.ts';
import { resendPage } from './pages/resend.ts';
import { shortId } from './pages/start.ts';
import { type WhoValues, whoErrors, whoPage } from './pages/who.ts';
import type { Page, Visit, WebParts } from './parts.ts';
import type { Session } from './session.ts';
import type { Thread } from './thread.ts';

/** What comes of a form: another page to go to (with who the person now is, where that was said), or a page at once. */
export type Outcome = { to: string; person?: NonNullable<Session['person']> } | { page: Page };

/** Only addresses of the console's own are gone back to. */
export const ownPath = (path: string | null): string => (path !== null && /^\/(?![/\\])[\w\-./%?=&+*]*$/.test(path) ? path : '/');

/** Who somebody says they are. */
export const takeName = (visit: Visit, fields: URLSearchParams): Outcome => {
  const value = (name: string) => (fields.get(`f.${name}`) ?? '').replace(/\s+/g, ' ').trim();
  // What nobody sees in a name could turn round the text that it stands in.
  const name = value('name').replace(/\p{C}/gu, '').trim();
  const values: WhoValues = { name, email: value('email'), till: ownPath(fields.get('till')) };
  const errors = whoErrors(values, visit.locale);
  return errors ? { page: whoPage(visit, values, errors) } : { to: values.till, person: { name: values.name, email: values.email } };
};

/** Replies that stand on a page of their own; the others are read in the thread. */
const APART: ReadonlySet<string> = new Set(['form', 'preview', 'receipt', 'error']);

/** A question, a typed command, a button or a command's form: a message to the bot. */
export const takeMessage = async <C>(
  visit: Visit,
  fields: URLSearchParams,
  once: string,
  web: Pick<WebParts<C>, 'nouns' | 'clock' | 'log'> & { receiver: Receiver; thread: Thread },
): Promise<Outcome> => {
  if (!visit.person) return { page: resendPage(visit, 'stale', fields, visit.token()) };
  const incoming = messageOf(fields, visit.person, once, visit.locale);
  if (incoming.text === '' && !incoming.form) return { to: '/' };
  const asked = incoming.form
    ? ((await findCommand(web.nouns, incoming.form.command))?.title[visit.locale] ?? incoming.form.command)
    : (fields.get('label') ?? incoming.text);
  const pressed = incoming.form || !fields.has('label') ? {} : { pressed: incoming.text };
  try {
    const reply = await takeIn(web.receiver, web.thread, incoming, { asked, at: web.clock.now().toISOString(), ...pressed });
    return { to: APART.has(reply.kind) ? `/svar/${shortId(incoming.id)}` : `/#s-${shortId(incoming.id)}` };
  } catch (error) {
    web.log.warn('message not taken', { surface: 'web', error: error instanceof Error ? error.name : 'unknown' });
    // The token stays: if the message did get in after all, sending it again is still the same message.
    return { page: resendPage(visit, 'failed', fields, fields.get('token') ?? '') };
  }
};

/** A reminder that was seen. */
export const putAway = async (visit: Visit, fields: URLSearchParams, notices: Notices): Promise<Outcome> => {
  if (visit.person) await notices.dismiss(visit.person.id, fields.get('key') ?? '');
  return { to: ownPath(fields.get('till')) };
};

export const clearThread = async (visit: Visit, thread: Thread): Promise<Outcome> => {
  if (visit.person) await thread.clear(visit.person.id);
  return { to: '/' };
};
