import type { Receiver } from './chat/surface.ts';
import type { AddressShelf } from './delivery/addresses.ts';
import { accountsWith, findPerson } from './delivery/people.ts';
import type { NewEvent } from './domain/event.ts';
import { accountsOf, type LeavingSign } from './domain/happenings/person.ts';
import type { Journal } from './journal/journal.ts';

type Parts = { journal: Pick<Journal, 'state' | 'change'>; desk: Pick<AddressShelf, 'get'> };
const bySamklang = (via: string, what: NewEvent['what']): NewEvent => ({ by: 'samklang', via, visibility: 'secretariat', what });

/** What platforms say of accounts, written down once. Only people that somebody here has to do with: others are nobody's business. */
export const leavingsFrom = ({ journal, desk }: Parts): Required<Pick<Receiver, 'left' | 'returned'>> => {
  const idsOf = (account: string): string[] => {
    const email = findPerson(desk, account)?.email;
    const seen = [account, ...(email === undefined ? [] : accountsWith(desk, email))];
    return [...new Set([...seen.flatMap((id) => accountsOf(journal.state(), id)), ...(email === undefined ? [] : [email.toLowerCase()])])];
  };
  const known = (account: string): boolean => findPerson(desk, account) !== undefined || journal.state().roles.some((r) => r.person === account);
  return {
    left: async (account, sign: LeavingSign) => {
      if (!known(account)) return;
      const ids = idsOf(account);
      await journal.change((state) => {
        const before = state.left.get(account);
        // A closed account says more than a sign; the same again says nothing.
        if (before && (before.sign !== 'removed' || sign === 'removed')) return { events: [], result: undefined };
        return { events: [bySamklang(account.replace(/:.*$/s, ''), { type: 'person.left', ids, sign })], result: undefined };
      });
    },
    returned: async (account) => {
      if (!journal.state().left.has(account)) return;
      await journal.change((state) => {
        const before = state.left.get(account);
        // What an administrator said, an administrator takes back.
        if (!before || before.sign === 'said') return { events: [], result: undefined };
        return { events: [bySamklang(account.replace(/:.*$/s, ''), { type: 'person.returned', ids: [...before.ids] })], result: undefined };
      });
    },
  };
};
