import { beforeEach, describe, expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { cliDriver } from '../cli/driver.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
let world: World;
beforeEach(async () => {
  world = await testBot();
});
const proposed = async () => {
  await world.say('/mote planera styrelsen 12/3 kl 9');
  await world.say('ja');
  await world.say('/mote punkt styrelsen: Taxor 2028');
  return world.say('1');
};
const items = () => [...world.journal.state().meetings.values()].flatMap((m) => m.items);
const reminders = () => [...world.journal.state().reminders.values()].filter((r) => r.state === 'open');

describe('a number that is typed', () => {
  it('chooses nothing of an older reply', async () => {
    await proposed();
    const form = await world.say('/mote flytta styrelsen 1/4 till 3/4');
    expect(form.kind).toBe('form');
    expect(plain(await world.say('1'))).toContain('Det finns inget att välja med 1');
    expect(items().map((i) => i.withdrawn)).toEqual([undefined]);
  });
  it('asks before it takes something away, and a yes does so', async () => {
    const receipt = await proposed();
    const [danger] = receipt.blocks.flatMap((x) => (x.kind === 'buttons' ? x.buttons : []));
    expect(danger).toMatchObject({ label: 'Dra tillbaka', style: 'danger' });
    expect(plain(await world.say('1'))).toContain('Menar du ”Dra tillbaka”?');
    expect(items().map((i) => i.withdrawn)).toEqual([undefined]);
    expect(plain(await world.say('1'))).toContain('är tillbakadragen: Taxor 2028');
  });
  it('asks before a reminder is deleted', async () => {
    await world.say('/paminn mig i morgon kl 8: ring');
    const asked = await world.say('1');
    expect([asked.kind, plain(asked)]).toEqual(['preview', expect.stringContaining('Menar du ”Ta bort”?')]);
    expect(reminders()).toHaveLength(1);
    expect(plain(await world.say('ja'))).toContain('är borttagen');
    expect(reminders()).toEqual([]);
  });
  test.each([
    ['sv', 'Det finns inget att välja med 2'],
    ['en', 'There is nothing to choose with 2'],
  ] as const)('is no question where there is nothing to choose: %s', async (locale, said) => {
    const reply = await world.say('2', { locale });
    expect([reply.kind, plain(reply)]).toEqual(['refusal', expect.stringContaining(said)]);
  });
});

describe('a number at a terminal', () => {
  it('asks, takes away on a yes, and then chooses nothing', async () => {
    const driver = await cliDriver(world.bot);
    const shown = async (line: string) => {
      const before = driver.replies().length;
      await driver.say(line);
      return driver.replies().slice(before).join('\n');
    };
    await shown('/paminn mig i morgon kl 8: ring');
    expect(await shown('1')).toContain('Menar du ”Ta bort”?');
    expect(reminders()).toHaveLength(1);
    await shown('/paminn lista');
    await shown('/mote flytta styrelsen 1/4 till 3/4');
    expect(await shown('1')).toContain('Det finns inget att välja med 1');
    expect(reminders()).toHaveLength(1);
    await driver.close();
  });
});

describe('the words on a button', () => {
  it('do what the button does below a receipt too', async () => {
    await world.say('/mote planera styrelsen 12/3 kl 9');
    await world.say('spara');
    await world.say('/mote punkt styrelsen: Taxor 2028');
    await world.say('spara');
    expect(plain(await world.say('dra tillbaka'))).toContain('är tillbakadragen: Taxor 2028');
    expect(items().map((i) => i.withdrawn !== undefined)).toEqual([true]);
  });
  it('open the correction of what was saved', async () => {
    await world.say('/uppgift ny Lund svarar senast 1/3; organ: styrelsen');
    await world.say('spara');
    expect((await world.say('Rätta')).kind).toBe('form');
  });
});

describe('who may go on, and how', () => {
  const PER = { name: 'Per Holm', email: 'per@example.org' };
  it('is said where a form cannot be filled in', async () => {
    const driver = await cliDriver(world.bot);
    await driver.say('/paminn mig om remissen');
    expect(driver.replies().at(-1)).toContain(
      'Inget är sparat. Skriv hela raden igen med det som saknas eller är fel: /paminn ny … Hur den skrivs står i /hjälp paminn.',
    );
    await driver.close();
  });
  it('lists the administrators of the settings with the roles', async () => {
    const said = plain(await world.say('/samklang roll lista'));
    expect(said).toContain('anna@example.org');
    expect(said).toContain('administratör (SAMKLANG_ADMINS)');
  });
  it('sends nobody to become a coordinator for what only an administrator may do', async () => {
    expect(plain(await world.say('/samklang logg', { as: PER }))).toContain('Det får bara en administratör');
    expect(plain(await world.say('/utfall styrelsen 14/1: beslut: x', { as: PER }))).toContain('samordnare för organet');
  });
});
