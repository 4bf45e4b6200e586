import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, instantOf, wallAt, weekdayOf } from '../../src/domain/wall-time.ts';
import { findWhen, type Here, readWhen } from '../../src/domain/when/when.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';

const zone = 'Europe/Stockholm';
const working = workingDaysOf('SE');
/** Sunday 22 November 2026, ten in the morning. */
const HERE: Here = { now: { date: '2026-11-22', time: '10:00' }, nowMs: Date.parse('2026-11-22T09:00:00Z'), zone, working, lean: 'future' };
const PAST: Here = { ...HERE, lean: 'past' };

/** What is written, and what it means: days, grain, time, and what was assumed. */
const TABLE: readonly (readonly [string, string])[] = [
  ['om två veckor', '2026-12-06 day'],
  ['om 2 veckor', '2026-12-06 day'],
  ['i torsdags', '2026-11-19 day'],
  ['på torsdag', '2026-11-26 day'],
  ['nästa torsdag kl 13', '2026-11-26 minute 13:00 next-week'],
  ['i övermorgon', '2026-11-24 day'],
  ['i morgon', '2026-11-23 day'],
  ['imorgon', '2026-11-23 day'],
  ['sista fredagen i mars', '2027-03-26 day year'],
  ['v. 42', '2027-10-18/2027-10-24 week year'],
  ['v. 48', '2026-11-23/2026-11-29 week'],
  ['halv tre', '2026-11-22 minute 14:30 today afternoon'],
  ['kl. 15.30', '2026-11-22 minute 15:30 today'],
  ['hösten 2021', '2021-07-01/2021-12-31 season'],
  ['5/5 2023', '2023-05-05 day'],
  ['fredag den 3 mars', '2028-03-03 day year'],
  ['15/12 kl 13', '2026-12-15 minute 13:00'],
  ['om 3 arbetsdagar', '2026-11-25 day'],
  ['kvartal 2 2027', '2027-04-01/2027-06-30 quarter'],
  ['torsdag v. 50', '2026-12-10 day'],
  ['sista arbetsdagen i december', '2026-12-30 day'],
  ['den 14:e', '2026-12-14 day'],
  ['2027-01-14', '2027-01-14 day'],
  ['2027-01-14 09:30', '2027-01-14 minute 09:30'],
  ['14.1.2027', '2027-01-14 day'],
  ['14 januari', '2027-01-14 day year'],
  ['14 jan. 2027', '2027-01-14 day'],
  ['kvart i tre på fredag', '2026-11-27 minute 14:45 afternoon'],
  ['tio över nio i morgon', '2026-11-23 minute 09:10'],
  ['om en timme', '2026-11-22 minute 11:00'],
  ['om en kvart', '2026-11-22 minute 10:15'],
  ['i kväll', '2026-11-22 minute 18:00 part-of-day'],
  ['nästa vecka', '2026-11-23/2026-11-29 week'],
  ['nästa månad', '2026-12-01/2026-12-31 month'],
  ['i mars', '2027-03-01/2027-03-31 month year'],
  ['mars 2027', '2027-03-01/2027-03-31 month'],
  ['på söndag', '2026-11-29 day not-today'],
  ['kl 9', '2026-11-23 minute 09:00 tomorrow'],
  ['för två veckor sedan', '2026-11-08 day'],
  ['i går', '2026-11-21 day'],
  ['fredag kl 8 på kvällen', '2026-11-27 minute 20:00'],
  ['PÅ TORSDAG KL 9', '2026-11-26 minute 09:00'],
  ['pa torsdag', '2026-11-26 day'],
  ['första måndagen i februari 2027', '2027-02-01 day'],
  ['imorrn kl 8', '2026-11-23 minute 08:00'],
  ['i övermorrn', '2026-11-24 day'],
  ['fredag kl 3 em', '2026-11-27 minute 15:00'],
  ['fredag fm', '2026-11-27 minute 09:00 part-of-day'],
  ['på skärtorsdagen kl 9', '2027-03-25 minute 09:00 year'],
  ['julafton', '2026-12-24 day'],
  ['midsommarafton 2028', '2028-06-23 day'],
  ['första maj', '2027-05-01 day year'],
  ['alla helgons dag', '2027-11-06 day year'],
  ['Christmas Eve', '2026-12-24 day'],
  ['in two weeks', '2026-12-06 day'],
  ['last Friday of March', '2027-03-26 day year'],
  ['next Thursday at noon', '2026-11-26 minute 12:00 next-week part-of-day'],
  ['January 14, 2027 at 2pm', '2027-01-14 minute 14:00'],
  ['the 14th', '2026-12-14 day'],
  ['tomorrow at 9am', '2026-11-23 minute 09:00'],
  ['in 3 working days', '2026-11-25 day'],
  ['half past two', '2026-11-22 minute 14:30 today afternoon'],
  ['12 am on Friday', '2026-11-27 minute 00:00'],
  ['two weeks ago', '2026-11-08 day'],
  ['Q2 2027', '2027-04-01/2027-06-30 quarter'],
];
const shown = (text: string, here: Here) => {
  const when = readWhen(text, here);
  if (!when) return 'nothing';
  if (when.wrong) return `wrong ${when.wrong}`;
  return [when.from === when.to ? when.from : `${when.from}/${when.to}`, when.grain, when.time, ...when.assumed].filter((x) => x !== undefined).join(' ');
};

describe('dates as people write them', () => {
  test.each(TABLE)('%s', (text, wanted) => expect(shown(text, HERE)).toBe(wanted));

  test.each([
    ['31/2', 'wrong no-such-day'],
    ['14/13', 'wrong no-such-day'],
    ['v. 53 2027', 'wrong no-such-week'],
    ['v. 53 2026', '2026-12-28/2027-01-03 week'],
    ['kl 25', 'wrong no-such-time'],
    ['fredag den 3 mars 2027', 'wrong weekday'],
    ['om remissen', 'nothing'],
    ['14 dagar', 'nothing'],
    ['mötet', 'nothing'],
    ['', 'nothing'],
    ['15.30', 'nothing'],
    ['2027', 'nothing'],
  ])('no date, or a wrong one: %s', (text, wanted) => expect(shown(text, HERE)).toBe(wanted));

  test.each([
    ['14/1', '2026-01-14 day'],
    ['22/11', '2026-11-22 day'],
    ['23/11', '2025-11-23 day year'],
    ['torsdag', '2026-11-19 day'],
    ['fredag den 3 mars', '2023-03-03 day year'],
  ])('of a meeting that has been: %s', (text, wanted) => expect(shown(text, PAST)).toBe(wanted));

  it('finds dates inside a text, where they stand', () => {
    const text = 'ring Åsa på torsdag kl 9 och skicka den 3 mars 2027';
    expect(findWhen(text, HERE).map((f) => text.slice(f.start, f.end))).toEqual(['på torsdag kl 9', 'den 3 mars 2027']);
  });
});

describe('properties', () => {
  const date = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
  const now = fc
    .record({ date, time: fc.constantFrom('00:00', '09:00', '23:59') })
    .map((wall): Here => ({ ...HERE, now: wall, nowMs: instantOf(wall.date, wall.time, zone).ms }));

  it('never throws, and what is found lies in the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...TABLE.map(([t]) => t)),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('för', '31', '/', 'kl', '.', '29 februari', 'v.', '99'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), now, (pieces, here) => {
        const text = pieces.join(' ');
        let free = 0;
        for (const { start, end } of findWhen(text, here)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeLessThanOrEqual(text.length);
          free = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads every date that it could have printed, and a date without a year on the side it leans to', () => {
    fc.assert(
      fc.property(date, now, (d, here) => {
        const [y, m, day] = d.split('-').map(Number);
        expect(readWhen(d, here)?.from).toBe(d);
        expect(readWhen(`${day}/${m} ${y}`, here)?.from).toBe(d);
        const next = readWhen(`${day}/${m}`, here);
        const last = readWhen(`${day}/${m}`, { ...here, lean: 'past' });
        expect(next?.from.slice(5)).toBe(d.slice(5));
        expect((next?.from ?? '') >= here.now.date).toBe(true);
        expect((last?.from ?? '9') <= here.now.date).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a weekday is within the seven days after today, and is that weekday', () => {
    fc.assert(
      fc.property(now, fc.constantFrom('måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'), (here, name) => {
        const when = readWhen(`på ${name}`, here);
        expect(weekdayOf(when?.from ?? '')).toBe(['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'].indexOf(name) + 1);
        expect((when?.from ?? '') > here.now.date && (when?.from ?? '') <= addDays(here.now.date, 7)).toBe(true);
      }),
    );
  });

  it('working days: as many as asked for lie between, and none of them is closed', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const to = working.add(from, n);
        const between = Array.from({ length: 200 }, (_, i) => addDays(from, i + 1)).filter((d) => d <= to && working.isWorking(d));
        expect(between).toHaveLength(n);
        expect(working.isWorking(to)).toBe(true);
        expect(working.add(to, -n) <= from || !working.isWorking(from)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the wall clock and the nights on which it is set', () => {
  test.each([
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z', 'plain'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z', 'gap'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z', 'plain'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z', 'twice'],
    ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z', 'plain'],
    ['2027-07-01', '09:00', '2027-07-01T07:00:00.000Z', 'plain'],
  ])('%s %s', (date, time, utc, how) => {
    const found = instantOf(date, time, zone);
    expect([new Date(found.ms).toISOString(), found.how]).toEqual([utc, how]);
  });
  it('a gap shows the time it was moved to', () =>
    expect(wallAt(instantOf('2027-03-28', '02:30', zone).ms, zone)).toEqual({ date: '2027-03-28', time: '03:30' }));
  it('hours are exact across the night, days keep the clock time', () => {
    const before: Here = { ...HERE, now: { date: '2027-03-27', time: '23:00' }, nowMs: Date.parse('2027-03-27T22:00:00Z') };
    expect(readWhen('om 6 timmar', before)).toMatchObject({ from: '2027-03-28', time: '06:00' });
    expect(addDays('2027-03-29', -3)).toBe('2027-03-26');
  });
});

describe('days that are worked in Sweden', () => {
  test.each([
    ['2027-06-25', false, 'midsummer eve'],
    ['2027-12-24', false, 'Christmas Eve'],
    ['2027-12-31', false, 'New Year’s Eve'],
    ['2027-01-06', false, 'Epiphany'],
    ['2027-05-17', true, 'Whit Monday is an ordinary day'],
    ['2027-04-30', true, 'Walpurgis is an ordinary day'],
    ['2027-06-26', false, 'a Saturday'],
    ['2027-01-14', true, 'a Thursday'],
  ])('%s %s %s', (date, wanted) => expect(working.isWorking(date)).toBe(wanted));
  it('goes back over the holidays, not into them', () => expect(working.backTo('2027-03-29')).toBe('2027-03-25'));
  it('closes what the association has closed', () => expect(workingDaysOf('SE', ['2027-01-14']).isWorking('2027-01-14')).toBe(false));
});
