import { address, type Incoming } from '../../src/chat/incoming.ts';
import { rememberAddress } from '../../src/delivery/addresses.ts';
import { type Delivery, startDelivery } from '../../src/delivery/delivery.ts';
import type { Outcome } from '../../src/domain/happenings/outcome.ts';
import type { ReminderRule } from '../../src/domain/happenings/reminder.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { silentLog } from '../../src/log.ts';
import { fakeSurface } from '../helpers/fake-surface.ts';
import { event } from '../helpers/happenings.ts';
import { memoryDesk } from '../helpers/memory-desk.ts';
import { memoryJournal } from '../helpers/memory-journal.ts';
import { runClock } from '../helpers/run-clock.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Everything that was started, to be stopped when a test ends. */
export const running: Delivery[] = [];

export const incoming: Incoming = {
  id: 'm1',
  surface: 'cli',
  from: { id: 'cli:anna', name: 'Anna Ek' },
  at: address('cli:anna'),
  place: 'private',
  thread: 't',
  text: '',
  locale: 'sv',
};
/** A journal, a desk and a surface that outlive the process; `start` and `crash` are the process. 2027-01-04 is a Monday, 09:00 in Stockholm. */
export const scene = async ({ known = true } = {}) => {
  const clock = runClock('2027-01-04T08:00:00Z');
  const journal = await memoryJournal({ now: clock.now });
  const desk = memoryDesk({ now: clock.now });
  const fake = fakeSurface();
  if (known) await rememberAddress(desk, incoming, clock.now());
  const calendar = { zone: 'Europe/Stockholm', working: workingDaysOf('SE'), planned: [] };
  const start = (over: Partial<Parameters<typeof startDelivery>[0]> = {}) => {
    const delivery = startDelivery({ journal, desk, surfaces: [fake.surface], clock, calendar: () => calendar, nameOf: (id) => id, log: silentLog, ...over });
    running.push(delivery);
    return delivery;
  };
  const write = (...whats: Parameters<typeof event>[0][]) => journal.change(() => ({ events: whats.map((w) => event(w)), result: undefined }));
  const remind = (id: string, rule: ReminderRule) =>
    write({
      type: 'reminder.set',
      reminder: { id, text: 'remissen', rule, to: { kind: 'person', id: 'cli:anna' }, by: 'cli:anna', address: 'person:cli:anna' },
    });
  const outcome = (id: string, date: string, next?: string): Parameters<typeof event>[0] => {
    const made: Outcome = {
      id,
      body: 'styrelsen',
      meeting: { id: `styrelsen-${date}`, date },
      decisions: [],
      actions: [],
      attendance: { known: false, present: [], absent: [] },
      ...(next ? { next } : {}),
    };
    return { type: 'outcome.recorded', outcome: made };
  };
  return { clock, journal, desk, fake, start, write, remind, outcome, texts: () => fake.sent.map((s) => s.text) };
};
export const BEFORE = (days: number): ReminderRule => ({ kind: 'before-meeting', body: 'styrelsen', days, working: false, time: '09:00' });
