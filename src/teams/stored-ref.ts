import { z } from 'zod';
import { type Address, address } from '../chat/incoming.ts';
import { DeliveryError } from '../chat/surface.ts';

/** Where a message goes, as it is kept inside an Address: our own, so that no SDK version can make it unreadable. */
const StoredRef = z.object({
  serviceUrl: z.url(),
  tenant: z.string().min(1),
  conversation: z.string().min(1),
  bot: z.string().min(1),
  locale: z.enum(['sv', 'en']).optional(),
});
export type StoredRef = z.infer<typeof StoredRef>;

/** Keys always in the same order: equal places have equal addresses. */
export const toAddress = (ref: StoredRef): Address =>
  address(
    JSON.stringify({
      serviceUrl: ref.serviceUrl.replace(/\/+$/, ''),
      tenant: ref.tenant,
      conversation: ref.conversation,
      bot: ref.bot,
      ...(ref.locale === undefined ? {} : { locale: ref.locale }),
    }),
  );

export const fromAddress = (to: Address): StoredRef => {
  let value: unknown;
  try {
    value = JSON.parse(to);
  } catch {
    value = undefined;
  }
  const parsed = StoredRef.safeParse(value);
  if (!parsed.success) throw new DeliveryError('refused', 'not an address of Teams');
  return parsed.data;
};
