import { describe, expect, it, test } from 'vitest';
import type { Meeting } from '../../src/domain/entity.ts';
import type { NewEvent } from '../../src/domain/event.ts';
import { comingMeetings, meetingId } from '../../src/domain/meetings.ts';
import { dayBefore, occurrencesOf } from '../../src/domain/occurrences.ts';
import { shortId } from '../../src/domain/short-id.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { event } from '../helpers/happenings.ts';
import { memoryJournal } from '../helpers/memory-journal.ts';

const outcome = (id: string, date: string, next?: string, body = 'styrelsen'): NewEvent =>
  event({
    type: 'outcome.recorded',
    outcome: {
      id,
      body,
      meeting: { id: `${body}-${date}`, date },
      decisions: [],
      actions: [],
      attendance: { known: false, present: [], absent: [] },
      ...(next ? { next } : {}),
    },
  });
const planned = (date: string, body = 'styrelsen'): Meeting => ({
  kind: 'meeting',
  id: `plan-${date}`,
  body,
  date,
  topics: [],
  guests: [],
  visibility: 'open',
  source: { document: 'd', section: 's' },
});
const dates = async (events: readonly NewEvent[], plan: readonly Meeting[] = [], from = '2027-01-01') =>
  comingMeetings((await memoryJournal({ first: events })).state(), plan, 'styrelsen', from).map((m) => m.date);

describe('meetings to come', () => {
  it('come from what the newest outcome says', async () => expect(await dates([outcome('a', '2027-01-14', '2027-03-12')])).toEqual(['2027-03-12']));
  it('are moved by a correction', async () =>
    expect(await dates([outcome('a', '2027-01-14', '2027-03-12'), outcome('a', '2027-01-14', '2027-03-19')])).toEqual(['2027-03-19']));
  it('are overtaken by a newer meeting that names another', async () =>
    expect(await dates([outcome('a', '2027-01-14', '2027-03-12'), outcome('b', '2027-02-01', '2027-04-01')])).toEqual(['2027-04-01']));
  it('stay when a newer meeting names none', async () =>
    expect(await dates([outcome('a', '2027-01-14', '2027-03-12'), outcome('b', '2027-02-01')])).toEqual(['2027-03-12']));
  it('are held once they have an outcome', async () => expect(await dates([outcome('a', '2027-01-14', '2027-03-12'), outcome('b', '2027-03-12')])).toEqual([]));
  it('are not changed by an older meeting that is recorded later', async () =>
    expect(await dates([outcome('b', '2027-02-01', '2027-04-01'), outcome('a', '2027-01-14', '2027-03-12')])).toEqual(['2027-04-01']));
  it('are those of the body only', async () => expect(await dates([outcome('a', '2027-01-14', '2027-03-12', 'agardialogen')])).toEqual([]));
  it('are also those planned in the data, each date once, with a day only', async () =>
    expect(
      await dates([outcome('a', '2027-01-14', '2027-03-12')], [planned('2027-03-12'), planned('2027-06-10'), planned('2026-12-01'), planned('2027-09')]),
    ).toEqual(['2027-03-12', '2027-06-10']));
  it('have the id of their record where there is one', () => {
    expect(meetingId('styrelsen', '2027-03-12', [planned('2027-03-12')])).toBe('plan-2027-03-12');
    expect(meetingId('styrelsen', '2027-03-13', [planned('2027-03-12')])).toBe('styrelsen-2027-03-13');
  });
});

describe('the day of a reminder before a meeting', () => {
  const working = workingDaysOf('SE');
  test.each([
    ['2027-03-12', 14, false, '2027-02-26', 'a working day stays'],
    ['2027-03-29', 3, false, '2027-03-25', 'Good Friday goes back to Thursday'],
    ['2027-01-11', 2, false, '2027-01-08', 'a Saturday goes back to Friday'],
    ['2027-01-11', 3, true, '2027-01-05', 'working days do not count Epiphany and the weekend'],
    ['2027-06-26', 0, false, '2027-06-26', 'the day itself never moves'],
  ])('%s less %i (working: %s) is %s: %s', (meeting, days, counted, wanted) =>
    expect(dayBefore(meeting, { kind: 'before-meeting', body: 'styrelsen', days, working: counted, time: '09:00' }, working)).toBe(wanted),
  );

  it('keeps the clock time over the night on which the clock is set', async () => {
    const journal = await memoryJournal({ first: [outcome('a', '2027-01-14', '2027-03-29')] });
    const rule = { kind: 'before-meeting', body: 'styrelsen', days: 0, working: false, time: '09:00' } as const;
    const calendar = { zone: 'Europe/Stockholm', working, planned: [] };
    const due = (days: number) => occurrencesOf({ rule: { ...rule, days } }, journal.state(), calendar, 0).map((o) => new Date(o.due).toISOString());
    expect([due(0), due(4)]).toEqual([['2027-03-29T07:00:00.000Z'], ['2027-03-25T08:00:00.000Z']]);
  });
});

it('makes the same short id of the same seed, and the next one where it is taken', () => {
  const first = shortId('U', 'm1 0', () => false);
  expect(first).toMatch(/^U-[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(shortId('U', 'm1 0', () => false)).toBe(first);
  expect(shortId('U', 'm1 0', (id) => id === first)).not.toBe(first);
});
