import type { IncomingMessage } from 'node:http';
import { LIMITS } from './limits.ts';

export type FormBody = { kind: 'form'; fields: URLSearchParams } | { kind: 'too-large' } | { kind: 'not-a-form' };

/** Reads a form that was sent in, up to the limit. What is over is read past, bounded, so that the reply reaches the browser. */
export const readBody = async (request: IncomingMessage): Promise<FormBody> => {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LIMITS.body) chunks.push(chunk);
    else if (size > LIMITS.drained) break;
  }
  if (size > LIMITS.body) return { kind: 'too-large' };
  if (type !== 'application/x-www-form-urlencoded') return { kind: 'not-a-form' };
  return { kind: 'form', fields: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) };
};
