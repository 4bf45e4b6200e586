import type { Ask } from '../asking.ts';
import { countsThis } from '../counts.ts';
import { fills } from '../slots.ts';
import type { Understanding } from '../understanding.ts';
import { noSlot, type Objection } from './objection.ts';

const wantsFigure = (u: Understanding) => u.asks.includes('count') && u.counted.length > 0;
/** Slots without which there is no answer: a figure of another kind is a wrong answer. */
const SLOTS_ASKED = ['money', 'share', 'why', 'long'] as const;
export const HARD: ReadonlySet<Ask> = new Set(SLOTS_ASKED);

/** What is asked for stands in a slot of its own in a record, and there it is empty. */
export const SLOTS: readonly Objection[] = [
  {
    name: 'figure',
    against: (u, hit) => wantsFigure(u) && !u.counted.some((phrase) => countsThis(hit.statement, phrase, u.locale)),
    lack: () => ({ lack: 'measure' }),
  },
  // "Hur hög var arbetslösheten?": nothing is counted, but a figure is asked for.
  {
    name: 'no figure',
    against: (u, hit) => u.asks.includes('count') && !u.counted.length && fills(hit.statement, 'count', u) === 0,
    lack: () => ({ lack: 'measure' }),
  },
  ...SLOTS_ASKED.map(
    (slot): Objection => ({ name: `no ${slot}`, against: (u, hit) => u.asks.includes(slot) && fills(hit.statement, slot, u) === 0, lack: noSlot(slot) }),
  ),
];
