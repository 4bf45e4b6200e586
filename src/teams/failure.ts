import { z } from 'zod';
import { DeliveryError } from '../chat/surface.ts';
import { MendableError } from '../errors.ts';

const Failure = z.object({
  code: z.string().optional(),
  response: z.object({ status: z.number(), headers: z.object({ 'retry-after': z.string().optional() }).optional() }).optional(),
});

/** The connection was never made: nothing can have arrived. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT']);

const retryAfter = (header: unknown, now: Date): number | undefined => {
  if (typeof header !== 'string' || header === '') return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
};

export const statusOf = (error: unknown): number | undefined => Failure.safeParse(error).data?.response?.status;

/** What a failed call means for the message. Teams cannot be asked whether it has it, so everything unclear is `unsure`. */
export const deliveryError = (error: unknown, now: Date): DeliveryError => {
  if (error instanceof DeliveryError) return error;
  if (error instanceof MendableError) return new DeliveryError('unavailable', error.code);
  const parsed = Failure.safeParse(error).data;
  const status = parsed?.response?.status;
  if (status === undefined) {
    const code = parsed?.code ?? 'no answer';
    return new DeliveryError(NOT_CONNECTED.has(code) ? 'unavailable' : 'unsure', code);
  }
  if (status === 429) return new DeliveryError('unavailable', 'HTTP 429', retryAfter(parsed?.response?.headers?.['retry-after'], now));
  if (status === 401 || status === 412) return new DeliveryError('unavailable', `HTTP ${status}`);
  if (status === 408 || status >= 500) return new DeliveryError('unsure', `HTTP ${status}`);
  return new DeliveryError('refused', `HTTP ${status}`);
};
