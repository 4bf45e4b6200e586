import type { WorkingDays } from './domain/working-days.ts';
import type { Work } from './make-ready.ts';

/** From what has been recorded in twenty years to the end of agreements that are made for a decade. */
const [BEFORE, AHEAD] = [20, 10];

/** Works out the holidays of the years around a day (YYYY-MM-DD), one year a turn: whoever first asks for a year would wait for them. */
export const holidaysAround = (working: WorkingDays, today: string): Work => {
  const year = Number(today.slice(0, 4));
  let next = year - BEFORE;
  return () => {
    if (next <= year + AHEAD) working.backTo(`${next++}-03-01`);
    return next > year + AHEAD;
  };
};
