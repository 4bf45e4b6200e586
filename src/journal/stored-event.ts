import { z } from 'zod';
import { Happening, type HappeningType, type StoredEvent } from '../domain/event.ts';
import { Visibility } from '../domain/fact.ts';
import { accepts } from './accepts.ts';

/** Not looked into here: whether it is the hash that it has to be is what the chain proves. */
const Hash = z.string();
const types = Happening.options.map((option) => option.shape.type.value) as [HappeningType, ...HappeningType[]];

/** An event as it is read from a file. An erased payload takes its salt with it. */
const Stored = z
  .strictObject({
    seq: z.number().int().positive(),
    at: z.iso.datetime(),
    by: z.string(),
    via: z.string(),
    type: z.enum(types),
    visibility: Visibility,
    cause: z.string().optional(),
    payloadHash: Hash,
    hash: Hash,
    salt: z.string().optional(),
    payload: Happening.optional(),
  })
  .refine((e) => (e.payload === undefined) === (e.salt === undefined), 'salt and payload go together')
  .refine((e) => e.payload === undefined || e.payload.type === e.type, 'the payload is of another type');

const isStored = accepts(Stored);

/** Checks one event from a file; `seq` is the number it has to have. Throws with the field and the reason, never with what it says. */
export const readEvent = (value: unknown, seq: number): StoredEvent => {
  if (!isStored(value)) {
    const [issue] = Stored.safeParse(value).error?.issues ?? [];
    throw new Error(`event ${seq}, field ${issue?.path.join('.') || '-'}: ${issue?.message ?? 'not an event'}`);
  }
  const event = value as StoredEvent;
  if (event.seq !== seq) throw new Error(`event ${seq} is expected, event ${event.seq} was found`);
  return event;
};
