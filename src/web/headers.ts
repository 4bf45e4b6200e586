import type { ServerResponse } from 'node:http';
import type { MadeFile } from '../chat/file.ts';
import type { Html } from './html.ts';

const POLICY = ["default-src 'none'", "style-src 'self'", "img-src 'self' data:", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"].join('; ');

/**
 * What every answer of the console carries. The referrer policy is same-origin and not no-referrer: other sites learn nothing
 * with either, but with no-referrer a browser sends `Origin: null` with our own forms, and the origin could not be checked.
 */
const ALWAYS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

export const sendPage = (response: ServerResponse, status: number, page: Html, more: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(status, { ...ALWAYS, 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8', ...more });
  response.end(page.toString());
};

/** After a form: the browser is sent to a page of its own, so that reloading repeats nothing. */
export const sendOn = (response: ServerResponse, to: string, more: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(303, { ...ALWAYS, 'cache-control': 'no-store', location: to, ...more });
  response.end();
};

/** The style sheet: kept by the browser, asked for again by its ETag. */
export const sendStyle = (response: ServerResponse, css: string, etag: string, known: string | undefined): void => {
  const headers = { ...ALWAYS, 'cache-control': 'no-cache', etag };
  if (known === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': 'text/css; charset=utf-8' });
  response.end(css);
};

/** RFC 5987 allows fewer characters than encodeURIComponent leaves. */
const encoded = (name: string): string => encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
/** The name twice: without å, ä and ö for programs that know no other, and as it is (RFC 6266). */
const disposition = (name: string): string => {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]/g, '-');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(name)}`;
};

/**
 * A file to save. It is never kept by the browser: the next person at the machine may not be allowed to see it. What was only looked for
 * was not made, so that nothing is said of its length.
 */
export const sendFile = (response: ServerResponse, file: MadeFile, look: boolean): void => {
  response.writeHead(200, {
    ...ALWAYS,
    'cache-control': 'no-store',
    'content-type': file.mediaType,
    ...(look ? {} : { 'content-length': file.bytes.length }),
    'content-disposition': disposition(file.name),
  });
  response.end(file.bytes);
};
