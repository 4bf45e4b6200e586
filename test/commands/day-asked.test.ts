import { beforeEach, describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
let world: World;
beforeEach(async () => {
  world = await testBot();
});
const fieldsOf = async (line: string) => (await world.say(line)).blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields : []));
const reminders = () => [...world.journal.state().reminders.values()].map((r) => [r.text, r.rule.kind === 'at' ? r.rule.at : '']);

describe('a reminder', () => {
  test.each([
    ['imorn kl 8 om protokllet', 'protokllet', '2027-01-15T08:00'],
    ['imorrn kl 8 om mötet', 'mötet', '2027-01-15T08:00'],
    ['imorron om mötet', 'mötet', '2027-01-15T09:00'],
    ['i morn om mötet', 'mötet', '2027-01-15T09:00'],
    ['i mrgn kl 13 om mötet', 'mötet', '2027-01-15T13:00'],
    ['på onsdag em om mötet', 'mötet', '2027-01-20T13:00'],
    ['på onsdag fm: ring', 'ring', '2027-01-20T09:00'],
    ['på skärtorsdagen om protokollet', 'protokollet', '2027-03-25T09:00'],
  ])('comes on the day that was written: %s', async (line, text, at) => {
    expect((await world.say(`/paminn mig ${line}`)).kind).toBe('receipt');
    expect(reminders()).toEqual([[text, at]]);
  });
  test.each([
    ['på tosdag kl 9 om mötet', 'på tosdag kl 9', 'mötet'],
    ['om protokollet i mogon kl 9', 'i mogon kl 9', 'protokollet'],
    ['12 febuari kl 9 om mötet', '12 febuari kl 9', 'mötet'],
    ['kl 9 fredga om mötet', 'kl 9 fredga', 'mötet'],
  ])('asks for a day that was not understood, and saves none for today: %s', async (line, when, text) => {
    const fields = await fieldsOf(`/paminn mig ${line}`);
    expect(fields.find((f) => f.name === 'when')).toMatchObject({ value: when, error: expect.stringContaining(`”${when}” gick inte att läsa`) });
    expect(fields.find((f) => f.name === 'text')?.value).toBe(text);
    expect(reminders()).toEqual([]);
  });
  test('with a time and no day is for the next such time, as before', async () => {
    await world.say('/paminn mig kl 9 om lokalen');
    expect(reminders()).toEqual([['lokalen', '2027-01-15T09:00']]);
  });
});

describe('a meeting', () => {
  test.each([
    ['på skärtorsdagen kl 9', 'Styrelsen, torsdag 25 mars 2027', false],
    ['på annandag påsk kl 10', 'Måndag 29 mars 2027 är ingen arbetsdag.', true],
    ['på midsommarafton 2028 kl 10 i Lund', 'Fredag 23 juni 2028 är ingen arbetsdag.', true],
    ['Kristi himmelsfärdsdag kl 10', 'Torsdag 6 maj 2027 är ingen arbetsdag.', true],
  ])('is planned on a day that has a name: %s', async (line, said, off) => {
    const preview = plain(await world.say(`/mote planera styrelsen ${line}`));
    expect(preview).toContain(said);
    expect(preview.includes('ingen arbetsdag')).toBe(off);
    expect(preview.includes('Plats:')).toBe(line.includes('Lund'));
  });
  test.each([
    ['kl 10', 'kl 10', 'Det framgår inte vilken dag'],
    ['på tosdag kl 9 i Lund', 'på tosdag kl 9', 'gick inte att läsa som ett datum'],
    ['varannan vecka kl 9', 'kl 9', ''],
  ])('is asked for its day where none was understood: %s', async (line, date, said) => {
    const field = (await fieldsOf(`/mote planera styrelsen ${line}`)).find((f) => f.name === 'date');
    expect(field).toMatchObject({ value: date, error: expect.stringContaining(said) });
  });
  test('that is moved to another time stays on its day', async () => {
    const [draft] = (await world.say('/mote planera styrelsen 12/3 kl 9')).ids ?? [];
    const [id] = (await world.say(`/mote spara ${draft}`)).ids ?? [];
    expect(plain(await world.say(`/mote flytta ${id} till kl 13`))).toContain('fredag 12 mars 2027 kl. 13.00');
  });
});
