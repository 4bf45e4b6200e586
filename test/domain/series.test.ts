import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findSeries, saysWhichDay, seriesDates } from '../../src/domain/series.ts';
import { weekdayOf } from '../../src/domain/wall-time.ts';
import { seriesText } from '../../src/i18n/series-said.ts';

describe('how often, as people write it', () => {
  test.each([
    ['varje månad andra fredagen', 'FREQ=MONTHLY;BYDAY=2FR'],
    ['andra fredagen varje månad', 'FREQ=MONTHLY;BYDAY=2FR'],
    ['den sista torsdagen i varje kvartal', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH'],
    ['the second Friday of every month', 'FREQ=MONTHLY;BYDAY=2FR'],
    ['4 gånger per år', 'FREQ=MONTHLY;INTERVAL=3'],
    ['fyra gånger om året', 'FREQ=MONTHLY;INTERVAL=3'],
    ['4 times a year', 'FREQ=MONTHLY;INTERVAL=3'],
    ['twice a year', 'FREQ=MONTHLY;INTERVAL=6'],
    ['en gång i månaden', 'FREQ=MONTHLY'],
    ['varje vecka', 'FREQ=WEEKLY'],
    ['varannan torsdag', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
    ['every other Thursday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
    ['var tredje månad', 'FREQ=MONTHLY;INTERVAL=3'],
    ['årligen', 'FREQ=YEARLY'],
    ['every year', 'FREQ=YEARLY'],
    ['RRULE:FREQ=MONTHLY;BYDAY=2FR;COUNT=6', 'FREQ=MONTHLY;BYDAY=2FR;COUNT=6'],
    ['freq=weekly;byday=tu', 'FREQ=WEEKLY;BYDAY=TU'],
  ])('%s', (text, rule) => expect(findSeries(text)?.rule).toBe(rule));

  test.each(['5 gånger per år', 'fredag', 'nästa månad', 'andra fredagen varje år', 'styrelsen 12/3 kl 9'])('is no series: %s', (text) =>
    expect(findSeries(text)).toBeUndefined(),
  );
});

describe('the days of a series', () => {
  it('are a year’s unless it says otherwise', () => {
    const days = seriesDates('FREQ=MONTHLY;BYDAY=2FR', '2027-02-01') ?? [];
    expect(days).toHaveLength(12);
    expect(days.slice(0, 3)).toEqual(['2027-02-12', '2027-03-12', '2027-04-09']);
    expect(days.every((d) => weekdayOf(d) === 5)).toBe(true);
  });
  it('end where the rule or the writer says', () => {
    expect(seriesDates('FREQ=MONTHLY;COUNT=3', '2027-02-01')).toEqual(['2027-02-01', '2027-03-01', '2027-04-01']);
    expect(seriesDates('FREQ=WEEKLY;UNTIL=20270215', '2027-02-01')).toEqual(['2027-02-01', '2027-02-08', '2027-02-15']);
    expect(seriesDates('FREQ=WEEKLY', '2027-02-01', '2027-02-10')).toEqual(['2027-02-01', '2027-02-08']);
  });
  test.each(['FREQ=SECONDLY', 'FREQ=DAILY', 'FREQ=BOGUS', 'hej', 'FREQ=MONTHLY;BYDAY=9XX'])('are not read from %s', (rule) =>
    expect(seriesDates(rule, '2027-02-01')).toBeUndefined(),
  );
  it('are bounded in count and time, whatever the rule', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('WEEKLY', 'MONTHLY', 'YEARLY'),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('', ';BYDAY=MO,TU,WE,TH,FR', ';BYMONTHDAY=31', ';BYMONTH=2;BYMONTHDAY=30', ';COUNT=9999'),
        (freq, interval, rest) => {
          const days = seriesDates(`FREQ=${freq};INTERVAL=${interval}${rest}`, '2027-01-31');
          expect((days ?? []).length).toBeLessThanOrEqual(60);
          for (const d of days ?? []) expect(d >= '2027-01-31' && d <= '2032-01-31').toBe(true);
        },
      ),
      { numRuns: 60 },
    ));
});

test('the rule in words', () => {
  expect(seriesText('FREQ=MONTHLY;BYDAY=2FR', 'sv')).toBe('andra fredagen varje månad');
  expect(seriesText('FREQ=MONTHLY;INTERVAL=3', 'sv')).toBe('var tredje månad');
  expect(seriesText('FREQ=YEARLY;INTERVAL=2;COUNT=3', 'sv')).toBe('vartannat år, 3 gånger');
  expect(seriesText('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'en')).toBe('the Thursday, every 2 weeks');
  expect(seriesText('FREQ=MONTHLY;BYMONTHDAY=1', 'sv')).toBe('FREQ=MONTHLY;BYMONTHDAY=1');
  expect([saysWhichDay('FREQ=MONTHLY;BYDAY=2FR'), saysWhichDay('FREQ=MONTHLY')]).toEqual([true, false]);
});
