import type { MatterState } from '../../domain/happenings/matter.ts';
import type { Outcome } from '../../domain/happenings/outcome.ts';
import type { Recorded } from '../../domain/stamp.ts';
import type { State } from '../../domain/state.ts';
import { foldLetters } from '../../i18n/fold.ts';
import type { Telling } from './index.ts';
import type { Kept } from './kept.ts';
import { mattersOnTheWay, statementsOfMatter } from './matter.ts';

type Naming = { ids: readonly string[]; titles: readonly string[] };
const NOTHING: Naming = { ids: [], titles: [] };
/** Anything that may be the id of a matter: which decisions name which matter is read where its stops are made. */
const MENTIONED = /M-[\p{L}\d]+/giu;

const namingOf = (outcome: Recorded<Outcome>): Naming => {
  const ids = new Set<string>();
  const titles = new Set<string>();
  for (const d of outcome.decisions) {
    const said = d.matter === undefined ? d.text : `${d.text}\n${d.matter}`;
    if (/m-/i.test(said)) for (const m of said.matchAll(MENTIONED)) ids.add(m[0].toUpperCase());
    if (d.matter !== undefined) titles.add(foldLetters(d.matter.trim()));
  }
  return ids.size + titles.size > 0 ? { ids: [...ids], titles: [...titles] } : NOTHING;
};

/** What each outcome may name; an outcome is read once, and forgotten with its object. */
export type Namings = WeakMap<Recorded<Outcome>, Naming>;

/** The outcomes that may name each matter, by its id or its title. */
const outcomesNaming = (state: Pick<State, 'outcomes'>, namings: Namings) => {
  const named = new Map<string, Recorded<Outcome>[]>();
  for (const o of state.outcomes.values()) {
    const known = namings.get(o);
    const naming = known ?? namingOf(o);
    if (!known) namings.set(o, naming);
    for (const key of [...naming.ids.map((id) => `id ${id}`), ...naming.titles.map((title) => `title ${title}`)])
      named.set(key, [...(named.get(key) ?? []), o]);
  }
  return (m: MatterState): Recorded<Outcome>[] => [
    ...new Set([...(named.get(`id ${m.id.toUpperCase()}`) ?? []), ...(named.get(`title ${foldLetters(m.title.trim())}`) ?? [])]),
  ];
};

/** Where each matter is by itself, and what is on its way to the bodies from all that are open. */
export const tellMatters = (kept: Kept, { state, catalog, nameOf, mentions, namings }: Telling): void => {
  if (state.matters.size === 0) return;
  const naming = outcomesNaming(state, namings);
  const only = (outcomes: readonly Recorded<Outcome>[]) => ({ outcomes: new Map(outcomes.map((o) => [o.id, o])) });
  const open: MatterState[] = [];
  const moving: Recorded<Outcome>[] = [];
  for (const m of state.matters.values()) {
    const outcomes = naming(m);
    kept.tell(`matter ${m.id}`, [m, mentions(m.title), ...outcomes], () => statementsOfMatter(m, only(outcomes), catalog, nameOf));
    if (m.closed) continue;
    open.push(m);
    moving.push(...outcomes);
  }
  kept.tell('matters on the way', [...open, null, ...moving], () => mattersOnTheWay(open, only(moving), catalog, nameOf));
};
