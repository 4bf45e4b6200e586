import type { State } from './domain/state.ts';
import { type Knowledge, withRecorded } from './knowledge/knowledge.ts';
import type { NameOf } from './knowledge/recorded/index.ts';

/** The data with what is recorded at this moment; built anew only when something that can be asked about has come or changed. */
export const knowledgeNow = (base: Knowledge, state: () => State, nameOf: NameOf): (() => Knowledge) => {
  let built = base;
  let seen = 0;
  return () => {
    const { told } = state();
    if (told !== seen) [built, seen] = [withRecorded(base, state(), nameOf), told];
    return built;
  };
};
