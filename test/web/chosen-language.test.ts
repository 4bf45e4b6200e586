import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import type { WebParts } from '../../src/web/parts.ts';
import { sealWith } from '../../src/web/seal.ts';
import { newSession, type Session, sessionCookie } from '../../src/web/session.ts';
import { visitOf } from '../../src/web/visit.ts';

const seal = sealWith('a-secret-of-a-test');
const anna = { name: 'Anna Ek', email: 'Anna@example.org' };

/** A page asked for with a session, where the person's choice on the desk is `chosen`. */
const asked = (session: Session, chosen: Locale | undefined, path = '/') => {
  const web = {
    random: () => 'x'.repeat(24),
    admins: [],
    clock: { now: () => new Date('2027-01-04T08:00:00Z') },
    journal: { state: () => ({ roles: [], accounts: new Map(), left: new Map() }) },
    desk: { get: (shelf: string, key: string) => (shelf === 'locale' && key === 'web:anna@example.org' ? chosen : undefined) },
  } as unknown as WebParts<unknown>;
  const request = { headers: { cookie: sessionCookie(session, seal).split(';')[0] } } as IncomingMessage;
  return visitOf(request, new URL(path, 'http://127.0.0.1'), web, seal);
};

test('the frame follows the language that the person chose by command, until another is chosen in the frame', () => {
  const first = newSession(() => 'x'.repeat(24), 'sv', anna);
  expect(asked(first, undefined).visit.locale).toBe('sv');
  const followed = asked(first, 'en');
  expect([followed.visit.locale, followed.fresh]).toEqual(['en', true]);
  const link = asked(followed.session, 'en', '/?lang=sv');
  expect(link.visit.locale).toBe('sv');
  expect(asked(link.session, 'en').visit.locale).toBe('sv');
  expect([asked(link.session, 'en').fresh, asked(link.session, 'sv').visit.locale]).toEqual([false, 'sv']);
});
