import { hasRole, maySee } from '../../../src/domain/actor.ts';
import type { State } from '../../../src/domain/state.ts';
import type { CommandContext } from '../../context.ts';
import { textOf } from '../../values.ts';
import { FAULT } from './phrases.ts';
import { type Reading, subjectIn } from './read.ts';
import { currentOf, findSubject, key, namesakes, newSubject, recordsOf, type Subject, type SubjectKind } from './subject.ts';

const seenBy =
  ({ viewer }: CommandContext) =>
  (r: ReturnType<typeof recordsOf>[number]) =>
    maySee({ ...viewer, place: 'private' }, r.visibility, r.body);
/** Whether what holds of a subject is something that this person may not see, and so may not put anything in the place of. */
const holdsUnseen = ({ id }: Subject, kind: SubjectKind, context: CommandContext, state: State): boolean =>
  currentOf(kind, state).some((r) => r.subject === id && !seenBy(context)(r));

/**
 * Something new, under an id that nothing else has. Of those who do not see everything the id says whose it is, always: an id that only
 * differed when something unseen has the name would tell of it.
 */
const apart = (name: string, kind: SubjectKind, body: string | undefined, context: CommandContext, state: State): Subject => {
  const { id } = newSubject(name, kind);
  const own = body === undefined || hasRole(context.actor, 'secretary', 'administrator') ? id : `${id}.${body}`;
  const { catalog } = context.knowledge;
  const [records, seen] = [recordsOf(kind, state), seenBy(context)];
  const isFree = (wanted: string): boolean => {
    const there = records.filter((r) => r.subject === wanted);
    if (there.length === 0) return catalog.get(wanted) === undefined;
    return there.every((r) => seen(r) && key(r.name) === key(name));
  };
  let [free, n] = [own, 1];
  while (!isFree(free)) free = `${own}-${++n}`;
  return { id: free, name, isNew: true };
};

/** What is recorded anew: something that is there and is seen, or something new, apart from all that is not seen. */
export const subjectOf = (reading: Reading, kind: SubjectKind, body: string | undefined, near?: Subject): Subject => {
  const { context, fault } = reading;
  const state = context.journal.state();
  const subject = near ?? subjectIn(reading, kind, true);
  if (subject.name === '') return subject;
  if (subject.isNew) return apart(subject.name, kind, body, context, state);
  const several = near ? [] : namesakes(textOf(reading.values, 'name'), kind, context);
  if (several.length > 1) fault('name', FAULT.sameName(several));
  if (holdsUnseen(subject, kind, context, state)) fault('name', FAULT.notOpen);
  return subject;
};
/**
 * What a correction is about: what it was about, unless it says another name; that of something that is there means that, and any other
 * name renames what has its name from here alone.
 */
export const correctedSubject = ({ values, context, fault }: Reading, kind: SubjectKind, was: { subject: string; name: string }): Subject => {
  const typed = textOf(values, 'name');
  const same = { id: was.subject, name: was.name, isNew: false };
  if (typed === was.name) return same;
  if (typed === '') fault('name', FAULT.noName);
  const found = findSubject(typed, kind, context);
  if (found.kind === 'one') {
    if (found.subject.id !== same.id && holdsUnseen(found.subject, kind, context, context.journal.state())) fault('name', FAULT.notOpen);
    return found.subject;
  }
  // What the data name is called as they call it.
  const named = context.knowledge.catalog.get(same.id)?.source.document.startsWith('registrering:') === false;
  if (found.kind === 'several') fault('name', FAULT.several(found.names));
  else if (named) fault('name', FAULT.unknown(typed));
  return { ...same, name: typed };
};
/** The same at the moment of recording. Undefined when something that is not seen has come to hold of it since it was shown. */
export const subjectStill = (subject: Subject, kind: SubjectKind, body: string | undefined, context: CommandContext, state: State): Subject | undefined => {
  if (subject.isNew) return apart(subject.name, kind, body, context, state);
  return holdsUnseen(subject, kind, context, state) ? undefined : subject;
};
