import type { Incoming, SurfaceName } from '../chat/incoming.ts';
import type { AddressShelf } from './addresses.ts';

/** Somebody as they were last seen on one platform. The journal holds only ids: names and e-mail addresses stay on the desk. */
export type KnownPerson = { name: string; email?: string; surface: SurfaceName; at: string };

/** The shelf of who has been seen. */
export const PERSON = 'person';
/** E-mail address, in small letters, to the accounts that were seen with it. */
const MAIL = 'mail';
const DAY = 24 * 3_600_000;
const TTL = 400 * DAY;
const REFRESH = 30 * DAY;
/** More accounts than one person has. */
const ACCOUNTS = 20;

export const findPerson = (shelf: Pick<AddressShelf, 'get'>, id: string): KnownPerson | undefined => shelf.get<KnownPerson>(PERSON, id);
/** The accounts seen with an e-mail address: claimed by whoever sat at a terminal, verified by the other platforms. */
export const accountsWith = (shelf: Pick<AddressShelf, 'get'>, email: string): readonly string[] => {
  const seen = shelf.get<readonly string[]>(MAIL, email.toLowerCase()) ?? [];
  return seen.filter((id) => findPerson(shelf, id)?.email?.toLowerCase() === email.toLowerCase());
};

/** Somebody by id with what is known of them; the id alone where nothing is. */
export const personSeen = (shelf: Pick<AddressShelf, 'get'>, id: string): { id: string; name: string; email?: string } => {
  const { name = '', email } = findPerson(shelf, id) ?? {};
  return { id, name, ...(email === undefined ? {} : { email }) };
};

/** Written only when something about the person is new or has grown old. */
export const rememberPerson = async (shelf: AddressShelf, { from, surface }: Pick<Incoming, 'from' | 'surface'>, now: Date): Promise<void> => {
  const known = findPerson(shelf, from.id);
  const same = known?.name === from.name && known.email === from.email;
  if (same && now.getTime() - Date.parse(known.at) < REFRESH) return;
  const value: KnownPerson = { name: from.name, surface, at: now.toISOString(), ...(from.email === undefined ? {} : { email: from.email }) };
  await shelf.put(PERSON, from.id, value, TTL);
  if (from.email === undefined) return;
  const others = accountsWith(shelf, from.email).filter((id) => id !== from.id);
  await shelf.put(MAIL, from.email.toLowerCase(), [from.id, ...others].slice(0, ACCOUNTS), TTL);
};
