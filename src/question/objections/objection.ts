import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Hit } from '../find.ts';
import type { Lack } from '../lack.ts';
import type { Understanding } from '../understanding.ts';

/** What speaks against a statement as the answer to a question, and what is then said to be missing. How much it counts stands in `WEIGHTS`. */
export type Objection = {
  name: string;
  against(u: Understanding, hit: Hit, knowledge: Knowledge): boolean;
  lack(u: Understanding, hit: Hit): Lack;
};
export const noSlot = (slot: Extract<Lack, { lack: 'slot' }>['slot']) => (): Lack => ({ lack: 'slot', slot });
export const general = noSlot('general');
