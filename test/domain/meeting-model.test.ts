import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import { agendaOf, comingMeetings } from '../../src/domain/meetings.ts';
import { copyOf } from '../../src/domain/state.ts';
import { addDays } from '../../src/domain/wall-time.ts';
import { event } from '../helpers/happenings.ts';
import { memoryJournal } from '../helpers/memory-journal.ts';

const IDS = ['S-1', 'S-2', 'S-3'] as const;
const SEATS = ['a', 'b', 'L-1', 'L-2'] as const;
const BODIES = ['board', 'group'] as const;
const day = fc.integer({ min: 0, max: 5 }).map((n) => addDays('2027-03-01', n));
const id = fc.constantFrom(...IDS);
type Step =
  | { kind: 'plan' | 'move'; id: string; date: string }
  | { kind: 'cancel'; id: string }
  | { kind: 'item' | 'withdraw'; id: string; item: string }
  | { kind: 'seat'; seat: string; ends?: string }
  | { kind: 'right'; seat: string; ends: string }
  | { kind: 'left' | 'undo'; seat: string; on: string }
  | { kind: 'bind' | 'release'; body: string; channel: string };
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('plan' as const, 'move' as const), id, date: day }),
    fc.record({ kind: fc.constant('cancel' as const), id }),
    fc.record({ kind: fc.constantFrom('item' as const, 'withdraw' as const), id, item: fc.constantFrom('I-1', 'I-2') }),
    fc.record({ kind: fc.constant('seat' as const), seat: fc.constantFrom('L-1', 'L-2'), ends: fc.constantFrom(...SEATS) }),
    fc.record({ kind: fc.constant('right' as const), seat: fc.constantFrom('L-1', 'L-2'), ends: fc.constantFrom(...SEATS) }),
    fc.record({ kind: fc.constantFrom('left' as const, 'undo' as const), seat: fc.constantFrom(...SEATS), on: day }),
    fc.record({ kind: fc.constantFrom('bind' as const, 'release' as const), body: fc.constantFrom(...BODIES), channel: fc.constantFrom('c1', 'c2') }),
  ) as fc.Arbitrary<Step>,
  { maxLength: 25 },
);

const eventOf = (step: Step, n: number): NewEvent => {
  switch (step.kind) {
    case 'plan':
      return event({ type: 'meeting.planned', meetings: [{ id: step.id, body: 'board', date: step.date }] });
    case 'move':
      return event({ type: 'meeting.moved', id: `Y-${n}`, meeting: step.id, spot: { date: step.date } });
    case 'cancel':
      return event({ type: 'meeting.cancelled', id: `Y-${n}`, meeting: step.id });
    case 'item':
      return event({ type: 'meeting.item-proposed', meeting: step.id, item: { id: `${step.item}-${step.id}`, text: 'x' } });
    case 'withdraw':
      return event({ type: 'meeting.item-withdrawn', meeting: step.id, item: `${step.item}-${step.id}` });
    case 'seat': {
      const seat = { id: step.seat, body: 'board', person: { id: 'p', name: 'P' }, role: 'member' as const, from: '2027-03-01' };
      return event({ type: 'seat.taken', seat, ends: step.ends === undefined ? [] : [{ seat: step.ends, on: '2027-02-28' }] });
    }
    case 'right': {
      const seat = { id: step.seat, body: 'board', person: { id: 'p', name: 'P' }, role: 'chair' as const, from: '2027-04-01' };
      return event({ type: 'seat.corrected', seat, ends: [{ seat: step.ends, on: '2027-03-31' }], why: 'w' });
    }
    case 'left':
      return event({ type: 'seat.left', id: `left-${step.seat}`, body: 'board', ends: [{ seat: step.seat, on: step.on }] });
    case 'undo':
      return event({ type: 'seat.withdrawn', seat: step.seat, why: 'w' });
    case 'bind':
      return event({ type: 'channel.bound', id: `K-${n}`, body: step.body, channel: step.channel });
    case 'release':
      return event({ type: 'channel.released', id: `K-${n}`, body: step.body });
  }
};

/** The same in the plainest way: what stands, and nothing of how it came about. */
const model = (all: readonly Step[]) => {
  const meetings = new Map<string, { date: string; cancelled: boolean; items: Map<string, boolean>; steps: number }>();
  const endings = new Map<string, { on: string; because: string }>();
  const channels = new Map<string, string>();
  const withdrawn = new Map<string, boolean>();
  for (const step of all) {
    const m = 'id' in step ? meetings.get(step.id) : undefined;
    if (step.kind === 'plan') meetings.set(step.id, { date: step.date, cancelled: false, items: new Map(), steps: 1 });
    else if (step.kind === 'move' && m) {
      m.date = step.date;
      m.steps++;
    } else if (step.kind === 'cancel' && m) {
      m.cancelled = true;
      m.steps++;
    } else if (step.kind === 'item' && m) m.items.set(`${step.item}-${step.id}`, true);
    else if (step.kind === 'withdraw' && m?.items.has(`${step.item}-${step.id}`)) m.items.set(`${step.item}-${step.id}`, false);
    else if (step.kind === 'seat') {
      withdrawn.set(step.seat, false);
      if (step.ends !== undefined) endings.set(step.ends, { on: '2027-02-28', because: step.seat });
    } else if (step.kind === 'right') {
      if (withdrawn.get(step.seat) !== false) continue;
      for (const [seat, e] of [...endings]) if (e.because === step.seat) endings.delete(seat);
      endings.set(step.ends, { on: '2027-03-31', because: step.seat });
    } else if (step.kind === 'left') endings.set(step.seat, { on: step.on, because: `left-${step.seat}` });
    else if (step.kind === 'undo') {
      if (withdrawn.has(step.seat)) withdrawn.set(step.seat, true);
      for (const [seat, e] of [...endings]) if (e.because === step.seat) endings.delete(seat);
    } else if (step.kind === 'bind') channels.set(step.body, step.channel);
    else if (step.kind === 'release') channels.delete(step.body);
  }
  return { meetings, endings, channels, withdrawn };
};

describe('meetings, seats and channels', () => {
  it('fold to what a plain model says, whatever happens to them in whatever order', () =>
    fc.assert(
      fc.asyncProperty(steps, async (all) => {
        // Proposing the same item twice is two items with one id, which no command writes.
        const once = all.filter((s, i) => s.kind !== 'item' || !all.slice(0, i).some((b) => b.kind === 'item' && b.id === s.id && b.item === s.item));
        const state = (await memoryJournal({ first: once.map(eventOf) })).state();
        const expected = model(once);
        expect(new Map([...state.meetings].map(([key, m]) => [key, [m.date, m.cancelled, m.history.length]]))).toEqual(
          new Map([...expected.meetings].map(([key, m]) => [key, [m.date, m.cancelled, m.steps]])),
        );
        for (const [key, m] of expected.meetings) {
          const own = state.meetings.get(key)?.items.filter((i) => i.withdrawn === undefined) ?? [];
          expect(own.map((i) => i.id).sort()).toEqual([...m.items].flatMap(([item, stands]) => (stands ? [item] : [])).sort());
        }
        expect(new Map([...state.endings].map(([seat, e]) => [seat, e.on]))).toEqual(new Map([...expected.endings].map(([seat, e]) => [seat, e.on])));
        expect(new Map([...state.channels].map(([body, c]) => [body, c.channel]))).toEqual(expected.channels);
        expect(new Map([...state.seats].map(([seat, s]) => [seat, s.withdrawn !== undefined]))).toEqual(expected.withdrawn);
        const standing = [...expected.meetings.values()].filter((m) => !m.cancelled).map((m) => m.date);
        expect(comingMeetings(state, [], 'board', '2027-01-01').map((m) => m.date)).toEqual(standing.sort());
        // An item stands on one agenda at most: its own meeting's, or, when that is cancelled, the next one's.
        const agendas = [...state.meetings.values()].filter((m) => !m.cancelled).flatMap((m) => agendaOf(state, m).map((i) => `${m.date} ${i.id}`));
        expect(new Set(agendas).size).toBe(agendas.length);
      }),
      { numRuns: 150 },
    ));

  it('leave a copied state as it was', async () => {
    const journal = await memoryJournal({ first: [eventOf({ kind: 'plan', id: 'S-1', date: '2027-03-01' }, 0)] });
    const copy = copyOf(journal.state());
    await journal.change(() => ({
      events: [eventOf({ kind: 'cancel', id: 'S-1' }, 1), eventOf({ kind: 'bind', body: 'board', channel: 'c1' }, 2)],
      result: undefined,
    }));
    expect([copy.meetings.get('S-1')?.cancelled, copy.channels.size]).toEqual([false, 0]);
    expect([journal.state().meetings.get('S-1')?.cancelled, journal.state().channels.size]).toEqual([true, 1]);
  });
});
