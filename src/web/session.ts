import { z } from 'zod';
import type { Locale } from '../i18n/locale.ts';
import { LIMITS } from './limits.ts';
import type { Seal } from './seal.ts';

/** Who sits at the machine, in a signed cookie. Without a person only what is open is shown and nothing can be sent in but the name. */
export const Session = z.object({
  id: z.string().min(8),
  locale: z.enum(['sv', 'en']),
  /** The language that the person had chosen by command when this session last looked: chosen anew, it goes before `locale`. */
  chosen: z.enum(['sv', 'en']).optional(),
  person: z.object({ name: z.string().min(1).max(LIMITS.name), email: z.string().min(3).max(LIMITS.email) }).optional(),
});
export type Session = z.infer<typeof Session>;

const NAME = 'samklang';

export const readSession = (cookies: string | undefined, seal: Seal): Session | undefined => {
  for (const cookie of (cookies ?? '').split(';')) {
    const [name, value = ''] = cookie.trim().split('=');
    const [body = '', mark = ''] = value.split('.');
    if (name !== NAME || !seal.holds('session', body, mark)) continue;
    const parsed = Session.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
    if (parsed.success) return parsed.data;
  }
  return undefined;
};

export const sessionCookie = (session: Session, seal: Seal): string => {
  const body = Buffer.from(JSON.stringify(session)).toString('base64url');
  return `${NAME}=${body}.${seal.mark('session', body)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${LIMITS.cookieSeconds}`;
};

export const newSession = (random: () => string, locale: Locale = 'sv', person?: Session['person']): Session => ({
  id: random(),
  locale,
  ...(person ? { person } : {}),
});

/** The person's id carries the surface, like everywhere; e-mail addresses do not differ by case. */
export const personOf = (session: Session) =>
  session.person ? { id: `web:${session.person.email.toLowerCase()}`, name: session.person.name, email: session.person.email } : undefined;
