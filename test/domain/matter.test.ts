import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Entity } from '../../src/domain/entity.ts';
import type { Matter, MatterHappening, StationResult } from '../../src/domain/happenings/matter.ts';
import { chainOf, upwardsFrom } from '../../src/domain/matter/chain.ts';
import { planBack } from '../../src/domain/matter/plan.ts';
import { resultSaid, type Stop, stopsOf } from '../../src/domain/matter/stations.ts';
import { whereIs } from '../../src/domain/matter/where.ts';
import { meetingDates } from '../../src/domain/meeting-dates.ts';
import { type Statute, statuteDates } from '../../src/domain/statute.ts';
import { workingDaysOf } from '../../src/domain/working-days.ts';
import { event } from '../helpers/happenings.ts';
import { memoryJournal } from '../helpers/memory-journal.ts';

type Kind = Extract<Entity, { kind: 'body' }>['bodyKind'];
const body = (id: string, bodyKind: Kind, reportsTo?: string): Entity => ({
  kind: 'body',
  id,
  names: { sv: [id], en: [] },
  bodyKind,
  ...(reportsTo ? { reportsTo } : {}),
  seatsComplete: false,
  visibility: 'open',
  source: { document: 'd', section: 's' },
});
const BODIES = new Map(
  [
    body('council', 'preparatory-council', 'network'),
    body('network', 'strategic-network', 'directors'),
    body('directors', 'directors-network', 'board'),
    body('steering', 'steering-group', 'board'),
    body('board', 'board', 'assembly'),
    body('assembly', 'assembly'),
    body('round', 'working-group', 'trip'),
    body('trip', 'working-group', 'round'),
  ].map((b) => [b.id, b]),
);
const get = (id: string) => BODIES.get(id);

describe('the chain of bodies', () => {
  test.each<[string, string | undefined, string[], string[]]>([
    ['council', undefined, [], ['council', 'network', 'directors', 'board']],
    ['council', undefined, ['steering'], ['council', 'network', 'directors', 'steering', 'board']],
    ['directors', 'assembly', [], ['directors', 'board', 'assembly']],
    ['board', undefined, [], ['board', 'assembly']],
    ['council', 'steering', [], ['council', 'network', 'directors', 'board', 'steering']],
    ['network', 'network', [], ['network']],
    ['assembly', undefined, [], ['assembly']],
  ])('from %s to %s via %s', (start, goal, via, wanted) => expect(chainOf(start, goal, via, get)).toEqual(wanted));
  it('walks a circle in the data once', () => expect(upwardsFrom('round', get)).toEqual(['round', 'trip']));
});

const CHAIN = ['council', 'network', 'directors', 'board'];
const stop = (at: string, result: StationResult, date: string, to?: string): Stop => ({
  body: at,
  date,
  result,
  record: `${at} ${date}`,
  ...(to ? { to } : {}),
  recordedBy: 'p',
  recordedAt: `${date}T10:00:00Z`,
  visibility: 'open',
  seq: 1,
});

describe('where a matter is', () => {
  test.each<[string, Stop[], object]>([
    ['nowhere yet', [], { at: 0, since: '2027-01-01', skipped: [] }],
    ['on to the next', [stop('council', 'recommended', '2027-01-10')], { at: 1, since: '2027-01-10', skipped: [] }],
    ['past a body that was skipped', [stop('directors', 'recommended', '2027-01-10')], { at: 3, skipped: ['council', 'network'] }],
    ['caught up with', [stop('network', 'noted', '2027-01-10'), stop('council', 'noted', '2027-01-12')], { at: 2, skipped: [] }],
    [
      'put off',
      [stop('council', 'decided', '2027-01-10'), stop('network', 'tabled', '2027-01-12')],
      { at: 1, since: '2027-01-12', held: { result: 'tabled' } },
    ],
    [
      'sent back one step',
      [stop('council', 'decided', '2027-01-10'), stop('network', 'decided', '2027-01-12'), stop('directors', 'referred-back', '2027-01-14')],
      { at: 1, skipped: [], held: { body: 'directors' } },
    ],
    ['sent back to a body', [stop('council', 'decided', '2027-01-10'), stop('network', 'referred-back', '2027-01-12', 'council')], { at: 0, skipped: [] }],
    [
      'sent back and past again',
      [stop('council', 'decided', '2027-01-10'), stop('network', 'referred-back', '2027-01-12', 'council'), stop('network', 'decided', '2027-01-20')],
      { at: 2, skipped: ['council'] },
    ],
    ['all the way', CHAIN.map((b, i) => stop(b, 'decided', `2027-01-1${i}`)), { at: 4, skipped: [] }],
    ['handled by a body beside', [stop('steering', 'decided', '2027-01-10')], { at: 0, since: '2027-01-01' }],
  ])('%s', (_, stops, wanted) => expect(whereIs(CHAIN, stops, '2027-01-01')).toMatchObject(wanted));
});

test.each<[string, StationResult]>([
  ['ärendet bordläggs', 'tabled'],
  ['återremitteras till nätverket', 'referred-back'],
  ['styrelsen rekommenderas att anta', 'recommended'],
  ['informationen noteras', 'noted'],
  ['bilagan antas', 'decided'],
  ['referred back to the network', 'referred-back'],
])('the words ”%s” say %s', (words, wanted) => expect(resultSaid(words)).toBe(wanted));

describe('planning backwards', () => {
  const times = { cutOff: 5, mailing: 3, notice: 4, approval: 2 };
  const from = (known: Record<string, string[]>, statutes: readonly Statute[] = []) => ({
    datesOf: (b: string, day: string) =>
      meetingDates({ bodyKind: b === 'assembly' ? 'assembly' : 'board' }, day, { leadTimes: { assembly: times, board: times }, statutes }, workingDaysOf('SE')),
    approvalOf: () => times.approval,
    meetingsOf: (b: string) => known[b] ?? [],
    working: workingDaysOf('SE'),
  });
  it('counts working days around holidays', () =>
    // 14 January 2027 minus 5 working days: Epiphany (6 January) is none.
    expect(planBack(['directors', 'board'], '2027-01-14', from({}))).toEqual([
      { body: 'directors', latest: '2027-01-04', cutOff: '2026-12-22', notice: '2026-12-23', mailing: '2026-12-28' },
      { body: 'board', latest: '2027-01-14', meeting: '2027-01-14', cutOff: '2027-01-07', notice: '2027-01-08', mailing: '2027-01-11' },
    ]));
  it('counts on from the last known meeting in time', () => {
    const steps = planBack(['network', 'directors', 'board'], '2027-03-12', from({ directors: ['2027-02-01', '2027-02-15', '2027-03-09'] }));
    expect(steps[1]).toMatchObject({ latest: '2027-03-03', meeting: '2027-02-15', cutOff: '2027-02-08' });
    expect(steps[0]?.latest).toBe('2027-02-04');
  });
  it('counts from the day that the statutes set, where that comes before the lead time', () => {
    const statutes: Statute[] = [{ bodyKind: 'assembly', text: { sv: 'x', en: 'x' }, noticeMonths: 3 }];
    const [board, assembly] = planBack(['board', 'assembly'], '2027-05-14', from({}, statutes));
    // Three months before is Sunday 14 February; the items close on the working day before that.
    expect(assembly).toMatchObject({ cutOff: '2027-02-12', notice: '2027-02-14' });
    expect(board?.latest).toBe('2027-02-10');
  });
});

test('a statute gives the day of the notice and whether the season fits', () => {
  const said = { sv: 'x', en: 'x' };
  const statutes = [
    { bodyKind: 'assembly', text: said, noticeMonths: 3 } as const,
    { bodyKind: 'assembly', text: said, held: { season: 'spring', first: 2023, every: 4 } } as const,
  ];
  expect(statuteDates(statutes, 'board', '2027-05-14')).toEqual([]);
  expect(statuteDates(statutes, 'assembly', '2027-05-14')).toMatchObject([{ notice: '2027-02-14' }, { season: { fits: true, next: '2027-spring' } }]);
  expect(statuteDates(statutes, 'assembly', '2027-10-14')[1]?.season).toEqual({ fits: false, next: '2031-spring' });
});

/** The model: for each matter its title and the stations that count, kept as plainly as can be. */
type Plain = { title: string; stations: string[]; closed: boolean };
const id = fc.constantFrom('M-00001', 'M-00002');
const matter = (m: string, title: string): Matter => ({ id: m, title, opened: '2027-01-01', why: {}, chain: ['board'] });
const step = fc.oneof(
  fc.tuple(id, fc.constantFrom('a', 'b')).map(([m, title]): MatterHappening => ({ type: 'matter.opened', matter: matter(m, title) })),
  fc.tuple(id, fc.constantFrom('c', 'd')).map(([m, title]): MatterHappening => ({ type: 'matter.changed', matter: matter(m, title), reason: 'x' })),
  fc
    .tuple(id, fc.nat(5))
    .map(([m, n]): MatterHappening => ({ type: 'matter.handled', matter: m, station: { id: `S-${n}`, body: 'board', date: '2027-01-02', result: 'noted' } })),
  fc.tuple(id, fc.nat(5)).map(([m, n]): MatterHappening => ({ type: 'matter.station-withdrawn', matter: m, station: `S-${n}`, reason: 'x' })),
  id.map((m): MatterHappening => ({ type: 'matter.closed', matter: m, reason: 'x' })),
);
test('any sequence of events folds to what a simple model says, and earlier wordings are kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const model = new Map<string, Plain>();
      let changes = 0;
      for (const s of steps) {
        if (s.type === 'matter.opened') model.set(s.matter.id, { title: s.matter.title, stations: [], closed: false });
        else if (s.type === 'matter.changed') {
          const m = model.get(s.matter.id);
          if (m) m.title = s.matter.title;
        } else if (s.type === 'matter.handled') model.get(s.matter)?.stations.push(s.station.id);
        else if (s.type === 'matter.station-withdrawn') {
          const m = model.get(s.matter);
          if (m) m.stations = m.stations.filter((x) => x !== s.station);
        } else if (s.type === 'matter.closed') {
          const m = model.get(s.matter);
          if (m) m.closed = true;
        }
      }
      const state = (await memoryJournal({ first: steps.map((what) => event(what)) })).state();
      const folded = [...state.matters.values()].map((m): [string, Plain] => [
        m.id,
        { title: m.title, stations: stopsOf(state, m).map((s) => s.record), closed: m.closed !== undefined },
      ]);
      expect(new Map(folded)).toEqual(model);
      for (const m of state.matters.values()) changes += m.before.length;
      const lastOpened = (m: string) => steps.findLastIndex((s) => s.type === 'matter.opened' && s.matter.id === m);
      expect(changes).toBe(steps.filter((s, i) => s.type === 'matter.changed' && lastOpened(s.matter.id) >= 0 && i > lastOpened(s.matter.id)).length);
    }),
    { numRuns: 150 },
  );
});
