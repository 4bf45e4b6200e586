import type { AnyCommand, Noun } from '../routing/command.ts';
import { findCommand } from '../routing/route.ts';
import { ownPath } from './answers.ts';
import { firstQuestions } from './first-questions.ts';
import { startPage } from './pages/start.ts';
import { whoPage } from './pages/who.ts';
import type { Page, Visit, WebParts } from './parts.ts';
import { decoded } from './paths.ts';
import type { Thread } from './thread.ts';
import { isWorkPath } from './work-paths.ts';

/** The commands that have a form, by the path of their page: a noun's first verb is at the noun itself. */
const commandAt = async <C>(nouns: readonly Noun<C>[], path: string): Promise<AnyCommand<C> | undefined> => {
  const [noun = '', verb, ...more] = path.slice(1).split('/');
  const found = nouns.slice(1).find((n) => n.name === noun);
  if (!found || more.length > 0) return undefined;
  const command = await findCommand([found], verb === undefined ? noun : `${noun} ${verb}`);
  return command && command.fields.length > 0 ? command : undefined;
};

const FORMS: ReadonlySet<string> = new Set(['/vem', '/skicka', '/notis', '/tom']);
const PAGES: ReadonlySet<string> = new Set(['/', '/vem', '/om', '/data', '/moten', '/beslut', '/uppgifter', '/paminnelser']);

/** True for the addresses that are the console's; everything else on the server belongs to others. */
export const isOurs = async <C>(nouns: readonly Noun<C>[], path: string): Promise<boolean> =>
  PAGES.has(path) ||
  FORMS.has(path) ||
  path === '/style.css' ||
  /^\/(moten?|poster|svar)\/[^/]+$/.test(path) ||
  isWorkPath(path) ||
  (await commandAt(nouns, path)) !== undefined;
export const takesForms = (path: string): boolean => FORMS.has(path);

/** A command's form may stand beside the pages of its noun ("/arende/nytt"): no matter and no agreement has such an id. */
const isWork = async <C>(path: string, nouns: readonly Noun<C>[]): Promise<boolean> =>
  isWorkPath(path) && (path.split('/').length === 2 || (await commandAt(nouns, path)) === undefined);

/** Pages that anybody at the machine may read. */
const OPEN: ReadonlySet<string> = new Set(['/om', '/data', '/moten', '/beslut', '/uppgifter']);
const isOpen = (path: string): boolean => OPEN.has(path) || /^\/(poster|moten?)\//.test(path);

/** The page at an address, or undefined when there is none that this person may see. What a first answer does not need is loaded when it is asked for. */
export const pageAt = async <C>(visit: Visit, web: WebParts<C>, thread: Thread): Promise<Page | undefined> => {
  // A command's form may stand beside the pages of its noun ("/mote/punkt"): no meeting has such an id.
  const isForm = /^\/mote\//.test(visit.path) && (await commandAt(web.nouns, visit.path)) !== undefined;
  if (!isForm && isOpen(visit.path)) {
    const { openPage } = await import('./open-pages.ts');
    return openPage(visit, web, decoded);
  }
  const { person, locale } = visit;
  // What only administrators read asks first who somebody is.
  if ((await isWork(visit.path, web.nouns)) && (person || visit.path !== '/logg')) {
    const { workPage } = await import('./work-pages.ts');
    return workPage(visit, web, decoded);
  }
  if (!person || visit.path === '/vem') {
    const till = visit.path === '/vem' ? ownPath(visit.query.get('till')) : ownPath(`${visit.path}${visit.query.size > 0 ? `?${visit.query}` : ''}`);
    return whoPage(visit, { name: '', email: '', till });
  }
  if (visit.path === '/') {
    const association = web.knowledge().catalog.name(web.knowledge().records.association.id);
    return startPage(visit, { association, examples: await firstQuestions(web, locale), thread: thread.of(person.id) });
  }
  const { ownPage } = await import('./own-pages.ts');
  return ownPage(visit, web, { person, thread: thread.of(person.id), command: await commandAt(web.nouns, visit.path), decoded });
};
