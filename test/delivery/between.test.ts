import { expect, test } from 'vitest';
import { addressKey } from '../../src/delivery/addresses.ts';
import { startDelivery } from '../../src/delivery/delivery.ts';
import { silentLog } from '../../src/log.ts';
import { plain } from '../../src/reply/plain.ts';
import { cameBetween } from '../../src/routing/confirm.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { fakeSurface } from '../helpers/fake-surface.ts';
import { event } from '../helpers/happenings.ts';
import { runClock } from '../helpers/run-clock.ts';

const BO: Who = { name: 'Bo Ek', email: 'bo@example.org' };
const LINE = '/utfall styrelsen 13/1: beslut: budgeten antas';

/** A preview waits for Anna, and a reminder is sent to somebody: to Anna unless it is said to whom. */
const scene = async ({ line = LINE, to, place = 'private' }: { line?: string; to?: Who; place?: 'private' | 'channel' } = {}) => {
  const world = await testBot();
  const fake = fakeSurface();
  const shown = await world.say(line, { place });
  if (to) await world.say('/samklang om', { as: to });
  const receiver = world.incoming('', { place, ...(to ? { as: to } : {}) });
  const remind = async () => {
    await world.journal.change(() => ({
      events: [
        event({
          type: 'reminder.set',
          reminder: {
            id: 'P-00001',
            text: 'fika',
            rule: { kind: 'at', at: '2027-01-14T13:00' },
            to: { kind: 'person', id: receiver.from.id },
            by: receiver.from.id,
            address: addressKey(world.desk, receiver, 'place'),
          },
        }),
      ],
      result: undefined,
    }));
    const clock = runClock('2027-01-14T12:00:30Z');
    const delivery = startDelivery({
      journal: world.journal,
      desk: world.desk,
      surfaces: [fake.surface],
      clock,
      calendar: () => ({ zone: 'Europe/Stockholm', working: world.working, planned: [] }),
      nameOf: (id) => id,
      between: (there, reply) => cameBetween(there, reply, world.desk),
      log: silentLog,
    });
    await clock.settle();
    await delivery.stop();
    expect(fake.sent.map((s) => s.text)).toEqual([expect.stringContaining('Påminnelse: fika')]);
  };
  return { ...world, shown, remind, outcomes: () => world.journal.state().outcomes.size };
};

test.each(['ok', 'ja', 'okej', '1', 'save'])('"%s" after a reminder saves nothing, and is asked back with the whole preview', async (typed) => {
  const w = await scene();
  expect(w.shown.kind).toBe('preview');
  await w.remind();
  const asked = await w.say(typed);
  expect(w.outcomes()).toBe(0);
  expect(plain(asked)).toMatch(/^Menar du det här, och inte påminnelsen som kom emellan\? Inget är sparat än\.[\s\S]*budgeten antas[\s\S]*\[Spara\]/);
  expect((await w.say('ja')).kind).toBe('receipt');
  expect(w.outcomes()).toBe(1);
});

test('the button’s own word saves also after a reminder', async () => {
  const w = await scene();
  await w.remind();
  expect((await w.say('Spara')).kind).toBe('receipt');
  expect(w.outcomes()).toBe(1);
});

test('a second reminder asks again, and the question stands there once', async () => {
  const w = await scene();
  await w.remind();
  await w.say('ok');
  await cameBetween({ place: w.incoming('').at }, { kind: 'reminder', blocks: [] }, w.desk);
  expect(plain(await w.say('ok')).match(/Menar du/g)).toHaveLength(1);
  expect(w.outcomes()).toBe(0);
});

test('a word that stands on a button of both is asked back', async () => {
  const w = await scene();
  const said = { kind: 'reminder' as const, blocks: [{ kind: 'buttons' as const, buttons: [{ label: 'Släng', text: '/paminn klar P-00001' }] }] };
  await cameBetween({ place: w.incoming('').at }, said, w.desk);
  expect(plain(await w.say('släng'))).toContain('Menar du det här');
  expect((await w.say('släng')).kind).toBe('receipt');
});

test('in a channel a reminder that comes there ends it for everybody', async () => {
  const w = await scene({ place: 'channel' });
  await w.remind();
  expect(plain(await w.say('ok', { place: 'channel' }))).toContain('Menar du det här');
  expect(w.outcomes()).toBe(0);
});

test('a reminder to somebody else changes nothing', async () => {
  const w = await scene({ to: BO });
  await w.remind();
  expect((await w.say('ok')).kind).toBe('receipt');
  expect(w.outcomes()).toBe(1);
});

test('a number that answers a question is asked back too', async () => {
  const w = await scene({ line: '/utfal ny' });
  expect(w.shown.kind).toBe('question');
  await w.remind();
  expect(plain(await w.say('1'))).toMatch(/^Menar du den här frågan/);
  expect((await w.say('1')).kind).toBe('form');
});
