import type { ServerResponse } from 'node:http';
import { sendFile } from './headers.ts';
import { notAllowedPage, problemPage } from './pages/problem.ts';
import { whoPage } from './pages/who.ts';
import type { Page, Visit, WebParts } from './parts.ts';

const TITLE = { sv: 'Filen', en: 'The file' } as const;

/** A meeting's papers as files: /mote/<id>/kallelse.docx and /mote/<id>/protokoll.docx. */
export const isFile = (path: string): boolean => /^\/mote\/[^/]+\/[^/]+\.docx$/.test(path);

/** Sends the file, made anew with what this person may see, or only whether there is one; or the page that says why there is none. */
export const fileOr = async <C>(visit: Visit, web: Pick<WebParts<C>, 'file'>, response: ServerResponse, look: boolean): Promise<Page | undefined> => {
  const made = await web.file(visit.path, { ...visit, via: 'web', look });
  if (made === 'none') return problemPage(visit, 'not-found');
  if (made === 'refused') return visit.person ? notAllowedPage(visit, TITLE[visit.locale]) : whoPage(visit, { name: '', email: '', till: visit.path });
  sendFile(response, made, look);
  return undefined;
};
