import type { FormValues } from '../../../src/chat/incoming.ts';
import { mayRecordFor } from '../../../src/domain/actor.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import { readWhen } from '../../../src/domain/when/when.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { whichYear, wrongWhen } from '../../../src/i18n/when-said.ts';
import type { FieldHint } from '../../../src/routing/command.ts';
import { amountIn } from '../../amount.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf, soonerAhead } from '../../here.ts';
import type { Fault } from '../../recording.ts';
import { VISIBILITY } from '../../utfall/parts/phrases.ts';
import { textOf } from '../../values.ts';
import { FAULT, LABEL } from './phrases.ts';
import { findSubject, type Subject, type SubjectKind, subjectNamed } from './subject.ts';

/** Reads the fields of one form, each fault landing on its field. */
export type Reading = { values: FormValues; context: CommandContext; fault: Fault };
const MAX = 2000;

export const textIn = ({ values, fault }: Reading, name: string): string | undefined => {
  const typed = textOf(values, name);
  if (typed.length > MAX) fault(name, FAULT.tooLong);
  return typed === '' ? undefined : typed;
};
/** A day; of a longer time its first or its last one. */
export const dayIn = ({ values, context, fault }: Reading, name: string, edge: 'from' | 'to', lean: 'future' | 'past' = 'future'): string | undefined => {
  const typed = textOf(values, name);
  if (typed === '') return undefined;
  // Agreements are often said to hold from year to year.
  if (/^(?:19|20|21)\d\d$/.test(typed)) return edge === 'from' ? `${typed}-01-01` : `${typed}-12-31`;
  const when = readWhen(typed, hereOf(context, lean));
  if (when && !when.wrong) return when[edge];
  fault(name, wrongWhen(when?.wrong ?? 'unread', typed, context.locale));
  return undefined;
};
/** A day that has been; today when nothing is written. `begins`: when what it is about begins to hold. */
export const pastDayIn = (reading: Reading, name: string, begins?: string): string => {
  const { context, values } = reading;
  const either = begins === undefined ? undefined : soonerAhead(textOf(values, name), context, begins);
  if (either) reading.fault(name, whichYear(textOf(values, name), longDate(either.past, context.locale), longDate(either.ahead, context.locale)));
  const today = hereOf(reading.context, 'past').now.date;
  const day = dayIn(reading, name, 'to', 'past') ?? today;
  if (day > today) reading.fault(name, FAULT.future);
  return day;
};
export const numberIn = ({ values, fault }: Reading, name: string): number | undefined => {
  const typed = textOf(values, name);
  if (typed === '') return undefined;
  const amount = amountIn(typed);
  if (amount === undefined) fault(name, FAULT.number(typed));
  return amount;
};
export const bodyIn = ({ values, context, fault }: Reading, name: string): string | undefined => {
  const typed = textOf(values, name);
  if (typed === '') return undefined;
  const { catalog } = context.knowledge;
  if (catalog.get(typed)?.kind === 'body') return typed;
  const [found, other] = catalog.resolve(typed, ['body']);
  if (found && !found.guess && !other) return found.entity.id;
  fault(name, FAULT.unknownBody(typed));
  return undefined;
};

const VISIBILITIES: readonly (readonly [Visibility, RegExp])[] = [
  ['open', /^(?:open|oppen|oppet|alla|public)$/],
  ['body', /^(?:body|organ|organet|organets egna)$/],
  ['secretariat', /^(?:secretariat|kansli|kansliet)$/],
];
/** Who may see it; `standing` when nothing is written. */
export const visibilityIn = ({ values, fault }: Reading, standing: Visibility, body: string | undefined): Visibility => {
  const typed = textOf(values, 'visibility');
  const read = typed === '' ? standing : VISIBILITIES.find(([, pattern]) => pattern.test(foldLetters(typed).toLowerCase()))?.[0];
  if (read === undefined) fault('visibility', FAULT.visibility(typed));
  if (read === 'body' && body === undefined) fault('body', FAULT.needsBody);
  return read ?? 'secretariat';
};

const NOTHING: Subject = { id: 'x', name: '', isNew: true };
/** What it is about: something that is there, or, where that is allowed, something new under the name as it was written. */
export const subjectIn = ({ values, context, fault }: Reading, kind: SubjectKind, mayBeNew: boolean): Subject => {
  const typed = textOf(values, 'name');
  if (typed === '') fault('name', FAULT.noName);
  if (typed === '') return NOTHING;
  if (mayBeNew) return subjectNamed(typed, kind, context);
  const found = findSubject(typed, kind, context);
  if (found.kind === 'one') return found.subject;
  fault('name', found.kind === 'several' ? FAULT.several(found.names) : FAULT.unknown(typed));
  return NOTHING;
};

export const nameField = (kind: SubjectKind): FieldHint<CommandContext> => ({ name: 'name', kind: 'line', required: true, maxLength: 200, label: LABEL[kind] });
export const bodyField: FieldHint<CommandContext> = {
  name: 'body',
  kind: 'choice',
  required: false,
  label: LABEL.body,
  choices: ({ actor, knowledge }) =>
    knowledge.catalog
      .all('body')
      .filter((b) => mayRecordFor(actor, b.id))
      .map((b) => ({ value: b.id, label: knowledge.catalog.name(b.id) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'sv')),
};
export const visibilityField: FieldHint<CommandContext> = {
  name: 'visibility',
  kind: 'choice',
  required: false,
  label: LABEL.visibility,
  choices: ({ locale }) => Object.entries(VISIBILITY).map(([value, label]) => ({ value, label: label[locale] })),
};
export const lineField = (
  name: string,
  label: FieldHint<CommandContext>['label'],
  hint?: FieldHint<CommandContext>['hint'],
  required = false,
): FieldHint<CommandContext> => ({
  name,
  kind: 'line',
  required,
  maxLength: 300,
  label,
  ...(hint ? { hint } : {}),
});
