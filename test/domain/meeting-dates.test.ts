import { expect, test } from 'vitest';
import { leadTimesOf } from '../../src/domain/lead-times.ts';
import { meetingDates } from '../../src/domain/meeting-dates.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { readSettings } from '../../src/sources/read-settings.ts';
import { realKnowledge } from '../helpers/bot.ts';

const bodies = realKnowledge().catalog.all('body');
const dates = (kind: string, date: string) => {
  const body = bodies.find((b) => b.bodyKind === kind);
  if (!body) throw new Error(`no ${kind}`);
  return meetingDates(body, date, readSettings('data/skanes-kommuner'), workingDaysOf('SE'));
};

test('the notice of an assembly is out when the statutes say, also where the lead time would be shorter', () => {
  expect(dates('assembly', '2027-04-09').notice).toBe('2027-01-09');
});

test('a body that no statute speaks of has its lead times alone', () => {
  expect(dates('board', '2027-03-12')).toEqual({ cutOff: '2027-02-19', notice: '2027-02-26', mailing: '2027-03-03', approval: '2027-03-30' });
});

test.each([
  ['assembly', '2027-04-09'],
  ['board', '2027-03-12'],
  ['strategic-network', '2027-03-12'],
  ['preparatory-council', '2027-03-12'],
  ['working-group', '2027-03-12'],
])('items of a %s are taken until the working day before the notice at the latest', (kind, date) => {
  const { cutOff, notice } = dates(kind, date);
  expect(cutOff <= workingDaysOf('SE').add(notice, -1)).toBe(true);
});

test('where nothing is set, items are not taken after the notice either', () => {
  const { cutOff, notice } = leadTimesOf('working-group', {});
  expect(cutOff).toBeGreaterThan(notice);
});
