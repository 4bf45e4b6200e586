import type { Incoming } from '../chat/incoming.ts';
import { type Actor, hasRole } from '../domain/actor.ts';
import type { NewEvent } from '../domain/event.ts';
import { MendableError } from '../errors.ts';
import { nearlyCommand, refusedAs, refusedBeside, refusedByRole, refusedToAll, unknownCommand } from '../i18n/errors.ts';
import type { Locale, Said } from '../i18n/locale.ts';
import { buttons, type Reply, text } from '../reply/reply.ts';
import type { AnyCommand, Noun } from './command.ts';

/** That somebody was refused is recorded: who, when, what and through what. */
export const refusalOf = (incoming: Pick<Incoming, 'from' | 'surface' | 'id'>, command: string): NewEvent => ({
  by: incoming.from.id,
  via: incoming.surface,
  visibility: 'secretariat',
  cause: incoming.id,
  what: { type: 'access.refused', command, reason: 'role' },
});

/** Whether a command opens for administrators only. */
export const isForAdministrators = ({ mayOpen }: Pick<AnyCommand<never>, 'mayOpen'>): boolean =>
  mayOpen !== undefined && !mayOpen({ id: '', name: '', roles: [{ person: '', role: 'secretary' }] });

/**
 * Why somebody may not: nobody is sent to those they belong to. `failed` is what kept the refusal from being recorded, if anything did;
 * `administrators`: only they may.
 */
export const refusalFor = (actor: Actor, failed?: unknown, administrators = false): Said => {
  if (failed instanceof MendableError && failed.code === 'journal-readonly') return refusedBeside;
  if (hasRole(actor, 'administrator')) return refusedAs.administrator;
  if (administrators) return refusedToAll;
  return hasRole(actor, 'secretary') ? refusedAs.secretary : refusedByRole;
};

/** A line that is longer than a button holds on every surface is shown to be written again, without one. */
const LONGEST = 1500;
/** "/paminn mig på torsdag …": as much of the line as shows which one it is. */
const brief = (line: string): string => (line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line);

/** There is no such command: the nearest one as a button with all that was typed, or a list of those there are. */
export const unknownReply = <C>(way: { name: string; meant?: string }, nouns: readonly Noun<C>[], locale: Locale): Reply => {
  const { name, meant } = way;
  if (meant === undefined) {
    const all = nouns.map((n) => `/${n.name}`).join(', ');
    return { kind: 'refusal', blocks: [text(unknownCommand(name, all)[locale])], onlyAsker: true };
  }
  const said = text(nearlyCommand(name, meant.length > LONGEST ? (meant.split(' ')[0] ?? meant) : brief(meant))[locale]);
  return { kind: 'question', blocks: [said, ...(meant.length > LONGEST ? [] : [buttons({ label: brief(meant), text: meant })])], onlyAsker: true };
};
