import type { Person } from '../chat/incoming.ts';
import type { Receiver } from '../chat/surface.ts';
import { Activity } from './activity.ts';
import { type Claims, isLoopback, refusal } from './auth.ts';
import { fromBot } from './inbound.ts';
import type { Who } from './members.ts';
import { type Outcome, onMessage, onOpen, onSubmit, type WorkParts } from './work.ts';

export type TakeParts = Omit<WorkParts, 'receiver'> & {
  receiver(): Receiver | undefined;
  who(activity: Activity): Promise<Who>;
  hosts: readonly string[];
  playground: boolean;
};

const KINDS = ['message', 'task/fetch', 'task/submit'];

/** An activity whose token has been verified: who it is from decides whether it is taken, what it is decides how. */
export const makeTake = (parts: TakeParts) => {
  const refused = (reason: string): Outcome => {
    parts.log.warn('teams message refused', { reason });
    return { status: 403 };
  };
  const person = async (activity: Activity): Promise<Person | Outcome> => {
    // The playground proves nobody's identity and has no roster to ask.
    if (parts.playground) return { id: `teams:${parts.tenant}:${activity.from.aadObjectId ?? activity.from.id}`, name: activity.from.name ?? '' };
    const who = await parts.who(activity);
    if (who.kind === 'person') return who.person;
    if (who.kind === 'refused') return refused('guest');
    parts.log.warn('teams roster cannot be asked', {});
    return { status: 503 };
  };

  /** Teams does not say that an account is closed. That somebody was taken out of a conversation is a sign, and is told as one. */
  const removed = async (activity: Activity): Promise<Outcome> => {
    for (const { aadObjectId } of activity.membersRemoved ?? [])
      if (aadObjectId !== undefined) await parts.receiver()?.left?.(`teams:${parts.tenant}:${aadObjectId}`, 'removed');
    return { status: 200 };
  };

  return async (raw: unknown, claims: Claims | undefined): Promise<Outcome> => {
    const parsed = Activity.safeParse(raw);
    if (!parsed.success) return { status: 400 };
    const activity = parsed.data;
    if (parts.playground && !isLoopback(activity.serviceUrl)) return refused('service host');
    const reason = parts.playground ? undefined : refusal(activity, claims, { tenant: parts.tenant, hosts: parts.hosts });
    if (reason !== undefined) return refused(reason);
    const kind = (activity.type === 'invoke' ? activity.name : activity.type) ?? '';
    if (kind === 'conversationUpdate') return removed(activity);
    if (fromBot(activity) || !KINDS.includes(kind)) return { status: 200 };
    const receiver = parts.receiver();
    if (!receiver) return { status: 503 };
    const from = await person(activity);
    if ('status' in from) return from;
    const work: WorkParts = { ...parts, receiver };
    if (kind === 'message') return onMessage(work, activity, from);
    return kind === 'task/fetch' ? onOpen(activity) : onSubmit(work, activity, from);
  };
};
