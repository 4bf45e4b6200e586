import type { Incoming, SurfaceName } from '../chat/incoming.ts';
import { accountsOf, type PersonState } from '../domain/happenings/person.ts';
import type { Said } from '../i18n/locale.ts';
import { type Block, buttons, note, type Reply } from '../reply/reply.ts';
import type { AddressShelf } from './addresses.ts';
import { accountsWith, findPerson } from './people.ts';

const SHELF = 'link-offer';
const DAY = 24 * 3_600_000;
/** Who does not answer is asked again after so long. */
const ASKED_MS = 180 * DAY;
const KNOWS: ReadonlySet<SurfaceName> = new Set(['slack', 'teams']);

const offer: Said = {
  sv: 'Samma e-postadress är känd på en annan yta. Är det du kan kontona kopplas ihop, så att roller, uppgifter och påminnelser följer dig.',
  en: 'The same e-mail address is known in another place. If that is you, the accounts can be linked, so that roles, actions and reminders follow you.',
};
const LINK: Said = { sv: 'Koppla ihop', en: 'Link them' };

/**
 * What is added to the reply to somebody who was seen elsewhere with the same e-mail address, once and only to them. One of the two
 * must be a place that says who somebody is: otherwise there would be nobody to confirm it.
 */
export const linkOffer = async (shelf: AddressShelf, state: Pick<PersonState, 'accounts'>, { from, place, surface, locale }: Incoming): Promise<Block[]> => {
  if (from.email === undefined || place !== 'private') return [];
  const mine = accountsOf(state, from.id);
  const others = accountsWith(shelf, from.email).filter((id) => !mine.includes(id));
  const confirmable = others.some((id) => KNOWS.has(surface) || KNOWS.has(findPerson(shelf, id)?.surface ?? 'cli'));
  if (!confirmable || shelf.get(SHELF, from.id) !== undefined) return [];
  await shelf.put(SHELF, from.id, true, ASKED_MS);
  return [note(offer[locale]), buttons({ label: LINK[locale], text: '/samklang koppla' })];
};

/** The kinds of reply that an offer may stand under: never one that waits for an answer of its own. */
const ROOM: ReadonlySet<Reply['kind']> = new Set(['answer', 'receipt', 'list']);
export const withOffer = async (reply: Reply, asked: () => Promise<readonly Block[]>): Promise<Reply> => {
  if (!ROOM.has(reply.kind)) return reply;
  const more = await asked().catch(() => []);
  return more.length === 0 ? reply : { ...reply, blocks: [...reply.blocks, ...more] };
};
