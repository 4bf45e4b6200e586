import { expect, test } from 'vitest';
import { longDate, periodText, weekdayDate } from '../../src/i18n/dates.ts';

const days = Array.from({ length: 800 }, (_, i) => new Date(Date.UTC(2023, 11, 1 + i)).toISOString().slice(0, 10));
const TAG = { sv: 'sv-SE', en: 'en-GB' } as const;

test.each(['sv', 'en'] as const)('dates are written as Intl writes them: %s', (locale) => {
  const by = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(TAG[locale], { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric', ...options });
  const [long, weekday] = [by({}), by({ weekday: 'long' })];
  const at = (iso: string) => new Date(`${iso}T00:00:00Z`);
  expect(days.map((d) => longDate(d, locale))).toEqual(days.map((d) => long.format(at(d))));
  expect(days.map((d) => weekdayDate(d, locale))).toEqual(days.map((d) => weekday.format(at(d)).replace(',', '')));
});

test('what is no date is an error, not words', () => {
  for (const iso of ['', '2023-13-01', 'i dag']) expect(() => longDate(iso, 'sv')).toThrow(RangeError);
});

test.each([
  ['2023-05-05', '5 maj 2023', '5 May 2023'],
  ['2023-05', 'maj 2023', 'May 2023'],
  ['2026-Q1', 'kvartal 1 2026', 'Q1 2026'],
  ['2021-autumn', 'hösten 2021', 'autumn 2021'],
  ['2023/2027', '2023–2027', '2023–2027'],
  ['2027-01-01/9999', 'från 1 januari 2027', 'from 1 January 2027'],
])('the period %s in words', (period, sv, en) => expect([periodText(period, 'sv'), periodText(period, 'en')]).toEqual([sv, en]));
