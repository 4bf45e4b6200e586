import { DeliveryError, type Surface } from '../chat/surface.ts';
import type { Clock } from '../clock.ts';
import type { Happening, NewEvent } from '../domain/event.ts';
import { accountsOf } from '../domain/happenings/person.ts';
import type { Calendar } from '../domain/occurrences.ts';
import { placeOf } from '../domain/reminder-sight.ts';
import type { State } from '../domain/state.ts';
import type { Log } from '../log.ts';
import type { Reply } from '../reply/reply.ts';
import { type AddressShelf, findAddress, type KnownAddress, nameFrom } from './addresses.ts';
import { type Due, RETRY, unfinishedOf } from './due.ts';
import { reminderReply } from './message.ts';

/** What delivery must have of the journal. */
export interface DeliveryJournal {
  state(): State;
  change<T>(work: (state: State) => { events: readonly NewEvent[]; result: T }): Promise<T>;
}
export type DeliveryParts = {
  journal: DeliveryJournal;
  desk: Pick<AddressShelf, 'get'>;
  surfaces: readonly Surface[];
  clock: Clock;
  calendar: () => Calendar;
  /** The official name of a body. */
  nameOf: (body: string) => string;
  /** Told before something is sent: what waits there for an answer must not take one that is meant for this. */
  between?: (to: { place: string; person?: string | undefined }, reply: Reply) => Promise<void>;
  log: Log;
};
const NOBODY_MS = 5 * 60_000;
/** How one attempt ended, for the loop: what is still to be written, and when to look again. */
export type Attempt = { record?: NewEvent; retryAfterMs?: number };

export const byDelivery = (reminder: Due['reminder'], what: Happening): NewEvent => ({
  by: 'samklang',
  via: 'delivery',
  visibility: reminder.visibility,
  what,
});
const still = (one: Due, state: State, calendar: Calendar): Due | undefined => {
  const reminder = state.reminders.get(one.reminder.id);
  return reminder && unfinishedOf(reminder, state, calendar).find((d) => d.key === one.key && d.occurrence.due === one.occurrence.due);
};

/**
 * Where it goes: a body's own channel; where the reminder was set, when there is none or the desk no longer knows where it is. What is
 * for a person who is not reached there goes to another account of theirs: a terminal may not be opened again.
 */
const reachedAt = ({ reminder, occurrence }: Due, { journal, desk, surfaces }: DeliveryParts): { to?: KnownAddress; surface?: Surface; person?: string } => {
  const state = journal.state();
  const others = reminder.to.kind === 'person' ? accountsOf(state, reminder.to.id).map((id) => `person:${id}`) : [];
  const first = placeOf(reminder, state);
  // What the body's channel may know is not told in another channel because that one has been forgotten.
  const elsewhere = occurrence.closed && first !== reminder.address ? [] : [reminder.address];
  for (const key of [first, ...elsewhere, ...others]) {
    const to = findAddress(desk, key);
    const surface = to && surfaces.find((s) => s.name === to.surface);
    if (to && surface) return { to, surface, ...(key.startsWith('person:') ? { person: key.slice('person:'.length) } : {}) };
  }
  return {};
};

/**
 * One sending: claimed through the journal, where it is looked at again (it may have been moved, done or removed since), looked at once
 * more right before it goes out, then sent. Throws only when the claim could not be written: then nothing was sent.
 */
export const deliver = async (one: Due, late: boolean, parts: DeliveryParts): Promise<Attempt> => {
  const { journal, desk, log } = parts;
  const { reminder, occurrence } = one;
  const { to, surface, person } = reachedAt(one, parts);
  // Nobody here reaches that place (a terminal that is not open): no attempt was made, so none is counted.
  if (!to || !surface) return { retryAfterMs: NOBODY_MS };
  const named = { reminder: reminder.id, occurrence: occurrence.occurrence };
  const claimed = await journal.change((state) => {
    const now = still(one, state, parts.calendar());
    if (!now) return { events: [], result: undefined };
    const what = { type: 'reminder.claimed', ...named, due: new Date(occurrence.due).toISOString() } as const;
    return { events: [byDelivery(reminder, what)], result: now };
  });
  if (!claimed) return {};
  const attempts = journal.state().reminders.get(reminder.id)?.sendings[occurrence.occurrence]?.attempts ?? 1;
  const failed = (reason: string, final: boolean): NewEvent =>
    byDelivery(reminder, { type: 'reminder.failed', ...named, reason: final && reason !== 'refused' ? 'gave-up' : reason, final });
  if (!still(one, journal.state(), parts.calendar())) return { record: failed('withdrawn', false) };
  const last = attempts >= RETRY.attempts;
  const setBy = reminder.to.kind === 'body' ? nameFrom(desk, journal.state(), reminder.by) : undefined;
  const body = reminder.rule.kind === 'before-meeting' ? parts.nameOf(reminder.rule.body) : undefined;
  const reply = reminderReply(one, { late, repeated: claimed.repeated, body, setBy }, to.locale);
  await parts.between?.({ place: to.address, person }, reply).catch(() => log.warn('buttons not kept', {}));
  try {
    const { ref } = await surface.send(to.address, reply, one.key);
    return {
      record: byDelivery(reminder, {
        type: 'reminder.sent',
        ...named,
        late,
        ...(ref === undefined ? {} : { ref }),
        ...(claimed.repeated ? { repeated: true } : {}),
      }),
    };
  } catch (error) {
    const outcome = error instanceof DeliveryError ? error.outcome : 'unsure';
    log.warn('reminder not sent', { outcome, surface: surface.name, attempts });
    if (outcome === 'refused') return { record: failed('refused', true) };
    // Once it may have arrived, every later attempt may be a repetition.
    const reason = claimed.repeated ? 'unsure' : outcome;
    const retryAfterMs = error instanceof DeliveryError ? error.retryAfterMs : undefined;
    return { record: failed(reason, last), ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
};
