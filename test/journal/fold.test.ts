import { expect, test } from 'vitest';
import { copyOf, emptyState, fold } from '../../src/domain/state.ts';
import { BEGINNING } from '../../src/journal/chain.ts';
import { seal } from '../../src/journal/seal.ts';
import { event, reminderClaimed, reminderSet, roleGiven } from '../helpers/happenings.ts';

const flagged = event({ type: 'answer.flagged', task: 't1', verdict: 'wrong', question: 'f', answer: 's', records: [] }, { cause: 'm1' });
const events = seal(
  [reminderSet('r1'), reminderClaimed('r1', 'first'), roleGiven('p1'), flagged],
  { seq: 0, hash: BEGINNING },
  { at: '2027-01-04T08:00:00.000Z', salt: () => 's' },
);

test('folding leaves the empty state empty', () => {
  const empty = copyOf(emptyState);
  const state = events.reduce(fold, emptyState);
  expect(state).toMatchObject({ seq: 4, roles: [{ person: 'p1' }], flags: [{ task: 't1' }] });
  expect(emptyState).toEqual(empty);
});

test('a copy is folded on without the state it was copied from', () => {
  const before = events.slice(0, 1).reduce(fold, emptyState);
  const after = events.slice(1).reduce(fold, copyOf(before));
  expect(after.reminders.get('r1')?.sendings).toHaveProperty('first');
  expect(after.causes.get('m1')).toEqual([4]);
  expect(before).toEqual(events.slice(0, 1).reduce(fold, emptyState));
});
