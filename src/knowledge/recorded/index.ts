import { isPrivate } from '../../domain/action-rights.ts';
import { reportsByGoal } from '../../domain/goals.ts';
import type { ActionState } from '../../domain/happenings/action.ts';
import type { ConsultationState } from '../../domain/happenings/consultation.ts';
import { comingByBody, withStandingNext } from '../../domain/meetings.ts';
import { isOverdue } from '../../domain/open-actions.ts';
import type { Records } from '../../domain/record.ts';
import type { State } from '../../domain/state.ts';
import type { Catalog } from '../catalog.ts';
import { statementsOfActions } from './action.ts';
import { actionLists } from './action-lists.ts';
import { statementsOfAgreements } from './agreement.ts';
import { statementsOfConsultations } from './consultation.ts';
import { statementsOfDue } from './due.ts';
import { statementsOfGoals } from './goal.ts';
import type { Kept } from './kept.ts';
import { type Namings, tellMatters } from './matters-kept.ts';
import { statementsOfMeetings } from './meeting.ts';
import type { NameOf } from './name-of.ts';
import { statementsOfOutcome } from './outcome.ts';
import { statementsOfProcurements } from './procurement.ts';

export type { NameOf } from './name-of.ts';

/**
 * What statements are made from. `today` is the day it is asked on: what is overdue follows from it. `mentions` changes when the names
 * that a text mentions may have.
 */
export type Telling = {
  state: State;
  catalog: Catalog;
  nameOf: NameOf;
  today: string;
  records: Records;
  mentions: (text: string) => unknown;
  namings: Namings;
};

const byId = <T extends { id: string }>(all: readonly T[]): Map<string, T> => new Map(all.map((one) => [one.id, one]));
const groups = <T>(all: Iterable<T>, key: (one: T) => string): Map<string, T[]> => {
  const out = new Map<string, T[]>();
  for (const one of all) {
    const group = out.get(key(one));
    if (group) group.push(one);
    else out.set(key(one), [one]);
  }
  return out;
};

const tellOutcomes = (kept: Kept, { state, catalog, nameOf }: Telling): void => {
  for (const o of withStandingNext(state)) kept.tell(`outcome ${o.id}`, [state.outcomes.get(o.id), o.next], () => statementsOfOutcome(o, catalog, nameOf));
};

const tellActions = (kept: Kept, telling: Telling): void => {
  const { state, today } = telling;
  const open: ActionState[] = [];
  for (const a of state.actions.values()) {
    if (a.state === 'withdrawn' || isPrivate(a)) continue;
    if (a.state === 'open') open.push(a);
    const from = [a, state.outcomes.get(a.outcome ?? ''), isOverdue(a, today)];
    kept.tell(`action ${a.id}`, from, () => statementsOfActions({ ...telling, state: { ...state, actions: byId([a]) } }));
  }
  kept.tell('lists of actions', [today, ...open], () => actionLists({ ...telling, state: { ...state, actions: byId(open) } }));
};

/** By body: a meeting's agenda is made of what was left over by the body's earlier ones, and of its open actions. */
const tellMeetings = (kept: Kept, { state, catalog, nameOf, today }: Telling): void => {
  const outcomes = groups(state.outcomes.values(), (o) => o.body);
  const open = groups(
    [...state.actions.values()].filter((a) => a.state === 'open' && a.body !== undefined),
    (a) => a.body ?? '',
  );
  for (const [body, meetings] of groups(state.meetings.values(), (m) => m.body)) {
    const own = { outcomes: outcomes.get(body) ?? [], actions: open.get(body) ?? [] };
    kept.tell(`meetings of ${body}`, [today, ...meetings, null, ...own.outcomes, null, ...own.actions], () =>
      statementsOfMeetings({ ...state, meetings: byId(meetings), outcomes: byId(own.outcomes), actions: byId(own.actions) }, catalog, nameOf, today),
    );
  }
};

const tellConsultations = (kept: Kept, { state, catalog, nameOf, mentions }: Telling): void => {
  const of = (c: ConsultationState) => () => statementsOfConsultations({ ...state, consultations: byId([c]) }, catalog, nameOf);
  for (const c of state.consultations.values()) kept.tell(`consultation ${c.id}`, [c, mentions(c.title)], of(c));
};

/** By subject: the newest recording of an agreement takes the place of those before, and its review follows from both. */
const tellAgreements = (kept: Kept, { state, catalog, nameOf }: Telling): void => {
  const agreements = groups(state.agreements.values(), (r) => r.subject);
  const adoptions = groups(state.adoptions.values(), (r) => r.subject);
  const reviews = groups(state.reviews.values(), (r) => r.subject);
  for (const subject of new Set([...agreements.keys(), ...adoptions.keys(), ...reviews.keys()])) {
    const own = { agreements: agreements.get(subject) ?? [], adoptions: adoptions.get(subject) ?? [], reviews: reviews.get(subject) ?? [] };
    kept.tell(`agreement ${subject}`, [...own.agreements, ...own.adoptions, ...own.reviews], () =>
      statementsOfAgreements({ ...state, agreements: byId(own.agreements), adoptions: byId(own.adoptions), reviews: byId(own.reviews) }, catalog, nameOf),
    );
  }
};

const tellProcurements = (kept: Kept, { state, catalog, nameOf }: Telling): void => {
  for (const [subject, own] of groups(state.stages.values(), (s) => s.subject))
    kept.tell(`procurement ${subject}`, own, () => statementsOfProcurements({ ...state, stages: byId(own), grants: new Map() }, catalog, nameOf));
  for (const [subject, own] of groups(state.grants.values(), (g) => g.subject))
    kept.tell(`grant ${subject}`, own, () => statementsOfProcurements({ ...state, stages: new Map(), grants: byId(own) }, catalog, nameOf));
};

const tellDue = (kept: Kept, { state, catalog, today, records }: Telling): void => {
  const bodies = catalog.all('body').map((b) => b.id);
  const coming = new Map([...comingByBody(state, records.meetings, bodies, today)].flatMap(([body, [next]]) => (next ? [[body, next] as const] : [])));
  const actions = [...state.actions.values()].filter((a) => a.state === 'open' && a.due !== undefined && a.visibility === 'open');
  const consultations = [...state.consultations.values()].filter((c) => c.to.some((id) => c.answers[id] === undefined));
  const others = [...state.agreements.values(), null, ...state.reviews.values(), null, ...state.grants.values()];
  const meetings = [...coming.values()].flatMap((m) => [m.id, m.date, m.visibility]);
  kept.tell('due', [today, ...meetings, null, ...actions, null, ...consultations, null, ...others], () =>
    statementsOfDue({ ...state, actions: byId(actions), consultations: byId(consultations) }, coming, catalog, today),
  );
};

const tellGoals = (kept: Kept, { state, catalog, nameOf, records }: Telling): void => {
  const reports = reportsByGoal(state);
  if (reports.size === 0) return;
  for (const goal of records.facts) {
    const report = reports.get(goal.id)?.[0];
    if (report) kept.tell(`goal ${goal.id}`, [report], () => statementsOfGoals({ ...state, goalReports: byId([report]) }, [goal], catalog, nameOf));
  }
};

/**
 * Everything recorded, as statements, each noun's oldest first. A new noun is a file beside this one and a line here. Each thing is told
 * by itself, from the part of the state that it is made from and no more, so that it is known what must be told anew after a save.
 */
export const tellRecorded = (kept: Kept, telling: Telling): void => {
  tellOutcomes(kept, telling);
  tellActions(kept, telling);
  tellMeetings(kept, telling);
  tellMatters(kept, telling);
  tellConsultations(kept, telling);
  tellAgreements(kept, telling);
  tellProcurements(kept, telling);
  tellDue(kept, telling);
  tellGoals(kept, telling);
};
