import type { IncomingMessage } from 'node:http';
import { actorOf } from '../domain/actor.ts';
import { accountsOf } from '../domain/happenings/person.ts';
import type { Locale } from '../i18n/locale.ts';
import { acceptedLanguage } from './accepted-language.ts';
import { formToken } from './csrf.ts';
import type { Visit, WebParts } from './parts.ts';
import type { Seal } from './seal.ts';
import { newSession, personOf, readSession, type Session } from './session.ts';

/** Who asks and how, from the cookie and the address. `fresh` when the cookie has to be set. */
export const visitOf = <C>(request: IncomingMessage, url: URL, web: WebParts<C>, seal: Seal): { visit: Visit; session: Session; fresh: boolean } => {
  const known = readSession(request.headers.cookie, seal);
  const lang = url.searchParams.get('lang');
  const knownPerson = known && personOf(known);
  const accounts = knownPerson ? [knownPerson.id, ...accountsOf(web.journal.state(), knownPerson.id)] : [];
  const chosen = accounts.map((id) => web.desk.get<Locale>('locale', id)).find((locale) => locale !== undefined);
  const before = chosen === known?.chosen ? known?.locale : (chosen ?? known?.locale);
  const locale = lang === 'sv' || lang === 'en' ? lang : (before ?? acceptedLanguage(request.headers['accept-language']) ?? 'sv');
  const session = known ? { ...known, locale, ...(chosen === undefined ? {} : { chosen }) } : newSession(web.random, locale);
  const person = personOf(session);
  const actor = person ? actorOf(person, web.journal.state(), web.admins) : { id: '', name: '', roles: [] };
  url.searchParams.delete('lang');
  return {
    session,
    fresh: known?.locale !== locale || known.chosen !== session.chosen,
    visit: {
      person,
      viewer: { actor, place: 'private' },
      locale,
      path: url.pathname,
      query: url.searchParams,
      now: web.clock.now(),
      token: () => formToken(session.id, web.random(), seal),
    },
  };
};
