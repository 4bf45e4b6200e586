import type { Happening, NewEvent } from '../../../src/domain/event.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { Draw } from './draw.ts';
import type { Texts } from './words.ts';

/** What the makers of events draw from: what there is in the data, and where they put what they make. */
export type Frame = {
  draw: Draw;
  texts: Texts;
  bodies: readonly string[];
  municipalities: readonly string[];
  goals: readonly string[];
  /** Puts an event on a day; `by` the people who record. */
  put(day: string, what: Happening, visibility?: Visibility): void;
};
export type Dated = { at: string; event: NewEvent };

export const daysAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
