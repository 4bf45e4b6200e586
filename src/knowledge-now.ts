import { maySee, type Viewer } from './domain/actor.ts';
import type { State } from './domain/state.ts';
import { briefOf, type Knowledge, knowledgeOf } from './knowledge/knowledge.ts';
import type { NameOf } from './knowledge/recorded/index.ts';
import type { Sight } from './knowledge/recorded-index.ts';
import type { View } from './knowledge/recorded-view.ts';
import type { Statement } from './knowledge/statements.ts';
import { WithRecorded } from './knowledge/with-recorded.ts';

/** With a viewer: what that viewer may see. Without one: everything, for those who check each record themselves. */
export type KnowledgeNow = ((viewer?: Viewer) => Knowledge) & {
  /** Tells what has been recorded since it was last told, for at most so many milliseconds: whoever asks next need not wait for it. True when all is told. */
  tell(ms: number): boolean;
};

/** People with different rights whose view is kept ready at the same time. */
const KEPT = 20;

/** As a map that forgets what was put in first. */
const keep = <T>(kept: Map<string, T>, key: string, value: T): T => {
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, value);
  return value;
};

/** The data as far as somebody sees them: mostly all. */
const seenOf = ({ records, catalog, statements }: Knowledge, gone: ReadonlySet<Statement>): Knowledge =>
  knowledgeOf(
    records,
    catalog,
    statements.filter((s) => !gone.has(s)),
  );

/**
 * The data with what is recorded at this moment. Names are there at once; what can be asked about is brought up to date when it is first
 * asked for, and then only what has come or changed since.
 */
export const knowledgeNow = (base: Knowledge, state: () => State, nameOf: NameOf, today: () => string): KnowledgeNow => {
  const closed = base.statements.filter((s) => s.visibility !== 'open');
  const whole = { recorded: new WithRecorded(base, nameOf), hidden: [] as readonly Statement[] };
  const bySight = new Map([['', whole]]);
  const recordedFor = (viewer: Viewer | undefined) => {
    const hidden = viewer ? closed.filter((s) => !maySee(viewer, s.visibility, s.body)) : [];
    const key = hidden.map((s) => s.id).join('\n');
    return bySight.get(key) ?? keep(bySight, key, { recorded: new WithRecorded(seenOf(base, new Set(hidden)), nameOf), hidden });
  };
  const views = new Map<string, { version: number; view: View }>();
  const forViewer = (viewer?: Viewer): Knowledge => {
    const { recorded, hidden } = recordedFor(viewer);
    const view = (): View => {
      const [now, day] = [state(), today()];
      const version = recorded.version(now, day);
      const sees = (sight: Sight) => !viewer || maySee(viewer, sight.visibility, sight.body);
      const key = [...recorded.sights().map((s) => (sees(s) ? '1' : '0')), ...hidden.map((s) => s.id)].join('');
      const known = views.get(key);
      if (known?.version === version) return known.view;
      views.delete(key);
      return keep(views, key, { version, view: recorded.view(now, day, sees) }).view;
    };
    return {
      get catalog() {
        return recorded.names(state()).catalog;
      },
      get records() {
        const { catalog, seats } = recorded.names(state());
        return { ...base.records, entities: catalog.entities, seats };
      },
      get statements() {
        return recorded.statements(state());
      },
      get index() {
        return view().index;
      },
      select: (fits, subjects) => view().select(fits, subjects),
      told: (kinds, subjects) => view().told(kinds, subjects),
      hidden: (fits) => [...hidden.filter((s) => fits(briefOf(s))), ...view().hidden(fits)],
    };
  };
  return Object.assign(forViewer, { tell: (ms: number) => whole.recorded.tell(state(), today(), ms) });
};
