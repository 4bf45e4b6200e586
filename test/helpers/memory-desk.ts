import { Low, Memory } from 'lowdb';
import type { Desk } from '../../src/desk/desk.ts';
import type { DeskLine } from '../../src/desk/desk-line.ts';
import { deskOver } from '../../src/desk/desk-over.ts';

/** A desk that is gone with the test: the real rules over lowdb's own memory adapter. */
export const memoryDesk = <M = unknown, R = unknown>({ now = () => new Date('2027-01-04T08:00:00Z') } = {}): Desk<M, R> => ({
  ...deskOver<M, R>(new Low<DeskLine[]>(new Memory<DeskLine[]>(), []), now),
  close: () => Promise.resolve(),
  health: () => ({ ok: true, detail: 'in memory' }),
});
