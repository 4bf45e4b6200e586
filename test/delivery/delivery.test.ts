import { afterEach, describe, expect, it } from 'vitest';
import { address } from '../../src/chat/incoming.ts';
import { DeliveryError } from '../../src/chat/surface.ts';
import { rememberAddress } from '../../src/delivery/addresses.ts';
import { startDelivery } from '../../src/delivery/delivery.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { silentLog } from '../../src/log.ts';
import { fakeSurface } from '../helpers/fake-surface.ts';
import { BEFORE, DAY, HOUR, incoming, running, scene } from './scene.ts';

afterEach(async () => {
  for (const delivery of running.splice(0)) await delivery.stop();
});

describe('delivery', () => {
  it('sends once, at its time, and says nothing about late', async () => {
    const s = await scene();
    await s.remind('P-1', { kind: 'at', at: '2027-01-05T09:00' });
    s.start();
    await s.clock.pass(DAY - 60_000);
    expect(s.fake.sent).toEqual([]);
    await s.clock.pass(120_000);
    expect(s.fake.sent.map((x) => [x.to, x.key])).toEqual([['cli:anna', 'P-1:2027-01-05T09:00']]);
    expect(s.texts()[0]).toBe('Påminnelse: remissen\n\n[Klar] /paminn klar P-1');
    await s.clock.pass(30 * DAY);
    expect(s.fake.sent).toHaveLength(1);
  });

  it('is woken by what is set while it waits', async () => {
    const s = await scene();
    const delivery = s.start();
    await s.clock.pass(HOUR);
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T10:00' });
    delivery.wake();
    await s.clock.settle();
    expect(s.fake.sent).toHaveLength(1);
  });

  it('sends once and marked late after a time when it was not running', async () => {
    const s = await scene();
    await s.remind('P-1', { kind: 'at', at: '2027-01-05T09:00' });
    await s.clock.pass(3 * DAY);
    s.start();
    await s.clock.pass(HOUR);
    expect(s.texts()).toEqual(['Påminnelse: remissen\n\nSkickas sent: skulle ha kommit tisdag 5 januari 2027 kl. 09.00.\n\n[Klar] /paminn klar P-1']);
    expect(s.journal.state().reminders.get('P-1')?.sendings).toMatchObject({ '2027-01-05T09:00': { state: 'sent', late: true } });
  });

  it('sends again, marked as a possible repetition, what was claimed before a crash and not known to be sent', async () => {
    const s = await scene();
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T09:00' });
    await s.write({ type: 'reminder.claimed', reminder: 'P-1', occurrence: '2027-01-04T09:00', due: '2027-01-04T08:00:00Z' });
    s.start();
    await s.clock.pass(60_000);
    expect(s.texts()).toHaveLength(1);
    expect(s.texts()[0]).toContain('Kan vara en upprepning');
  });

  it('does not send what was done or removed', async () => {
    const s = await scene();
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T10:00' });
    await s.remind('P-2', { kind: 'at', at: '2027-01-04T10:00' });
    s.start();
    await s.clock.pass(60_000);
    await s.write({ type: 'reminder.done', reminder: 'P-1' }, { type: 'reminder.removed', reminder: 'P-2' });
    await s.clock.pass(DAY);
    expect(s.fake.sent).toEqual([]);
  });

  it('tries again after a platform was away, later each time, and keeps to the time the platform names', async () => {
    const s = await scene();
    const tries: number[] = [];
    s.fake.failWith(() => {
      tries.push(s.clock.now().getTime());
      if (tries.length === 1) return new DeliveryError('unavailable', 'busy', 10 * 60_000);
      return tries.length < 4 ? new DeliveryError('unavailable', 'busy') : undefined;
    });
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T09:00' });
    s.start();
    await s.clock.pass(2 * HOUR);
    expect(tries.slice(1).map((t, i) => Math.round((t - (tries[i] ?? 0)) / 60_000))).toEqual([10, 2, 4]);
    expect(s.fake.sent).toHaveLength(1);
    expect(s.texts()[0]).not.toContain('upprepning');
    expect(s.texts()[0]).toContain('Skickas sent');
  });

  it('marks every later attempt once one may have arrived, also when another fails in between', async () => {
    const s = await scene();
    let n = 0;
    s.fake.failWith(() => (++n === 1 ? new DeliveryError('unsure', 'timeout') : n === 2 ? new DeliveryError('unavailable', 'busy') : undefined));
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T09:00' });
    s.start();
    await s.clock.pass(HOUR);
    expect(s.texts()).toHaveLength(1);
    expect(s.texts()[0]).toContain('Kan vara en upprepning');
  });

  it('gives up at once what is refused, and after twenty attempts what cannot be reached', async () => {
    const s = await scene();
    s.fake.failWith((key) => new DeliveryError(key.startsWith('P-1') ? 'refused' : 'unavailable', 'no'));
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T09:00' });
    await s.remind('P-2', { kind: 'at', at: '2027-01-04T09:00' });
    s.start();
    await s.clock.pass(5 * DAY);
    const sending = (id: string) => s.journal.state().reminders.get(id)?.sendings['2027-01-04T09:00'];
    expect(sending('P-1')).toMatchObject({ state: 'failed', reason: 'refused', final: true, attempts: 1 });
    expect(sending('P-2')).toMatchObject({ state: 'failed', reason: 'gave-up', final: true, attempts: 20 });
  });

  it('waits for an address that is not known yet', async () => {
    const s = await scene({ known: false });
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T09:00' });
    s.start();
    await s.clock.pass(HOUR);
    expect(s.fake.sent).toEqual([]);
    await rememberAddress(s.desk, incoming, s.clock.now());
    await s.clock.pass(2 * HOUR);
    expect(s.fake.sent).toHaveLength(1);
  });

  it('follows a meeting that is moved: never for the old time, once for the new one', async () => {
    const s = await scene();
    await s.write(s.outcome('U-1', '2027-01-04', '2027-02-10'));
    await s.remind('P-1', BEFORE(7));
    s.start();
    await s.clock.pass(DAY);
    await s.write(s.outcome('U-1', '2027-01-04', '2027-02-17'));
    await s.clock.pass(32 * DAY);
    expect(s.fake.sent).toEqual([]);
    await s.clock.pass(6 * DAY);
    expect(s.texts()).toEqual(['Påminnelse: remissen\n\nMöte: styrelsen, onsdag 17 februari 2027.\n\n[Ta bort] /paminn ta-bort P-1']);
    await s.clock.pass(30 * DAY);
    expect(s.fake.sent).toHaveLength(1);
  });

  it('waits for a meeting date, then follows it; after the meeting it is missed, not sent', async () => {
    const s = await scene();
    await s.remind('P-1', BEFORE(3));
    const first = s.start();
    await s.clock.pass(2 * DAY);
    expect(s.fake.sent).toEqual([]);
    await s.write(s.outcome('U-1', '2027-01-04', '2027-01-20'));
    await first.stop();
    await s.clock.pass(30 * DAY);
    s.start();
    await s.clock.pass(DAY);
    expect(s.fake.sent).toEqual([]);
    expect(s.journal.state().reminders.get('P-1')?.sendings).toMatchObject({ '2027-01-20': { state: 'failed', reason: 'missed', final: true } });
  });

  it('does not send when the claim cannot be written, and sends when it can', async () => {
    const s = await scene();
    let full = true;
    const journal: typeof s.journal = { ...s.journal, change: (work) => (full ? Promise.reject(new Error('no room')) : s.journal.change(work)) };
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T09:00' });
    const delivery = s.start({ journal });
    await s.clock.pass(5 * 60_000);
    expect(s.fake.sent).toEqual([]);
    expect(delivery.health().ok).toBe(false);
    full = false;
    await s.clock.pass(5 * 60_000);
    expect(s.fake.sent).toHaveLength(1);
    expect(delivery.health().ok).toBe(true);
  });

  it('does not send again what was sent but could not be written down', async () => {
    const s = await scene();
    let full = false;
    const journal: typeof s.journal = { ...s.journal, change: (work) => (full ? Promise.reject(new Error('no room')) : s.journal.change(work)) };
    s.fake.failWith(() => {
      full = true;
      return undefined;
    });
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T09:00' });
    const delivery = s.start({ journal });
    await s.clock.pass(HOUR);
    expect(s.fake.sent).toHaveLength(1);
    expect(delivery.health().ok).toBe(false);
    full = false;
    await s.clock.pass(HOUR);
    expect(s.fake.sent).toHaveLength(1);
    expect(s.journal.state().reminders.get('P-1')?.sendings).toMatchObject({ '2027-01-04T09:00': { state: 'sent' } });
  });

  it('does not let one platform that never answers hold up another', async () => {
    const s = await scene();
    const stuck = { ...fakeSurface('slack').surface, send: () => new Promise<never>(() => {}) };
    await rememberAddress(s.desk, { ...incoming, surface: 'slack', from: { id: 'slack:1', name: 'B' }, at: address('slack:1') }, s.clock.now());
    const to = { kind: 'person', id: 'slack:1' } as const;
    await s.write({
      type: 'reminder.set',
      reminder: { id: 'P-1', text: 'x', rule: { kind: 'at', at: '2027-01-04T09:00' }, to, by: 'slack:1', address: 'person:slack:1' },
    });
    await s.remind('P-2', { kind: 'at', at: '2027-01-04T09:30' });
    startDelivery({
      journal: s.journal,
      desk: s.desk,
      surfaces: [stuck, s.fake.surface],
      clock: s.clock,
      nameOf: (id) => id,
      log: silentLog,
      calendar: () => ({ zone: 'Europe/Stockholm', working: workingDaysOf('SE'), planned: [] }),
    });
    await s.clock.pass(HOUR);
    expect(s.fake.sent.map((x) => x.key)).toEqual(['P-2:2027-01-04T09:30']);
  });
});
