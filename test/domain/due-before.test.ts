import { describe, expect, it } from 'vitest';
import { dueBefore } from '../../src/domain/due-before.ts';
import type { Happening } from '../../src/domain/event.ts';
import { emptyState, fold } from '../../src/domain/state.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { BEGINNING } from '../../src/journal/chain.ts';
import { seal } from '../../src/journal/seal.ts';
import { realKnowledge } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const outcome = (id: string, due: string): Happening => ({
  type: 'outcome.recorded',
  outcome: {
    id,
    body: 'styrelsen',
    meeting: { id: `m-${id}`, date: '2027-01-04' },
    decisions: [],
    actions: [{ id: `${id}-A1`, text: `uppgift ${id}`, due }],
    attendance: { known: false, present: [], absent: [] },
  },
});
const agreement = (id: string, more: object): Happening => ({
  type: 'agreement.recorded',
  agreement: { id, subject: id.toLowerCase(), name: `Avtal ${id}`, body: 'styrelsen', parties: [], ...more },
});
const grant = (id: string, reports: string[]): Happening => ({
  type: 'grant.recorded',
  grant: { id, subject: id.toLowerCase(), name: `Bidrag ${id}`, shares: [], reports },
});

const stateOf = (happenings: readonly (Happening | [Happening, 'open' | 'body'])[]) => {
  const events = happenings.map((h) => (Array.isArray(h) ? event(h[0], { visibility: h[1] }) : event(h)));
  return seal(events, { seq: 0, hash: BEGINNING }, { at: '2027-01-04T08:00:00.000Z', salt: () => 's' }).reduce(fold, emptyState);
};
const frame = { today: '2027-01-14', until: '2027-03-12', working: workingDaysOf('SE'), agreements: [] };

describe('what falls due before a day', () => {
  it('takes in what is open and late, and leaves out days of agreements and reports that have passed, and what comes later', () => {
    const state = stateOf([
      outcome('U-1', '2027-03-01'),
      outcome('U-2', '2027-01-10'),
      outcome('U-3', '2027-03-13'),
      agreement('V-1', { notice: '2027-02-28', review: '2027-01-13', to: '2027-12-31' }),
      grant('V-2', ['2027-01-01', '2027-03-12']),
    ]);
    expect(dueBefore(state, frame).map((d) => [d.kind, d.record, d.date, d.overdue])).toEqual([
      ['action', 'U-2-A1', '2027-01-10', true],
      ['notice', 'V-1', '2027-02-28', false],
      ['action', 'U-1-A1', '2027-03-01', false],
      ['report', 'V-2', '2027-03-12', false],
    ]);
  });

  it('says the last working day', () => {
    const [item] = dueBefore(stateOf([agreement('V-1', { notice: '2027-02-28' })]), frame);
    expect([item?.date, item?.lastDay]).toEqual(['2027-02-28', '2027-02-26']);
  });

  it('shows nothing that is not to be seen', () => {
    const state = stateOf([outcome('U-1', '2027-03-01'), [agreement('V-1', { notice: '2027-02-28' }), 'body']]);
    expect(dueBefore(state, frame, (r) => r.visibility === 'open').map((d) => d.record)).toEqual(['U-1-A1']);
  });

  it('takes the days of the data’s agreements until something is recorded of them', () => {
    const [first] = realKnowledge().catalog.all('agreement');
    if (!first) throw new Error('no agreement in the data');
    const known = { ...frame, agreements: [{ ...first, to: '2027-02' }] };
    expect(dueBefore(emptyState, known).map((d) => [d.kind, d.record, d.date])).toEqual([['end', first.id, '2027-02-28']]);
    const state = stateOf([{ type: 'agreement.recorded', agreement: { id: 'V-1', subject: first.id, name: 'A', parties: [], to: '2030-01-01' } }]);
    expect(dueBefore(state, known)).toEqual([]);
  });
});
