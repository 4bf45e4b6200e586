import type { State } from './domain/state.ts';
import { type Knowledge, withRecorded } from './knowledge/knowledge.ts';
import type { NameOf } from './knowledge/recorded.ts';

/** The data with what is recorded at this moment; built anew only when an outcome has come or changed. */
export const knowledgeNow = (base: Knowledge, state: () => State, nameOf: NameOf): (() => Knowledge) => {
  let built = base;
  let seen = '';
  return () => {
    const { outcomes } = state();
    let newest = 0;
    for (const o of outcomes.values()) if (o.seq > newest) newest = o.seq;
    const version = `${outcomes.size} ${newest}`;
    if (version !== seen) [built, seen] = [withRecorded(base, state(), nameOf), version];
    return built;
  };
};
