import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';
import type { Handler } from '../http.ts';
import type { Log } from '../log.ts';
import { makeDoor, type Take } from './door.ts';
import { LIMITS } from './limits.ts';
import { signedBySlack } from './verify.ts';

export const SLACK_PATH = '/slack/events';

const end = (response: ServerResponse, status: number, body?: object) => {
  response.writeHead(status, body ? { 'content-type': 'application/json; charset=utf-8' } : {});
  response.end(body ? JSON.stringify(body) : undefined);
};

/** The body as it was sent, or undefined when it is too large. */
const read = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.bodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON, or a form: a slash command is the form itself, an interaction is JSON in its `payload`. */
const parse = (body: string, type: string): Record<string, unknown> | undefined => {
  try {
    const form = type.startsWith('application/x-www-form-urlencoded') ? Object.fromEntries(new URLSearchParams(body)) : undefined;
    if (form && form.payload === undefined) return form;
    const value: unknown = JSON.parse(form ? (form.payload ?? '') : body);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Takes Slack's requests on the one server. Nothing is parsed before its signature is checked. */
export const httpDoor =
  (parts: { signingSecret: string; clock: Clock; log: Log; take(): Take | undefined }): Handler =>
  async (request, response) => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== SLACK_PATH) return false;
    if (request.method !== 'POST') {
      end(response, 405);
      return true;
    }
    const body = await read(request);
    if (body === undefined) {
      // The rest of the body is not read, so the connection cannot be used again: say so.
      response.writeHead(413, { connection: 'close' });
      response.end(() => request.destroy());
      return true;
    }
    const { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp, 'content-type': type = '' } = request.headers;
    // Slack checks the certificate with an unsigned request that asks for nothing.
    if (body.length < 200 && type.startsWith('application/x-www-form-urlencoded') && new URLSearchParams(body).get('ssl_check') === '1' && !signature) {
      end(response, 200);
      return true;
    }
    if (!signedBySlack({ signature, timestamp, body }, parts.signingSecret, parts.clock.now())) {
      parts.log.warn('slack request refused', { reason: 'signature' });
      end(response, 401);
      return true;
    }
    const payload = parse(body, type);
    const take = parts.take();
    if (!payload) end(response, 400);
    else if (payload.type === 'url_verification') end(response, 200, { challenge: String(payload.challenge ?? '') });
    else if (!take) end(response, 503);
    else {
      const door = makeDoor((answer) => end(response, 200, answer));
      try {
        await take(payload, door);
        await door.answer();
      } catch {
        if (!door.answered) end(response, 500);
      }
    }
    return true;
  };
