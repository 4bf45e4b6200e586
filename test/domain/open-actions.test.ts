import { expect, it } from 'vitest';
import { toChange } from '../../src/domain/collection.ts';
import { type ActionState, noActions } from '../../src/domain/happenings/action.ts';
import { seenOfBody } from '../../src/domain/open-actions.ts';

const action = (id: string, more: Partial<ActionState>): ActionState => ({
  ...{ id, text: 'x', state: 'open', steps: [], recordedBy: 'cli:anna', recordedAt: '2027-01-14T12:00:00Z', visibility: 'secretariat', seq: 1 },
  ...more,
});
const toBody = { kind: 'body', id: 'ekonomiradet' } as const;
const state = noActions();
for (const one of [
  action('A-1', { body: 'styrelsen', owner: toBody }),
  action('A-2', { owner: toBody }),
  action('A-3', { body: 'styrelsen', owner: toBody, visibility: 'open' }),
])
  toChange(state.actions).set(one.id, one);
const seen = (body: string) => {
  const { shown, hidden } = seenOfBody(state, body, (a) => a.visibility === 'open');
  return [shown.map((a) => a.id), hidden];
};

it('counts what is hidden by its own body, not by the body it was handed to', () => {
  expect(seen('styrelsen')).toEqual([['A-3'], 1]);
  expect(seen('ekonomiradet')).toEqual([['A-3'], 0]);
});
