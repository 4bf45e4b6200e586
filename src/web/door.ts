import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Receiver } from '../chat/surface.ts';
import { clearThread, type Outcome, putAway, takeMessage, takeName } from './answers.ts';
import { readBody } from './body.ts';
import { onceOf } from './csrf.ts';
import { fileOr, isFile } from './file.ts';
import { sendOn, sendPage, sendStyle } from './headers.ts';
import { localOrigin } from './hosts.ts';
import { empty } from './html.ts';
import { layout } from './layout.ts';
import { menuOf } from './menu.ts';
import { noticeList } from './notice-list.ts';
import type { Notices } from './notices.ts';
import { noSuchAddress, type Problem, problemPage } from './pages/problem.ts';
import { resendPage } from './pages/resend.ts';
import type { Page, Visit, WebParts } from './parts.ts';
import { sealWith } from './seal.ts';
import { newSession, sessionCookie } from './session.ts';
import { isOurs, pageAt, takesForms } from './site.ts';
import type { Thread } from './thread.ts';
import { visitOf } from './visit.ts';

type Kept = { receiver: Receiver; thread: Thread; notices: Notices; style: { css: string; etag: string }; stopping(): boolean };

/** Every request to the console, in order: is it ours, does it come from here, who is it, and only then what is wanted. */
export const makeDoor = <C>(web: WebParts<C>, kept: Kept) => {
  const seal = sealWith(web.secret);

  const show = (response: ServerResponse, visit: Visit, page: Page, headers: Readonly<Record<string, string>> = {}) => {
    const notices = visit.person ? noticeList(kept.notices.of(visit.person.id), visit, web.zone) : empty;
    const { catalog, records } = web.knowledge();
    const frame = { association: catalog.name(records.association.id), menu: menuOf(web.nouns, visit), notices };
    sendPage(response, page.status ?? 200, layout(page, visit, frame), headers);
  };

  const work = (visit: Visit, fields: URLSearchParams, once: string): Outcome | Promise<Outcome> => {
    if (visit.path === '/vem') return takeName(visit, fields);
    if (visit.path === '/notis') return putAway(visit, fields, kept.notices);
    if (visit.path === '/tom') return clearThread(visit, kept.thread);
    return takeMessage(visit, fields, once, { ...web, ...kept });
  };

  /** An address that is nobody's, where somebody at the machine looks for a page. What else is looked for is not answered with one. */
  const nobodys = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    const looking = request.method === 'GET' && (request.headers['sec-fetch-dest'] ?? 'document') === 'document';
    if (!url || !looking || localOrigin(request) === undefined) return false;
    const { visit } = visitOf(request, url, web, seal);
    show(response, visit, noSuchAddress(visit));
    return true;
  };

  const ours = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (!url || !(isFile(url.pathname) || (await isOurs(web.nouns, url.pathname)))) return false;
    const origin = localOrigin(request);
    const { visit, session, fresh } = visitOf(request, url, web, seal);
    const problem = (which: Problem, headers: Readonly<Record<string, string>> = {}) => {
      // A visitor that was not let in is nobody: the page says nothing about a person.
      const nobody: Visit = which === 'refused' ? { ...visit, person: undefined, path: '/' } : visit;
      show(response, nobody, problemPage(nobody, which), headers);
      return true;
    };
    if (origin === undefined) {
      web.log.warn('console request refused', { reason: 'host' });
      return problem('refused');
    }
    const cookie: Readonly<Record<string, string>> = fresh ? { 'set-cookie': sessionCookie(session, seal) } : {};
    if (request.method === 'GET' || request.method === 'HEAD') {
      if (visit.path === '/style.css') {
        sendStyle(response, kept.style.css, kept.style.etag, request.headers['if-none-match']);
        return true;
      }
      if (isFile(visit.path)) {
        // A page elsewhere that makes a browser here fetch files would have them made, and written down as fetched by this person.
        if (request.headers['sec-fetch-site'] === 'cross-site') {
          web.log.warn('console request refused', { reason: 'cross-site' });
          return problem('refused');
        }
        const instead = await fileOr(visit, web, response, request.method === 'HEAD');
        if (instead) show(response, visit, instead, cookie);
        return true;
      }
      const page = await pageAt(visit, web, kept.thread);
      // What a page elsewhere makes a browser here load is nothing that this person tried.
      const asked = request.method === 'GET' && (request.headers['sec-fetch-site'] !== 'cross-site' || request.headers['sec-fetch-mode'] === 'navigate');
      if (page?.refused !== undefined && visit.person && asked)
        await web.noted({
          by: visit.person.id,
          via: 'web',
          visibility: 'secretariat',
          what: { type: 'access.refused', command: page.refused, reason: 'role' },
        });
      show(response, visit, page ?? problemPage(visit, 'not-found'), cookie);
      return true;
    }
    if (request.method !== 'POST' || !takesForms(visit.path)) return problem('wrong-method', { allow: 'GET, HEAD' });
    if (request.headers.origin !== origin) {
      web.log.warn('console request refused', { reason: 'origin' });
      return problem('refused', { connection: 'close' });
    }
    if (kept.stopping()) return problem('stopping', { connection: 'close' });
    const body = await readBody(request);
    if (body.kind !== 'form') return problem(body.kind, { connection: 'close' });
    const once = onceOf(body.fields.get('token') ?? '', session.id, seal);
    if (once === undefined) {
      web.log.info('console form not valid any more', {});
      show(response, visit, resendPage(visit, 'stale', body.fields, visit.token()), cookie);
      return true;
    }
    const outcome = await work(visit, body.fields, once);
    if ('page' in outcome) show(response, visit, outcome.page);
    else sendOn(response, outcome.to, outcome.person ? { 'set-cookie': sessionCookie(newSession(web.random, session.locale, outcome.person), seal) } : {});
    return true;
  };

  return { ours, nobodys };
};
