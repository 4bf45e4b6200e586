import { type Address, address } from '../chat/incoming.ts';

/** Where in Slack something is said. `user` is who asked: what only they may read goes to them. */
export type Place = { team: string; channel: string; thread?: string; user?: string };

/** "slack:T1:C1:1700000000.000100:U1"; empty parts at the end are left out. */
export const toAddress = (place: Place): Address =>
  address(['slack', place.team, place.channel, place.thread ?? '', place.user ?? ''].join(':').replace(/:+$/, ''));

/** Undefined when the address was not made by this surface. */
export const fromAddress = (text: Address): Place | undefined => {
  const [surface, team, channel, thread, user] = text.split(':');
  if (surface !== 'slack' || !team || !channel) return undefined;
  return { team, channel, ...(thread ? { thread } : {}), ...(user ? { user } : {}) };
};

export const personId = (team: string, user: string) => `slack:${team}:${user}`;
/** A direct conversation's id starts with D, a person's (who stands for theirs) with U or W. */
export const isDirect = (channel: string) => /^[DUW]/.test(channel);
