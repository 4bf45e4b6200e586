import { type Actor, hasRole, mayRecordFor, maySee } from '../../../src/domain/actor.ts';
import { currentAgreements, currentGrants, currentStages } from '../../../src/domain/agreements.ts';
import { bodiesOf } from '../../../src/domain/bodies-of.ts';
import type { Grouped } from '../../../src/domain/collection.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { AgreementRecord } from '../../../src/domain/happenings/agreement.ts';
import type { GrantRecord } from '../../../src/domain/happenings/grant.ts';
import type { StageRecord } from '../../../src/domain/happenings/procurement.ts';
import type { State } from '../../../src/domain/state.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { CommandContext } from '../../context.ts';
import { ownSight } from './sight.ts';

export type SubjectKind = 'agreement' | 'procurement' | 'grant';
/** What a recording is about: something in the data or recorded before, or, when `isNew`, something that is named for the first time. */
export type Subject = { id: string; name: string; isNew: boolean };
export type Found = { kind: 'one'; subject: Subject } | { kind: 'several'; names: readonly string[] } | { kind: 'none' };

export const key = (name: string) => foldLetters(name.normalize('NFC')).toLowerCase().trim();
/** A recording never changes: its name is folded when it is first looked for, and forgotten with it. */
const keys = new WeakMap<object, string>();
const keyOf = (record: { name: string }): string => {
  const known = keys.get(record) ?? key(record.name);
  keys.set(record, known);
  return known;
};
const slug = (name: string) =>
  key(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
export const newSubject = (name: string, kind: SubjectKind): Subject => ({ id: `${kind}.${slug(name) || 'x'}`, name, isNew: true });

type Recording = AgreementRecord | GrantRecord | StageRecord;
const recordingsOf = (kind: SubjectKind, state: State): Grouped<Recording, 'subject'> =>
  kind === 'agreement' ? state.agreements : kind === 'grant' ? state.grants : state.stages;
/** Everything that was ever recorded of the subjects of a kind. */
export const recordsOf = (kind: SubjectKind, state: State): readonly Recording[] => [...recordingsOf(kind, state).values()];
/** What holds of each subject of a kind, with whoever may see it. */
export const currentOf = (kind: SubjectKind, state: State) =>
  kind === 'agreement' ? currentAgreements(state) : kind === 'grant' ? currentGrants(state) : currentStages(state);

/** The subject that something was recorded of under an id. */
const recordedAs = (id: string, kind: SubjectKind, context: CommandContext): Subject[] => {
  const state = context.journal.state();
  const found = recordingsOf(kind, state).get(id) ?? (kind === 'agreement' ? (state.adoptions.get(id) ?? state.reviews.get(id)) : undefined);
  return found && ownSight(context)(found) ? [{ id: found.subject, name: found.name, isNew: false }] : [];
};
const namedIn = (typed: string, kind: SubjectKind, context: CommandContext): { exact: Subject[]; near(): Subject[] } => {
  const { catalog } = context.knowledge;
  const seen = { ...context.viewer, place: 'private' } as const;
  const recorded = currentOf(kind, context.journal.state())
    .filter((r) => maySee(seen, r.visibility, 'body' in r ? r.body : undefined))
    .map((r) => ({ id: r.subject, name: r.name, isNew: false, key: keyOf(r) }));
  const inData = catalog.resolve(typed, [kind]).map((f) => ({ subject: { id: f.entity.id, name: catalog.name(f.entity.id), isNew: false }, guess: f.guess }));
  const part = key(typed);
  // By the id of a recording a subject is found also when that recording, or all of them, are taken back.
  const byRecord = /^v-/i.test(typed.trim()) ? recordedAs(typed.trim().toUpperCase(), kind, context) : [];
  const exact = [
    ...byRecord,
    ...recorded.filter((r) => r.key === part || r.id === typed),
    ...inData.filter((f) => !f.guess).map((f) => f.subject),
    ...(catalog.get(typed)?.kind === kind ? [{ id: typed, name: catalog.name(typed), isNew: false }] : []),
  ];
  const within = () =>
    part.length < 4
      ? []
      : [
          ...recorded.filter((r) => r.key.includes(part)),
          ...catalog
            .all(kind)
            .filter((e) => [...e.names.sv, ...e.names.en].some((n) => key(n).includes(part)))
            .map((e) => ({ id: e.id, name: catalog.name(e.id), isNew: false })),
        ];
  const unique = (all: readonly Subject[]) => [...new Map(all.map(({ id, name }) => [id, { id, name, isNew: false }])).values()];
  return { exact: unique(exact), near: () => unique([...inData.map((f) => f.subject), ...within()]) };
};

/** The names of several, those of one name with their ids. */
const toldApart = (all: readonly Subject[], kind: SubjectKind, context: CommandContext): string[] => {
  const records = currentOf(kind, context.journal.state());
  const isAlone = (s: Subject) => all.every((o) => o === s || key(o.name) !== key(s.name));
  return all.map((s) => (isAlone(s) ? s.name : `${s.name} (${records.find((r) => r.subject === s.id)?.id ?? s.id})`));
};
/** What is there under a name: exactly, else the only one that it is part of. */
export const findSubject = (typed: string, kind: SubjectKind, context: CommandContext): Found => {
  const { exact, near } = namedIn(typed, kind, context);
  const found = exact.length ? exact : near();
  const [first] = found;
  if (!first) return { kind: 'none' };
  return found.length === 1 ? { kind: 'one', subject: first } : { kind: 'several', names: toldApart(found, kind, context) };
};
/** All that have exactly the same name as the first that is meant, told apart: more than one only where nothing but the id tells which. */
export const namesakes = (typed: string, kind: SubjectKind, context: CommandContext): string[] => {
  const { exact } = namedIn(typed, kind, context);
  const [first] = exact;
  const alike = exact.filter((s) => first && key(s.name) === key(first.name));
  return toldApart(alike, kind, context);
};
/** What is there under exactly this name, else something new. */
export const subjectNamed = (typed: string, kind: SubjectKind, context: CommandContext): Subject => {
  const [first] = namedIn(typed, kind, context).exact;
  return first ?? newSubject(typed, kind);
};

/** The newest recording of a subject that this person may see: one that is hidden must not be noticed by what it does to what they write. */
const standingRecord = ({ id }: Pick<Subject, 'id'>, kind: SubjectKind, { journal, viewer }: CommandContext) =>
  recordingsOf(kind, journal.state())
    .by('subject', id)
    .filter((r) => r.withdrawn === undefined && maySee({ ...viewer, place: 'private' }, r.visibility, r.body))
    .sort((a, b) => b.seq - a.seq)[0];
/** Who looks after a subject and who may see it: as it was last recorded, as far as that is seen, else as the data have it. */
export const standingOf = (
  subject: Pick<Subject, 'id' | 'isNew'>,
  kind: SubjectKind,
  context: CommandContext,
): { bodies: string[]; body?: string; visibility: Visibility } => {
  const record = standingRecord(subject, kind, context);
  if (record?.body !== undefined) return { bodies: [record.body], body: record.body, visibility: record.visibility };
  const bodies = bodiesOf(subject.id, context.knowledge.catalog);
  return { bodies, ...(bodies.length === 1 ? { body: bodies[0] } : {}), visibility: record?.visibility ?? 'open' };
};

/** When an agreement begins to hold, as it was last recorded, as far as that is seen. */
export const beginsOf = (subject: Pick<Subject, 'id'>, context: CommandContext): string | undefined => {
  const record = standingRecord(subject, 'agreement', context);
  return record && 'from' in record ? record.from : undefined;
};

/** Coordinators record for what their body looks after; what is new they may set under a body of their own. */
export const mayRecordOf = (actor: Actor, subject: Subject, kind: SubjectKind, body: string | undefined, context: CommandContext): boolean => {
  const standing = standingOf(subject, kind, context);
  const isThere = !subject.isNew || standingRecord(subject, kind, context) !== undefined;
  const bodies = isThere ? standing.bodies : body === undefined ? [] : [body];
  return hasRole(actor, 'secretary', 'administrator') || bodies.some((b) => mayRecordFor(actor, b));
};
