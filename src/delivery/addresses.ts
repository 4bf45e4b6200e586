import { createHash } from 'node:crypto';
import type { Address, Incoming, SurfaceName } from '../chat/incoming.ts';
import { accountsOf, type PersonState } from '../domain/happenings/person.ts';
import type { Locale } from '../i18n/locale.ts';
import { findPerson, rememberPerson } from './people.ts';

/** What the desk must do for addresses: keep them for a while and find them again. */
export interface AddressShelf {
  get<T>(shelf: string, key: string): T | undefined;
  put(shelf: string, key: string, value: unknown, ttlMs: number): Promise<void>;
}
/** Where somebody can be reached, who that is, and in which language. */
export type KnownAddress = { surface: SurfaceName; address: Address; name: string; locale: Locale; at: string };

const SHELF = 'address';
const DAY = 24 * 3_600_000;
/** A reminder may be set for a year ahead. */
const TTL = 400 * DAY;
const REFRESH = 30 * DAY;

/** A place by a key that does not say where it is: events hold it, the address stays on the desk. */
export const placeKey = (incoming: Pick<Incoming, 'at' | 'channel'>): string =>
  `place:${createHash('sha256')
    .update(incoming.channel ?? incoming.at)
    .digest('base64url')
    .slice(0, 24)}`;
const personKey = (incoming: Incoming) => `person:${incoming.from.id}`;
/** Where a reminder set by this message goes: to the person alone where they have written alone, otherwise where they wrote. */
export const addressKey = (shelf: AddressShelf, incoming: Incoming, to: 'person' | 'place'): string => {
  const place = placeKey(incoming);
  if (incoming.place === 'private') return personKey(incoming);
  return to === 'person' && shelf.get<KnownAddress>(SHELF, personKey(incoming)) !== undefined ? personKey(incoming) : place;
};

/** Keeps who wrote and where, so that something can be sent there later. Written only when it is new or has grown old. */
export const rememberAddress = async (shelf: AddressShelf, incoming: Incoming, now: Date): Promise<void> => {
  await rememberPerson(shelf, incoming, now);
  const key = incoming.place === 'private' ? personKey(incoming) : placeKey(incoming);
  const known = findAddress(shelf, key);
  const value: KnownAddress = {
    surface: incoming.surface,
    address: incoming.place === 'private' ? incoming.at : (incoming.channel ?? incoming.at),
    name: incoming.from.name,
    locale: incoming.locale,
    at: now.toISOString(),
  };
  const same = known && known.address === value.address && known.locale === value.locale && (incoming.place === 'channel' || known.name === value.name);
  if (same && now.getTime() - Date.parse(known.at) < REFRESH) return;
  await shelf.put(SHELF, key, value, TTL);
};
export const findAddress = (shelf: Pick<AddressShelf, 'get'>, key: string): KnownAddress | undefined => shelf.get<KnownAddress>(SHELF, key);

/** The name that somebody was last seen with, on this account or on one that is linked with it. */
export const nameFrom = (shelf: Pick<AddressShelf, 'get'>, state: Pick<PersonState, 'accounts'>, id: string): string | undefined => {
  for (const account of [id, ...accountsOf(state, id)]) {
    const name = findPerson(shelf, account)?.name ?? findAddress(shelf, `person:${account}`)?.name;
    if (name) return name;
  }
  return undefined;
};
