import type { ServerResponse } from 'node:http';
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
