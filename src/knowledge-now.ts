import { maySee, type Viewer } from './domain/actor.ts';
import type { State } from './domain/state.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { NameOf } from './knowledge/recorded/index.ts';
import { onlySeen, withRecorded } from './knowledge/with-recorded.ts';

/** With a viewer: what that viewer may see. Without one: everything, for those who check each record themselves. */
export type KnowledgeNow = (viewer?: Viewer) => Knowledge;

/** People with different rights whose view is kept ready at the same time. */
const KEPT = 20;

/** The data with what is recorded at this moment; built anew only when something that can be asked about has come or changed. */
export const knowledgeNow = (base: Knowledge, state: () => State, nameOf: NameOf, today: () => string): KnowledgeNow => {
  let built = base;
  let seen = '';
  const views = new Map<string, Knowledge>();
  return (viewer) => {
    const day = today();
    // A new day is news too: what was due yesterday is overdue.
    const now = `${state().told} ${day}`;
    if (now !== seen) {
      [built, seen] = [withRecorded(base, state(), nameOf, day), now];
      views.clear();
    }
    if (!viewer) return built;
    const hidden = built.statements.filter((s) => !maySee(viewer, s.visibility, s.body));
    if (hidden.length === 0) return built;
    const key = hidden.map((s) => s.id).join('\n');
    const kept = views.get(key);
    if (kept) return kept;
    const view = onlySeen(built, base, hidden);
    const [oldest] = views.keys();
    if (views.size >= KEPT && oldest !== undefined) views.delete(oldest);
    views.set(key, view);
    return view;
  };
};
