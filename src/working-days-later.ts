import { createRequire } from 'node:module';
import type * as Loaded from './domain/working-days.ts';

type WorkingDays = Loaded.WorkingDays;

/** Working days whose holidays are loaded when a day is first asked for: they come with a hundred modules, and few starts need them. */
export const workingDaysLater = (country: string, closed: readonly string[]): WorkingDays => {
  let made: WorkingDays | undefined;
  const load = (): WorkingDays => {
    const { workingDaysOf } = createRequire(import.meta.url)('./domain/working-days.ts') as typeof Loaded;
    made = workingDaysOf(country, closed);
    return made;
  };
  const working = (): WorkingDays => made ?? load();
  return {
    isWorking: (date) => working().isWorking(date),
    add: (date, days) => working().add(date, days),
    backTo: (date) => working().backTo(date),
    holiday: (name, year) => working().holiday(name, year),
  };
};
