import { EVERY } from '../domain/collection.ts';
import { isOver, type ReminderState, type Sending } from '../domain/happenings/reminder.ts';
import { type Calendar, type Occurrence, occurrencesOf } from '../domain/occurrences.ts';
import { isForNobody } from '../domain/reminder-sight.ts';
import type { State } from '../domain/state.ts';

/** One sending that is to be made now. `repeated`: an earlier attempt may have arrived. */
export type Due = { key: string; reminder: ReminderState; occurrence: Occurrence; repeated: boolean };
export type DueNow = { ready: readonly Due[]; missed: readonly Due[]; next: number | undefined };

export const RETRY = { firstMs: 60_000, longestMs: 6 * 3_600_000, attempts: 20 } as const;
export const backoff = (attempts: number): number => Math.min(RETRY.firstMs * 2 ** Math.max(attempts - 1, 0), RETRY.longestMs);

export const keyOf = (reminder: string, occurrence: string): string => `${reminder}:${occurrence}`;

/** A claim that nobody works on is left from before a crash: whether it was sent is not known. */
const mayHaveArrived = (sending: Sending | undefined) => sending !== undefined && (sending.state === 'claimed' || sending.reason === 'unsure');
const tryAt = (occurrence: Occurrence, sending: Sending | undefined): number =>
  sending?.state === 'failed' ? Math.max(occurrence.due, Date.parse(sending.lastAt) + backoff(sending.attempts)) : occurrence.due;

/** The sendings of one reminder that are not finished, as things stand in this state. A closed one has none, nor one for somebody who has left. */
export const unfinishedOf = (reminder: ReminderState, state: State, calendar: Calendar): Due[] =>
  reminder.state !== 'open' || isForNobody(reminder, state)
    ? []
    : occurrencesOf(reminder, state, calendar, Date.parse(reminder.recordedAt))
        .filter((o) => !isOver(reminder.sendings[o.occurrence]))
        .map((occurrence) => ({
          key: keyOf(reminder.id, occurrence.occurrence),
          reminder,
          occurrence,
          repeated: mayHaveArrived(reminder.sendings[occurrence.occurrence]),
        }));

/**
 * What is to be sent now, what came too late (its meeting has been), and when the next thing falls due. Follows from the state alone,
 * so a meeting that is moved takes its reminders along. `held` are keys that wait until a time of their own.
 */
export const due = (state: State, calendar: Calendar, nowMs: number, held: ReadonlyMap<string, number> = new Map()): DueNow => {
  const ready: Due[] = [];
  const missed: Due[] = [];
  let next: number | undefined;
  for (const reminder of state.reminders.by('waiting', EVERY))
    for (const one of unfinishedOf(reminder, state, calendar)) {
      const at = Math.max(tryAt(one.occurrence, reminder.sendings[one.occurrence.occurrence]), held.get(one.key) ?? 0);
      if (at > nowMs) next = Math.min(next ?? at, at);
      else if (one.occurrence.over !== undefined && one.occurrence.over <= nowMs) missed.push(one);
      else ready.push(one);
    }
  ready.sort((a, b) => a.occurrence.due - b.occurrence.due || a.reminder.seq - b.reminder.seq);
  return { ready, missed, next };
};
