import { DeliveryError } from '../chat/surface.ts';
import type { Respond } from './live.ts';

const TIMEOUT_MS = 2500;

/** Answers through a command's response_url, with a time limit: Bolt's own has none. */
export const makeRespond =
  (fetch: typeof globalThis.fetch): Respond =>
  async (url, body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return;
    // Used up or too old: it will not work another time.
    throw new DeliveryError(response.status < 500 && response.status !== 429 ? 'refused' : 'unsure', `http_${response.status}`);
  };
