import type { Happening, NewEvent } from '../../src/domain/event.ts';

export const event = (what: Happening, more: Partial<NewEvent> = {}): NewEvent => ({ by: 'cli:anna', via: 'cli', visibility: 'open', what, ...more });

/** Events that need nothing else to make sense, for tests of how events are kept. */
export const roleGiven = (person: string) => event({ type: 'role.given', person, role: 'secretary' });
export const reminderSet = (id: string, text = 'skicka handlingar') =>
  event({
    type: 'reminder.set',
    reminder: { id, text, rule: { kind: 'at', at: '2027-02-01T09:00' }, to: { kind: 'person', id: 'cli:anna' }, by: 'cli:anna', address: 'cli:anna' },
  });
export const reminderClaimed = (reminder: string, occurrence: string) => event({ type: 'reminder.claimed', reminder, occurrence, due: '2027-02-01T08:00:00Z' });
