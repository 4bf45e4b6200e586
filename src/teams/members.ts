import { z } from 'zod';
import type { Person } from '../chat/incoming.ts';
import type { Clock } from '../clock.ts';
import type { Activity } from './activity.ts';

const Member = z.object({
  aadObjectId: z.string().optional(),
  objectId: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  userPrincipalName: z.string().optional(),
  userRole: z.string().optional(),
});
type Member = z.infer<typeof Member>;
export type Who = { kind: 'person'; person: Person } | { kind: 'refused' } | { kind: 'unknown' };
/** Asks Teams for the roster entry of somebody in a conversation. */
export type Roster = (serviceUrl: string, conversation: string, id: string) => Promise<unknown>;

const KEPT_MS = 60 * 60 * 1000;
const KEPT_PEOPLE = 2_000;
const guest = (m: Pick<Member, 'userRole' | 'userPrincipalName'>) =>
  (m.userRole !== undefined && !/^(user|member)$/i.test(m.userRole)) || /#EXT#/i.test(m.userPrincipalName ?? '');

/**
 * Who wrote. A message does not say whether its sender is a guest of the tenant, so the roster is asked, once an hour a person.
 * When it cannot be asked, nobody is let in: `unknown`, and Teams may try again.
 */
export const makeWho = (roster: Roster, tenant: string, clock: Clock) => {
  const known = new Map<string, { until: number; who: Who }>();
  return async (activity: Activity): Promise<Who> => {
    const { from } = activity;
    if (from.aadObjectId === undefined || guest(from)) return { kind: 'refused' };
    const now = clock.now().getTime();
    const kept = known.get(from.aadObjectId);
    if (kept && kept.until > now) return kept.who;
    const conversation = activity.conversation.id.replace(/;messageid=.*$/i, '');
    const answer = await roster(activity.serviceUrl, conversation, from.id).catch((error: { status?: number }) => error.status ?? 0);
    if (typeof answer === 'number') return answer === 403 || answer === 404 ? { kind: 'refused' } : { kind: 'unknown' };
    const member = Member.safeParse(answer);
    if (!member.success) return { kind: 'unknown' };
    // An entry that says nothing of the kind of account lets nobody in.
    const told = member.data.userRole !== undefined || member.data.userPrincipalName !== undefined;
    const id = member.data.aadObjectId ?? member.data.objectId;
    const email = member.data.email ?? from.email;
    const who: Who =
      !told || guest(member.data) || (id !== undefined && id !== from.aadObjectId)
        ? { kind: 'refused' }
        : {
            kind: 'person',
            person: { id: `teams:${tenant}:${from.aadObjectId}`, name: from.name ?? member.data.name ?? '', ...(email ? { email } : {}) },
          };
    if (known.size >= KEPT_PEOPLE) known.clear();
    known.set(from.aadObjectId, { until: now + KEPT_MS, who });
    return who;
  };
};
