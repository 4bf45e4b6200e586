import type { IncomingMessage, ServerResponse } from 'node:http';
import { LIMITS } from './limits.ts';

/** The body as JSON; `too large` and `unreadable` are the two ways it may not be. */
export const readJson = async (request: IncomingMessage): Promise<{ body: unknown } | 'too large' | 'unreadable'> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMITS.requestBytes) return 'too large';
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { body } : 'unreadable';
  } catch {
    return 'unreadable';
  }
};

export const answer = (response: ServerResponse, status: number, body?: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};
