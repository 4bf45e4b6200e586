import type { StoredEvent } from '../../../src/domain/event.ts';
import { isGoal } from '../../../src/domain/goals.ts';
import type { Records } from '../../../src/domain/record.ts';
import { BEGINNING } from '../../../src/journal/chain.ts';
import { seal } from '../../../src/journal/seal.ts';
import { drawFrom } from './draw.ts';
import type { Dated, Frame } from './frame.ts';
import { meetingsOfYear } from './meetings.ts';
import { agreementsOfYear, besidesOfYear, consultationsOfYear, goalsOfYear, mattersOfYear, procurementsOfYear } from './other-nouns.ts';
import { textsFrom } from './words.ts';

const [FIRST_YEAR, YEARS] = [2027, 20] as const;
/** The day after the last of the twenty years. */
export const AFTER = '2047-01-14T08:00:00Z';
const BODIES = 40;
const PEOPLE = ['cli:anna@example.org', 'cli:erik@example.org', 'cli:karin@example.org'] as const;

/** Twenty years of an association that records everything: the same events each time, oldest first. */
const happened = (records: Records): Dated[] => {
  const draw = drawFrom(20_27);
  const all: Dated[] = [];
  const of = (kind: 'body' | 'municipality') => [...records.entities.values()].filter((e) => e.kind === kind).map((e) => e.id);
  const frame: Frame = {
    draw,
    texts: textsFrom(draw),
    bodies: of('body').slice(0, BODIES),
    municipalities: of('municipality'),
    goals: records.facts.filter(isGoal).map((f) => f.id),
    put: (day, what, visibility = 'open') =>
      void all.push({
        at: `${day}T${String(8 + draw.below(9)).padStart(2, '0')}:00:00.000Z`,
        event: { by: draw.one(PEOPLE), via: 'cli', visibility, cause: `m${all.length}`, what },
      }),
  };
  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year += 1) {
    const matters = mattersOfYear(frame, year, 120);
    for (const body of frame.bodies) meetingsOfYear(frame, year, body, matters);
    consultationsOfYear(frame, year, 30);
    agreementsOfYear(frame, year, 12);
    procurementsOfYear(frame, year, 15);
    goalsOfYear(frame, year, 400);
    besidesOfYear(frame, year, 200);
  }
  // What came of something stands after it also on the same day: sorting by day alone keeps the order in which they were made.
  const dayOf = ({ at }: Dated) => at.slice(0, 10);
  return all.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
};

/** The first so many of them, as a journal holds them: sealed and chained. */
export const twentyYears = (records: Records, events: number): StoredEvent[] => {
  const all = happened(records);
  if (all.length < events) throw new Error(`${all.length} events were made, ${events} are wanted`);
  const sealed: StoredEvent[] = [];
  let salts = 0;
  for (const { at, event } of all.slice(0, events)) {
    const last = sealed.at(-1) ?? { seq: 0, hash: BEGINNING };
    salts += 1;
    sealed.push(...seal([event], last, { at, salt: () => `salt-${salts}` }));
  }
  return sealed;
};
