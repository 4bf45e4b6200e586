import { afterEach, describe, expect, it } from 'vitest';
import { placeKey } from '../../src/delivery/addresses.ts';
import { actorOf } from '../../src/domain/actor.ts';
import { reminderSight } from '../../src/domain/reminder-sight.ts';
import { plain } from '../../src/reply/plain.ts';
import { BEFORE, DAY, HOUR, incoming, running, scene } from '../delivery/scene.ts';
import { testBot, type Who } from '../helpers/bot.ts';

afterEach(async () => {
  for (const delivery of running.splice(0)) await delivery.stop();
});
const RUT: Who = { name: 'Rut Lind', email: 'rut@example.org' };

describe('reminders', () => {
  it('are not sent to somebody who has left, and come when they are back', async () => {
    const s = await scene();
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T10:00' });
    await s.write({ type: 'person.left', ids: ['cli:anna'], sign: 'deactivated' });
    const delivery = s.start();
    await s.clock.pass(2 * HOUR);
    expect(s.texts()).toEqual([]);
    await s.write({ type: 'person.returned', ids: ['cli:anna'] });
    delivery.wake();
    await s.clock.pass(HOUR);
    expect(s.texts()).toHaveLength(1);
  });

  it('are sent on a mere sign, and to a body whoever set them where it has a channel', async () => {
    const s = await scene();
    await s.write({ type: 'person.left', ids: ['cli:anna'], sign: 'removed' });
    await s.remind('P-1', { kind: 'at', at: '2027-01-04T10:00' });
    s.start();
    await s.clock.pass(2 * HOUR);
    expect(s.texts()).toHaveLength(1);
  });

  it('go to a linked account where the one they were set on is not reached', async () => {
    const s = await scene();
    await s.write({
      type: 'reminder.set',
      reminder: {
        id: 'P-1',
        text: 'remissen',
        rule: { kind: 'at', at: '2027-01-04T10:00' },
        to: { kind: 'person', id: 'slack:T1:U1' },
        by: 'slack:T1:U1',
        address: 'person:slack:T1:U1',
      },
    });
    s.start();
    await s.clock.pass(2 * HOUR);
    expect(s.texts()).toEqual([]);
    await s.write({ type: 'person.linked', known: 'slack:T1:U1', account: 'cli:anna' });
    await s.clock.pass(HOUR);
    expect(s.texts()).toHaveLength(1);
  });

  it.each([
    ['a stranger', 'cli:anna', [], 0],
    ['a secretary', 'cli:anna', [{ type: 'role.given', person: 'cli:anna', role: 'secretary' } as const], 1],
  ])('of a hidden meeting come to %s as often as they may know of it', async (_, person, roles, times) => {
    const s = await scene();
    const { zone, working } = { zone: 'Europe/Stockholm', working: (await testBot()).working };
    const calendar = () => ({
      zone,
      working,
      planned: [],
      sees: reminderSight(s.journal.state(), (id) => actorOf({ id, name: '' }, s.journal.state(), [])),
    });
    if (roles.length) await s.write(...roles);
    await s.journal.change(() => ({
      events: [{ by: 'cli:x', via: 'cli', visibility: 'secretariat', what: s.outcome('U-1', '2027-01-02', '2027-01-12') }],
      result: undefined,
    }));
    await s.write({
      type: 'reminder.set',
      reminder: { id: 'P-1', text: 'x', rule: BEFORE(3), to: { kind: 'person', id: person }, by: person, address: `person:${person}` },
    });
    await s.write({
      type: 'reminder.set',
      reminder: {
        id: 'P-2',
        text: 'y',
        rule: BEFORE(3),
        to: { kind: 'body', id: 'styrelsen' },
        by: person,
        address: placeKey({ ...incoming, place: 'channel' } as never),
      },
    });
    s.start({ calendar });
    await s.clock.pass(10 * DAY);
    expect(s.texts()).toHaveLength(times);
  });

  it('do not tell the date of a hidden meeting to whoever sets or lists them', async () => {
    const bot = await testBot();
    await bot.say(`/utfall spara ${(await bot.say('/utfall styrelsen 8/12 2026: beslut: x; nästa möte: 24/2 2027; synlighet: kansli')).ids?.[0] ?? ''}`);
    const set = plain(await bot.say('/paminn mig 3 dagar före styrelsens möte: läs', { as: RUT }));
    expect(set).toContain('väntar på mötesdatum');
    expect(`${set}${plain(await bot.say('/paminn lista', { as: RUT }))}`).not.toMatch(/februari/);
    expect(plain(await bot.say('/paminn mig 3 dagar före styrelsens möte: läs'))).toMatch(/24 februari/);
  });
});
