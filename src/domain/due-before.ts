import { currentAgreements, currentGrants, nextReview } from './agreements.ts';
import { EVERY } from './collection.ts';
import type { Entity } from './entity.ts';
import type { Visibility } from './fact.ts';
import type { ActionStates } from './happenings/action.ts';
import type { AgreementState } from './happenings/agreement.ts';
import type { ConsultationStates } from './happenings/consultation.ts';
import type { GrantState } from './happenings/grant.ts';
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

export type DueState = AgreementState & GrantState & ConsultationStates & ActionStates;
/** `today` is the first day that is not over, `until` the last day that counts (a meeting's day: what falls due on it falls due before it). */
export type DueFrame = { today: string; until: string; working: Pick<WorkingDays, 'backTo'>; agreements: readonly Extract<Entity, { kind: 'agreement' }>[] };

/** The days of the data's agreements that say on which day they end. */
const endsInData = (frame: Pick<DueFrame, 'agreements'>, recorded: ReadonlySet<string>) =>
  frame.agreements.flatMap((a) =>
    a.to === undefined || recorded.has(a.id)
      ? []
      : [{ kind: 'end' as const, record: a.id, what: a.names.sv[0] ?? a.id, date: spanOf(a.to).to, visibility: a.visibility }],
  );

/** As it was recorded, before the days are counted. */
export type DueRecord = Omit<DueItem, 'lastDay' | 'overdue'>;
type Seen = (record: { visibility: Visibility; body?: string }) => boolean;
const everything: Seen = () => true;

/** What falls due up to a day, in no order. */
export const dueRecords = (state: DueState, frame: Omit<DueFrame, 'working'>, seen: Seen = everything): DueRecord[] => {
  const found: DueRecord[] = [];
  for (const a of state.actions.by('open', EVERY))
    if (a.due !== undefined && a.due <= frame.until)
      found.push({
        kind: 'action',
        record: a.id,
        what: a.text,
        date: a.due,
        visibility: a.visibility,
        ...(a.body ? { body: a.body } : {}),
        ...(a.owner ? { owner: a.owner } : {}),
      });
  for (const c of state.consultations.by('open', EVERY)) {
    if (c.due > frame.until) continue;
    const missing = c.to.filter((id) => c.answers[id] === undefined).length;
    found.push({ kind: 'consultation', record: c.id, what: c.title, date: c.due, body: c.body, missing, visibility: c.visibility });
  }
  const agreements = currentAgreements(state, seen);
  for (const a of agreements) {
    const common = { record: a.id, what: a.name, visibility: a.visibility, ...(a.body ? { body: a.body } : {}) };
    const review = nextReview(state, a, seen);
    if (a.notice !== undefined) found.push({ kind: 'notice', date: a.notice, ...common });
    if (review !== undefined) found.push({ kind: 'review', date: review, ...common });
    if (a.to !== undefined) found.push({ kind: 'end', date: a.to, ...common });
  }
  found.push(...endsInData(frame, new Set(agreements.map((a) => a.subject))));
  for (const g of currentGrants(state, seen))
    for (const date of g.reports)
      found.push({ kind: 'report', record: g.id, what: g.name, date, visibility: g.visibility, ...(g.body ? { body: g.body } : {}) });
  const lasting = (kind: DueKind) => kind === 'action' || kind === 'consultation';
  return found.filter((f) => f.date <= frame.until && (lasting(f.kind) || f.date >= frame.today) && seen(f));
};
/** With the last working day of each, nearest first. */
export const inDays = (found: readonly DueRecord[], { working, today }: Pick<DueFrame, 'working' | 'today'>): DueItem[] =>
  found
    .map((f): DueItem => ({ ...f, lastDay: working.backTo(f.date), overdue: f.date < today }))
    .sort((a, b) => (a.date === b.date ? (a.record < b.record ? -1 : 1) : a.date < b.date ? -1 : 1));

/**
 * What falls due up to a day, over actions, consultations, agreements and grants, nearest first. What is open and late is in it;
 * the day of an agreement or a report that has passed is not: nothing says that it was missed.
 */
export const dueBefore = (state: DueState, frame: DueFrame, seen?: Seen): DueItem[] => inDays(dueRecords(state, frame, seen), frame);
