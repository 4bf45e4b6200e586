import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { address } from '../../src/chat/incoming.ts';
import { DeliveryError } from '../../src/chat/surface.ts';
import { rememberAddress } from '../../src/delivery/addresses.ts';
import { type Delivery, startDelivery } from '../../src/delivery/delivery.ts';
import type { Happening } from '../../src/domain/event.ts';
import type { ReminderRule } from '../../src/domain/happenings/reminder.ts';
import { addDays, instantOf, wallAt } from '../../src/domain/wall-time.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { silentLog } from '../../src/log.ts';
import { fakeSurface } from '../helpers/fake-surface.ts';
import { event } from '../helpers/happenings.ts';
import { memoryDesk } from '../helpers/memory-desk.ts';
import { memoryJournal } from '../helpers/memory-journal.ts';
import { runClock } from '../helpers/run-clock.ts';

const ZONE = 'Europe/Stockholm';
const working = workingDaysOf('SE');
type Op =
  | { op: 'set'; in: number }
  | { op: 'set-before'; days: number }
  | { op: 'move'; to: number }
  | { op: 'done' | 'remove'; which: number }
  | { op: 'pass'; hours: number }
  | { op: 'restart'; down: number }
  | { op: 'fail' };

/** One rule for each reminder, written as simply as it can be: what is owed at a moment, and which dates are the present ones. */
type Modelled = { id: string; rule: ReminderRule; open: boolean };

const operation: fc.Arbitrary<Op> = fc.oneof(
  fc.record({ op: fc.constant('set' as const), in: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ op: fc.constant('set-before' as const), days: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ op: fc.constant('move' as const), to: fc.integer({ min: 2, max: 20 }) }),
  fc.record({ op: fc.constantFrom('done' as const, 'remove' as const), which: fc.nat(10) }),
  fc.record({ op: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ op: fc.constant('restart' as const), down: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ op: fc.constant('fail' as const) }),
);

const running: Delivery[] = [];
afterEach(async () => {
  for (const d of running.splice(0)) await d.stop();
});

const play = async (ops: readonly Op[]) => {
  const clock = runClock('2027-01-04T08:00:00Z');
  const journal = await memoryJournal({ now: clock.now });
  const desk = memoryDesk({ now: clock.now });
  const fake = fakeSurface();
  await rememberAddress(
    desk,
    { id: 'm', surface: 'cli', from: { id: 'cli:a', name: 'A' }, at: address('cli:a'), place: 'private', thread: 't', text: '', locale: 'sv' },
    clock.now(),
  );
  const calendar = { zone: ZONE, working, planned: [] };
  const start = () => {
    const d = startDelivery({ journal, desk, surfaces: [fake.surface], clock, calendar: () => calendar, nameOf: (id) => id, log: silentLog });
    running.push(d);
    return d;
  };
  let delivery = start();
  const model: Modelled[] = [];
  /** Keys that may not be sent at the moment they would be: closed, or of a date that is not the present one. */
  const faults: string[] = [];
  let meeting: string | undefined;
  let failOnce = false;
  fake.failWith((key) => {
    const [id = '', ...rest] = key.split(':');
    const reminder = model.find((m) => m.id === id);
    const occurrence = rest.join(':');
    if (!reminder?.open) faults.push(`${key} was sent after it was closed`);
    if (reminder?.rule.kind === 'before-meeting' && occurrence !== meeting) faults.push(`${key} was sent for an old date; the meeting is ${meeting}`);
    const first = failOnce;
    failOnce = false;
    return first ? new DeliveryError('unavailable', 'away') : undefined;
  });
  const write = (what: Happening) => journal.change(() => ({ events: [event(what)], result: undefined })).then(() => delivery.wake());
  const today = () => wallAt(clock.now().getTime(), ZONE).date;
  const set = async (rule: ReminderRule) => {
    const id = `P-${model.length}`;
    model.push({ id, rule, open: true });
    await write({ type: 'reminder.set', reminder: { id, text: 'x', rule, to: { kind: 'person', id: 'cli:a' }, by: 'cli:a', address: 'person:cli:a' } });
  };
  for (const op of ops) {
    if (op.op === 'set') {
      const wall = wallAt(clock.now().getTime() + op.in * 3_600_000, ZONE);
      await set({ kind: 'at', at: `${wall.date}T${wall.time}` });
    } else if (op.op === 'set-before') await set({ kind: 'before-meeting', body: 'styrelsen', days: op.days, working: false, time: '09:00' });
    else if (op.op === 'move') {
      meeting = addDays(today(), op.to);
      const date = '2027-01-02';
      const attendance = { known: false, present: [], absent: [] };
      await write({
        type: 'outcome.recorded',
        outcome: { id: 'U-1', body: 'styrelsen', meeting: { id: 'm', date }, decisions: [], actions: [], attendance, next: meeting },
      });
    } else if (op.op === 'done' || op.op === 'remove') {
      const one = model[op.which % Math.max(model.length, 1)];
      if (one?.open) {
        one.open = false;
        await write({ type: op.op === 'done' ? 'reminder.done' : 'reminder.removed', reminder: one.id });
      }
    } else if (op.op === 'pass') await clock.pass(op.hours * 3_600_000);
    else if (op.op === 'restart') {
      await delivery.stop();
      await clock.pass(op.down * 3_600_000);
      delivery = start();
    } else failOnce = true;
    await clock.settle();
  }
  await clock.pass(12 * 3_600_000);
  await delivery.stop();
  return { faults, sent: fake.sent, model, meeting, now: clock.now().getTime(), journal };
};

it('moves, closings, failures and restarts: nothing twice, nothing for an old date, nothing lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 4, maxLength: 12 }), async (ops) => {
      const { faults, sent, model, meeting, now, journal } = await play(ops);
      expect(faults).toEqual([]);
      const keys = sent.map((s) => s.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { id, rule, open } of model.filter((m) => m.open)) {
        expect(open).toBe(true);
        if (rule.kind === 'at') {
          const [date = '', time = ''] = rule.at.split('T');
          const owed = instantOf(date, time, ZONE).ms <= now - 12 * 3_600_000;
          if (owed) expect(keys).toContain(`${id}:${rule.at}`);
        } else if (meeting !== undefined) {
          const day = rule.days === 0 ? meeting : working.backTo(addDays(meeting, -rule.days));
          const owed = instantOf(day, rule.time, ZONE).ms <= now - 12 * 3_600_000;
          // Sent, or told to be missed because its meeting had been before anybody could look.
          const missed = journal.state().reminders.get(id)?.sendings[meeting]?.reason === 'missed';
          const setLater = meeting < wallAt(Date.parse(journal.state().reminders.get(id)?.recordedAt ?? ''), ZONE).date;
          if (owed && !missed && !setLater) expect(keys).toContain(`${id}:${meeting}`);
        }
      }
    }),
    { numRuns: 60, seed: 20270104 },
  );
}, 120_000);
