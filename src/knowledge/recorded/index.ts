import { subjectsOf } from '../../domain/agreements.ts';
import { EVERY } from '../../domain/collection.ts';
import { isGoal, reportsOf } from '../../domain/goals.ts';
import { wordingsOf } from '../../domain/kept.ts';
import { namedIn } from '../../domain/matter/naming.ts';
import { sightOfConsultation } from '../../domain/matter/seen.ts';
import { namingOf } from '../../domain/matter/stations.ts';
import { comingMeetings, withStandingNext } from '../../domain/meetings.ts';
import { isOverdue } from '../../domain/open-actions.ts';
import type { State } from '../../domain/state.ts';
import { seatStatement } from '../statements.ts';
import { isTold, statementOfAction } from './action.ts';
import { type ActionList, actionLists, statementOfList } from './action-lists.ts';
import { statementsOfAgreement } from './agreement.ts';
import { type ComingMatters, mattersOnTheWay, statementsOnTheWay } from './coming-matters.ts';
import { statementsOfConsultation } from './consultation.ts';
import { type DueBefore, dueBeforeMeetings, statementOfDue } from './due.ts';
import { statementOfGoal } from './goal.ts';
import { statementsOfMatter } from './matter.ts';
import { statementsOfMeetings } from './meeting.ts';
import type { Changed, Noun } from './noun.ts';
import { statementsOfOutcome } from './outcome.ts';
import { statementsOfGrant, statementsOfProcurement } from './procurement.ts';

export type { NameOf } from './name-of.ts';

const seats = (): Noun => ({
  // Who is called something else is found by the new name in all their seats.
  stale: (changed, { state }) => [
    ...changed.seats,
    ...changed.endings,
    ...changed.named.flatMap((person) => state.seats.by('person', person).map((seat) => seat.id)),
  ],
  tell: (id, { state, taken, catalog }) => {
    const seat = taken.get(id);
    return seat && { from: [seat, catalog.get(seat.person), state.seats.get(id)], make: () => [seatStatement(seat, catalog)] };
  },
});

/** Things that name others, by the name: a title that mentions something, somebody who was there. */
const byName = () => {
  const ids = new Map<string, Set<string>>();
  return {
    put: (name: string, id: string) => void ids.set(name, (ids.get(name) ?? new Set()).add(id)),
    of: (names: readonly string[]) => names.flatMap((name) => [...(ids.get(name) ?? [])]),
  };
};

/** The next meeting that an outcome names stands until that meeting is moved or cancelled. */
const outcomes = (): Noun => {
  let standing: ReturnType<typeof withStandingNext> | undefined;
  const attended = byName();
  return {
    stale: (changed, { state }) => {
      standing = withStandingNext(state);
      const bodies = new Set(changed.meetings.flatMap((id) => state.meetings.get(id)?.body ?? []));
      return [...changed.outcomes, ...attended.of(changed.named), ...[...bodies].flatMap((body) => state.outcomes.by('body', body).map((o) => o.id))];
    },
    tell: (id, { state, catalog, nameOf }) => {
      const recorded = state.outcomes.get(id);
      const o = recorded && standing?.(recorded);
      if (!o) return undefined;
      const people = (o.attendance.people ?? []).flatMap(({ person }) => person ?? []);
      for (const person of people) attended.put(person, id);
      // What was corrected keeps its place: it is told from what was first recorded too.
      const from = [recorded, o.next, state.earlierOutcomes.get(id)?.[0]?.outcome, ...people.map((person) => catalog.get(person))];
      return { from, make: () => statementsOfOutcome(o, catalog, nameOf) };
    },
  };
};

const actions = (): Noun => ({
  stale: (changed, { state }) => [
    ...changed.actions,
    ...changed.outcomes.flatMap((id) => state.actions.by('outcome', id).map((a) => a.id)),
    ...(changed.day ? state.actions.by('open', EVERY).map((a) => a.id) : []),
  ],
  tell: (id, now) => {
    const a = now.state.actions.get(id);
    if (!a || !isTold(a, now.state)) return undefined;
    return { from: [a, now.state.outcomes.get(a.outcome ?? ''), isOverdue(a, now.today)], make: () => [statementOfAction(a, now)] };
  },
});

const listsOfActions = (): Noun => {
  let lists: ReadonlyMap<string, ActionList> = new Map();
  return {
    stale: (changed, now) => {
      if (changed.actions.length === 0 && !changed.day) return [];
      const before = lists;
      lists = new Map(
        actionLists(
          now.state.actions.by('open', EVERY).filter((a) => isTold(a, now.state)),
          now,
        ).map((list) => [list.id, list]),
      );
      return [...lists.keys(), ...before.keys()];
    },
    tell: (id, now) => {
      const list = lists.get(id);
      return list && { from: [now.today, ...list.actions], make: () => [statementOfList(list, now)] };
    },
  };
};

/** By body: a meeting's agenda is made of what was left over by the body's earlier ones, and of its open actions. */
const meetings = (): Noun => ({
  stale: (changed, { state }) =>
    changed.day || changed.meetings.length + changed.outcomes.length + changed.actions.length > 0 ? state.meetings.keysOf('body') : [],
  tell: (body, { state, catalog, nameOf, today }) => ({
    from: [today, ...state.meetings.by('body', body), null, ...state.outcomes.by('body', body), null, ...state.actions.by('open', body)],
    make: () => statementsOfMeetings(body, state, catalog, nameOf, today),
  }),
});

/** The matters that outcomes name, or named before. */
const namedBy = ({ outcomes }: Changed, state: State): string[] =>
  outcomes
    .flatMap((id) => [state.outcomes.get(id), ...(state.earlierOutcomes.get(id) ?? []).map((e) => e.outcome)])
    .flatMap((o) => (o?.decisions ?? []).flatMap(namedIn))
    .flatMap((name) => [name, ...state.matters.by('title', name).map((m) => m.id)]);
const matters = (): Noun => {
  const titled = byName();
  return {
    stale: (changed, { state }) => [...changed.matters, ...namedBy(changed, state), ...titled.of(changed.titles)],
    tell: (id, { state, catalog, nameOf, mentions }) => {
      const m = state.matters.get(id);
      if (!m) return undefined;
      titled.put(m.title, id);
      return { from: [m, mentions(m.title), ...namingOf(state, m)], make: () => statementsOfMatter(m, state, catalog, nameOf) };
    },
  };
};
const onTheWay = (): Noun => {
  let coming: ReadonlyMap<string, ComingMatters> = new Map();
  return {
    stale: (changed, { state }) => {
      if (changed.matters.length + changed.outcomes.length === 0) return [];
      const before = coming;
      coming = mattersOnTheWay(state);
      return [...coming.keys(), ...before.keys()];
    },
    tell: (body, { catalog, nameOf }) => {
      const ahead = coming.get(body);
      return ahead && { from: ahead.from, make: () => statementsOnTheWay(body, ahead, catalog, nameOf) };
    },
  };
};

const consultations = (): Noun => {
  const titled = byName();
  return {
    stale: (changed, { state }) => [
      ...changed.consultations,
      ...titled.of(changed.titles),
      ...changed.matters.flatMap((id) => state.consultations.by('matter', id).map((c) => c.id)),
    ],
    tell: (id, { state, catalog, nameOf, mentions }) => {
      const c = state.consultations.get(id);
      if (!c) return undefined;
      titled.put(c.title, id);
      const sight = sightOfConsultation(c, state);
      return { from: [c, sight.visibility, sight.body, mentions(c.title)], make: () => statementsOfConsultation(c, sight, catalog, nameOf) };
    },
  };
};

/** By subject: the newest recording of an agreement takes the place of those before, and its review follows from both. */
const agreements = (): Noun => ({
  stale: (changed, { state }) => (['agreements', 'adoptions', 'reviews'] as const).flatMap((name) => subjectsOf(changed[name], state[name])),
  tell: (subject, { state, catalog, nameOf }) => ({
    from: [...state.agreements.by('subject', subject), ...state.adoptions.by('subject', subject), ...state.reviews.by('subject', subject)],
    make: () => statementsOfAgreement(subject, state, catalog, nameOf),
  }),
});
const procurements = (): Noun => ({
  stale: (changed, { state }) => subjectsOf(changed.stages, state.stages),
  tell: (subject, { state, catalog, nameOf }) => ({
    from: state.stages.by('subject', subject),
    make: () => statementsOfProcurement(subject, state, catalog, nameOf),
  }),
});
const grants = (): Noun => ({
  stale: (changed, { state }) => subjectsOf(changed.grants, state.grants),
  tell: (subject, { state, catalog, nameOf }) => ({
    from: state.grants.by('subject', subject),
    make: () => statementsOfGrant(subject, state, catalog, nameOf),
  }),
});

const FALLS_DUE = ['actions', 'matters', 'consultations', 'agreements', 'reviews', 'grants', 'meetings', 'outcomes'] as const;
const due = (): Noun => {
  let before: ReadonlyMap<string, DueBefore> = new Map();
  return {
    stale: (changed, { state, catalog, records, today }) => {
      if (!changed.day && FALLS_DUE.every((name) => changed[name].length === 0)) return [];
      const known = before;
      const coming = catalog.all('body').flatMap(({ id }) => comingMeetings(state, records.meetings, id, today).slice(0, 1));
      before = new Map(dueBeforeMeetings(state, new Map(coming.map((m) => [m.body, m])), catalog, today).map((d) => [d.body, d]));
      return [...before.keys(), ...known.keys()];
    },
    tell: (body, { catalog, today }) => {
      const falls = before.get(body);
      return falls && { from: [today, falls.next.id, falls.next.date, falls.next.visibility, falls.known], make: () => [statementOfDue(falls, catalog)] };
    },
  };
};

const goals = (): Noun => ({
  stale: (changed, { state, records }) => {
    const reported = new Set(changed.goalReports.flatMap((id) => wordingsOf(state.goalReports.get(id)).map((r) => r.goal)));
    return reported.size === 0 ? [] : records.facts.flatMap((f) => (reported.has(f.id) ? [f.id] : []));
  },
  tell: (id, { state, records, catalog, nameOf }) => {
    const goal = records.facts.find((f) => f.id === id);
    const [newest] = reportsOf(state, id);
    return newest && goal && isGoal(goal) ? { from: [newest], make: () => [statementOfGoal(newest, goal, catalog, nameOf)] } : undefined;
  },
});

/** Everything recorded, each noun's oldest first. A new noun is a file beside this one and a line here. */
export const nouns = (): readonly Noun[] =>
  [seats, outcomes, actions, listsOfActions, meetings, matters, onTheWay, consultations, agreements, procurements, grants, due, goals].map((noun) => noun());
