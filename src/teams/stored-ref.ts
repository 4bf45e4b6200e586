import { z } from 'zod';
import { type Address, address } from '../chat/incoming.ts';
import { DeliveryError } from '../chat/surface.ts';

/** Where a message goes, as it is kept inside an Address: our own, so that no SDK version can make it unreadable. */
const StoredRef = z.object({
  serviceUrl: z.url(),
  tenant: z.string().min(1),
  conversation: z.string().min(1),
  bot: z.string().min(1),
  /** Who asked, in a conversation that others read: what is for them alone goes to their own. */
  asker: z.string().min(1).optional(),
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
      ...(ref.asker === undefined ? {} : { asker: ref.asker }),
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
