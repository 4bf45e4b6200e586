import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { CommandContext } from '../../commands/context.ts';
import { hereOf } from '../../commands/here.ts';
import { cancelValues, itemValues, moveValues, planValues } from '../../commands/mote/parts/line.ts';
import { readSeries, readTime } from '../../commands/mote/parts/read.ts';
import { meetingInLine } from '../../commands/mote/parts/which.ts';
import { seatValues } from '../../commands/natverk/parts/line.ts';
import { testBot } from '../helpers/bot.ts';

let context: CommandContext;
beforeAll(async () => {
  const world = await testBot();
  context = world.contextFor(world.incoming('x'));
});

describe('a typed plan', () => {
  test.each([
    ['styrelsen 12/3 kl 9 i Stadshuset', { body: 'styrelsen', date: '12/3 kl 9', place: 'Stadshuset' }],
    ['styrelsen 12/3 14:30; plats: "Sal A; B", våning 2', { body: 'styrelsen', date: '12/3 14:30', place: '"Sal A; B", våning 2' }],
    ['styrelsen på fredag, länk https://x.se/a?b=c&d=1:2', { body: 'styrelsen', date: 'på fredag', link: 'https://x.se/a?b=c&d=1:2' }],
    ['styrelsens möte den 12 mars kl 13', { body: 'styrelsen', date: '12 mars kl 13' }],
    ['styrelsen andra fredagen varje månad kl 9 i Lund', { body: 'styrelsen', date: 'kl 9', place: 'Lund', series: 'andra fredagen varje månad' }],
    ['styrelsen varannan torsdag från 4/3 till 30/6', { body: 'styrelsen', date: '4/3', series: 'varannan torsdag till 30/6' }],
    ['board 12/3 at 9 in the town hall; visibility: body', { body: 'styrelsen', date: '12/3 at 9', place: 'the town hall', visibility: 'body' }],
    ['styrelsen; serie: FREQ=MONTHLY;BYDAY=2FR;COUNT=3; tid: 9.30', { body: 'styrelsen', series: 'FREQ=MONTHLY;BYDAY=2FR;COUNT=3', time: '9.30' }],
    ['styrelsen 2027: 12/3, 23/4, 19/11 kl 9-12 i Stadshuset', { body: 'styrelsen', date: '12/3, 23/4, 19/11 2027 kl 9-12', place: 'Stadshuset' }],
    ['styrelsen: 12/3 kl 9 i Lund; synlighet: organ', { body: 'styrelsen', date: '12/3 kl 9', place: 'Lund', visibility: 'organ' }],
    ['Storbygruppen 12/3', { body: 'Storbygruppen 12/3' }],
  ])('%s', (line, wanted) => expect(planValues(line, context)).toEqual(wanted));
  it('shows the form for nothing', () => expect(planValues(' ', context)).toBeUndefined());
});

describe('what is said of a meeting', () => {
  test.each([
    ['S-7K3PD till 19/3', { which: 'S-7K3PD', rest: ' till 19/3' }],
    ['styrelsens möte 12/3: x', { which: 'styrelsen 12/3', rest: ': x' }],
    ['styrelsen: budget till 12/3', { which: 'styrelsen', rest: 'budget till 12/3' }],
  ])('names it: %s', (line, wanted) => expect(meetingInLine(line, context)).toEqual(wanted));
  test.each([
    ['styrelsen 12/3 till 19/3 kl 13 i Lund; skäl: lokalen', { meeting: 'styrelsen 12/3', date: '19/3 kl 13', place: 'Lund', reason: 'lokalen' }],
    ['styrelsen till 19/3', { meeting: 'styrelsen', date: '19/3' }],
    ['s-7k3pd; plats: Rådhuset', { meeting: 'S-7K3PD', place: 'Rådhuset' }],
  ])('moves it: %s', (line, wanted) => expect(moveValues(line, context)).toEqual(wanted));
  it('cancels it', () => expect(cancelValues('styrelsen 12/3; skäl: inga ärenden', context)).toEqual({ meeting: 'styrelsen 12/3', reason: 'inga ärenden' }));
  test.each([
    ['styrelsen 12/3: budget 2028 https://x.se/?a=b', { meeting: 'styrelsen 12/3', text: 'budget 2028', link: 'https://x.se/?a=b' }],
    ['styrelsen: se https://x.se om "a; b" kl. 14:30', { meeting: 'styrelsen', text: 'se https://x.se om "a; b" kl. 14:30' }],
    ['S-7K3PD: ägardialog', { meeting: 'S-7K3PD', text: 'ägardialog' }],
  ])('proposes: %s', (line, wanted) => expect(itemValues(line, context)).toEqual(wanted));
});

describe('a typed seat', () => {
  test.each([
    [
      'styrelsen: Anna Ek (S), Lund, ledamot från 1/1 2027',
      { body: 'styrelsen', person: 'Anna Ek', party: 'S', municipality: 'lund', role: 'member', from: '1/1 2027' },
    ],
    ['styrelsen: ny ordförande Anna Ek (s), Lund', { body: 'styrelsen', person: 'Anna Ek', party: 'S', municipality: 'lund', role: 'chair' }],
    ['styrelsen: Anna Ek, 2:e vice ordförande till 31/12', { body: 'styrelsen', person: 'Anna Ek', role: 'vice-chair-2', until: '31/12' }],
    ['styrelsen: Anna Ek lämnar 31/12', { body: 'styrelsen', person: 'Anna Ek', role: 'leaves', until: '31/12' }],
    [
      'board: Anna Ek (S), Lund, member from 1/1 2027',
      { body: 'styrelsen', person: 'Anna Ek', party: 'S', municipality: 'lund', role: 'member', from: '1/1 2027' },
    ],
    ['styrelsen: Anna Ek, Helsingbrog, ledamot', { body: 'styrelsen', person: 'Anna Ek', municipality: 'Helsingbrog', role: 'member' }],
  ])('%s', (line, wanted) => expect(seatValues(line, context)).toEqual(wanted));
});

test.each([
  ['9', '09:00'],
  ['kl. 9.30', '09:30'],
  ['14:30', '14:30'],
])('the time %s', (typed, time) => expect(readTime(typed)).toEqual({ value: { time } }));
test.each(['25', 'nio', '9.75', ''])('no time: %s', (typed) => expect(readTime(typed)).toHaveProperty('fault'));
test('a series says how far it reaches, or is not read', () => {
  const here = hereOf(context, 'future');
  expect(readSeries('varje månad, 3 gånger', '2027-02-01', here)).toMatchObject({ value: { dates: ['2027-02-01', '2027-03-01', '2027-04-01'] } });
  expect(readSeries('varje vecka till 10/2', '2027-02-01', here)).toMatchObject({ value: { dates: ['2027-02-01', '2027-02-08'] } });
  expect(readSeries('varje månad ungefär', '2027-02-01', here)).toHaveProperty('fault');
});

it('reads any line without throwing, and loses no word of an item', () => {
  const word = fc.stringMatching(/^[a-zåäö0-9"”.,;!?=:/-]{1,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const line = words.join(' ');
      for (const read of [planValues, moveValues, cancelValues, seatValues]) expect(() => read(`styrelsen ${line}`, context)).not.toThrow();
      const values = itemValues(`S-7K3PD: x ${line}`, context);
      const kept = `${values?.text ?? ''} ${values?.link ?? ''}`;
      for (const token of words.filter((w) => /^[a-zåäö0-9]+$/.test(w))) expect(kept).toContain(token);
    }),
    { numRuns: 200 },
  );
});
