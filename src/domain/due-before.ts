import { currentAgreements, currentGrants, nextReview } from './agreements.ts';
import type { Sighted } from './at-most.ts';
import { EVERY } from './collection.ts';
import type { Entity } from './entity.ts';
import type { Visibility } from './fact.ts';
import type { ActionState, ActionStates } from './happenings/action.ts';
import type { AgreementState } from './happenings/agreement.ts';
import type { ConsultationStates } from './happenings/consultation.ts';
import type { GrantState } from './happenings/grant.ts';
import type { MatterStates } from './happenings/matter.ts';
import { sightOfConsultation } from './matter/seen.ts';
import type { Owner } from './owner.ts';
import { spanOf } from './period.ts';
import type { WorkingDays } from './working-days.ts';

export type DueKind = 'action' | 'consultation' | 'notice' | 'review' | 'end' | 'report';
/**
 * Something that falls due on a day. `lastDay` is that day, or the last working day before it. `record` is what it is recorded as;
 * `missing` counts those that have not answered a consultation.
 */
export type DueItem = {
  kind: DueKind;
  record: string;
  what: string;
  date: string;
  lastDay: string;
  overdue: boolean;
  body?: string;
  owner?: Owner;
  missing?: number;
  visibility: Visibility;
};

export type DueState = AgreementState & GrantState & MatterStates & ConsultationStates & ActionStates;
/** `today` is the first day that is not over, `until` the last day that counts (a meeting's day: what falls due on it falls due before it). */
export type DueFrame = { today: string; until: string; working: Pick<WorkingDays, 'backTo'>; agreements: readonly Extract<Entity, { kind: 'agreement' }>[] };

/** As it was recorded, before the days are counted. */
export type DueRecord = Omit<DueItem, 'lastDay' | 'overdue'>;
/** Whether a record, which may be an action, is to be gone through. */
export type Seen = (record: Sighted, action?: ActionState) => boolean;

/**
 * Goes through what falls due up to a day, in no order. What is open and late is in it; of an agreement or a grant only what is to come.
 * `put` is given how to tell it: of thousands only a few are told.
 */
export const eachDue = (state: DueState, frame: Omit<DueFrame, 'working'>, seen: Seen, put: (tell: () => DueRecord, action?: ActionState) => void): void => {
  type More = () => Pick<DueRecord, 'record' | 'what' | 'owner' | 'missing'>;
  const late = (kind: DueKind, date: string | undefined, of: Sighted, more: More, action?: ActionState): void => {
    if (date === undefined || date > frame.until || !seen(of, action)) return;
    put(() => ({ kind, date, visibility: of.visibility, ...(of.body ? { body: of.body } : {}), ...more() }), action);
  };
  const coming = (kind: DueKind, date: string | undefined, of: Sighted, more: More): void => {
    if (date !== undefined && date >= frame.today) late(kind, date, of, more);
  };
  for (const a of state.actions.by('open', EVERY)) late('action', a.due, a, () => ({ record: a.id, what: a.text, ...(a.owner ? { owner: a.owner } : {}) }), a);
  for (const c of state.consultations.by('open', EVERY))
    late('consultation', c.due, sightOfConsultation(c, state), () => ({
      record: c.id,
      what: c.title,
      missing: c.to.filter((id) => c.answers[id] === undefined).length,
    }));
  const agreements = currentAgreements(state, seen);
  for (const a of agreements) {
    const named = () => ({ record: a.id, what: a.name });
    coming('notice', a.notice, a, named);
    coming('review', nextReview(state, a, seen), a, named);
    coming('end', a.to, a, named);
  }
  const recorded = new Set(agreements.map((a) => a.subject));
  // The data's agreements say on which day they end.
  for (const a of frame.agreements)
    if (a.to !== undefined && !recorded.has(a.id)) coming('end', spanOf(a.to).to, a, () => ({ record: a.id, what: a.names.sv[0] ?? a.id }));
  for (const g of currentGrants(state, seen)) for (const date of g.reports) coming('report', date, g, () => ({ record: g.id, what: g.name }));
};

/** Nearest first; those of one day in the order of their ids. */
const byDay = (a: DueRecord, b: DueRecord): number => (a.date === b.date ? (a.record < b.record ? -1 : 1) : a.date < b.date ? -1 : 1);

/** With its last working day. */
const inDays =
  ({ working, today }: Pick<DueFrame, 'working' | 'today'>) =>
  (due: DueRecord): DueItem => ({ ...due, lastDay: working.backTo(due.date), overdue: due.date < today });
/** The nearest of them: all, or so many. */
export const nearest = (found: readonly DueRecord[], frame: DueFrame, most = found.length): DueItem[] =>
  found.toSorted(byDay).slice(0, most).map(inDays(frame));

/**
 * What falls due up to a day, over actions, consultations, agreements and grants, nearest first. What is open and late is in it;
 * the day of an agreement or a report that has passed is not: nothing says that it was missed.
 */
export const dueBefore = (state: DueState, frame: DueFrame, seen: Seen = () => true): DueItem[] => {
  const found: DueRecord[] = [];
  eachDue(state, frame, seen, (tell) => found.push(tell()));
  return nearest(found, frame);
};
