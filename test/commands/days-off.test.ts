// A series that falls on Saturdays, Sundays or holidays says so, and can be moved to the nearest working day.
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { ANNA, testBot } from '../helpers/bot.ts';

const SERIES = '/mote planera styrelsen FREQ=MONTHLY;BYMONTHDAY=1;COUNT=5 kl 9';

describe('days off in a series', () => {
  test('are said, and offered to be moved', async () => {
    const bot = await testBot();
    const said = plain(await bot.say(SERIES));
    expect(said).toContain('Lördag 1 maj 2027 är ingen arbetsdag.');
    expect(said).toContain('[Flytta till arbetsdagen före]');
    expect(said).toContain('[Flytta till arbetsdagen efter]');
  });
  test.each([
    ['Flytta till arbetsdagen före', 'Lördag 1 maj 2027 → fredag 30 april 2027'],
    ['Flytta till arbetsdagen efter', 'Lördag 1 maj 2027 → måndag 3 maj 2027'],
  ])('%s', async (label, wanted) => {
    const bot = await testBot();
    await bot.say(SERIES);
    const moved = await bot.say(label);
    expect([moved.kind, plain(moved)]).toEqual(['preview', expect.stringContaining(wanted)]);
    expect(plain(moved)).not.toMatch(/ingen arbetsdag|Flytta till arbetsdagen/);
    const saved = await bot.say('ja');
    expect(saved.kind).toBe('receipt');
    expect([...bot.journal.state().meetings.values()].every((m) => bot.working.isWorking(m.date))).toBe(true);
    expect([...bot.journal.state().meetings.values()].map((m) => m.time)).toEqual(Array(5).fill('09:00'));
  });
  test.each([
    ['/mote planera styrelsen varje månad från 1/5 till 30/6 kl 9; helg: före', 'sv', 'Lördag 1 maj 2027 → fredag 30 april 2027'],
    ['/mote planera styrelsen varje månad från 1/5 till 30/6 kl 9; helgdagar: närmaste arbetsdag efter', 'sv', 'Lördag 1 maj 2027 → måndag 3 maj 2027'],
    ['/meeting plan board every month from 1/5 until 30/6 at 9; days off: before', 'en', 'Saturday 1 May 2027 → Friday 30 April 2027'],
    ['/mote planera styrelsen 26/3; helg: före', 'sv', 'Fredag 26 mars 2027 → torsdag 25 mars 2027'],
  ] as const)('are moved by line: %s', async (line, locale, wanted) => {
    const reply = await (await testBot()).say(line, { locale });
    expect([reply.kind, plain(reply)]).toEqual(['preview', expect.stringContaining(wanted)]);
  });
  test('are recorded once, whichever of the previews is saved', async () => {
    const bot = await testBot();
    const first = await bot.say(SERIES);
    await bot.say('Flytta till arbetsdagen före');
    expect((await bot.say('ja')).kind).toBe('receipt');
    expect((await bot.say(`/mote spara ${first.ids?.[0]}`)).kind).toBe('receipt');
    expect(plain(await bot.say(`/mote andra ${first.ids?.[0]} helg: efter`))).not.toContain('→');
    expect([...bot.journal.state().meetings.values()].map((m) => m.date)).toEqual(['2027-02-01', '2027-03-01', '2027-04-01', '2027-04-30', '2027-06-01']);
  });
  test('never go before today: the day after is taken', async () => {
    const bot = await testBot({ start: '2027-01-16T12:00:00Z' });
    expect(plain(await bot.say('/mote planera styrelsen 16/1; helg: före'))).toContain('Lördag 16 januari 2027 → måndag 18 januari 2027');
  });
  test('are asked about where it is not said which way', async () => {
    expect(plain(await (await testBot()).say('/mote planera styrelsen 26/3; helg: kanske'))).toContain('Skriv före eller efter.');
  });
  test('of somebody else’s draft are not moved', async () => {
    const bot = await testBot();
    const [draft] = /D-\w{5}/.exec(plain(await bot.say(SERIES))) ?? [];
    const other = { as: { name: 'Bo Alm', email: 'bo@example.org' } };
    expect((await bot.say(`/mote andra ${draft} helg: före`, other)).kind).toBe('error');
    expect((await bot.say(`/mote andra ${draft} helg: före`, { as: ANNA })).kind).toBe('preview');
  });
});
