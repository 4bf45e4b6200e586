import type { Person } from '../chat/incoming.ts';
import type { Clock } from '../clock.ts';
import type { Locale } from '../i18n/locale.ts';
import { UserInfo } from './payloads.ts';
import { personId } from './place.ts';

/** `outsider`: a guest, somebody of another organisation or a closed account; refused. */
export type Known = { person: Person; locale: Locale; standing: 'member' | 'outsider' | 'bot' };
export interface People {
  /** Throws when Slack does not say: who cannot be told is not let in. */
  find(user: string): Promise<Known>;
  /** The next time Slack is asked again. */
  forget(user: string): void;
}

const KEPT_MS = 10 * 60_000;
const KEPT_COUNT = 2000;

const standing = (user: UserInfo, team: string): Known['standing'] => {
  if (user.is_bot || user.id === 'USLACKBOT') return 'bot';
  const outside = user.is_restricted || user.is_ultra_restricted || user.is_stranger || user.deleted || user.team_id !== team;
  return outside ? 'outsider' : 'member';
};

const known = (user: UserInfo, team: string): Known => {
  const name = user.profile?.real_name || user.real_name || user.profile?.display_name || user.name || user.id;
  const email = user.profile?.email;
  return {
    person: { id: personId(team, user.id), name, ...(email ? { email } : {}) },
    locale: user.locale?.startsWith('en') ? 'en' : 'sv',
    standing: standing(user, team),
  };
};

/** Asks Slack who somebody is and remembers the answer for ten minutes. A failure is not remembered. */
export const makePeople = (parts: { team: string; ask(user: string): Promise<unknown>; clock: Clock }): People => {
  const kept = new Map<string, { until: number; answer: Promise<Known> }>();
  return {
    forget: (user) => void kept.delete(user),
    find: (user) => {
      const now = parts.clock.now().getTime();
      const before = kept.get(user);
      if (before && before.until > now) return before.answer;
      const answer = parts.ask(user).then((raw) => known(UserInfo.parse(raw), parts.team));
      kept.delete(user);
      kept.set(user, { until: now + KEPT_MS, answer });
      const [oldest] = kept.keys();
      if (kept.size > KEPT_COUNT && oldest !== undefined) kept.delete(oldest);
      answer.catch(() => kept.delete(user));
      return answer;
    },
  };
};
