import type { FormValues } from '../../../src/chat/incoming.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf, soonerAhead } from '../../here.ts';
import { labelNotes } from '../../labelled.ts';
import type { Label } from './labels.ts';
import { ownerOf, readAction } from './owner.ts';
import { segmentsOf } from './segments.ts';

const FILLER =
  /^(?:(?:möte|mötet|sammanträde|sammanträdet|meeting|the|den|för|for|vid|på|of)\s+)+|(?:\s*(?:möte|mötet|sammanträde|sammanträdet|meeting|den|the|on|i))+$/giu;
const clean = (text: string) =>
  text
    .replace(/^[\s,.:-]+|[\s,.:-]+$/g, '')
    .replace(FILLER, '')
    .trim();

/** The body by id where the words mean exactly one, otherwise the words themselves: the schema says what is wrong with them. */
export const bodyValue = (typed: string, context: CommandContext): string => {
  const found = context.knowledge.catalog.resolve(typed, ['body']);
  return found.length === 1 && found[0] && !found[0].guess ? found[0].entity.id : typed;
};

const headValues = (head: string, context: CommandContext): { body?: string; date?: string } => {
  const meeting = context.knowledge.records.meetings.find((m) => m.id === head.toLowerCase());
  if (meeting) return { body: meeting.body, date: meeting.date };
  const [when] = findWhen(head, hereOf(context, 'past'));
  if (!when) return head ? { body: bodyValue(clean(head), context) } : {};
  const typed = head.slice(when.start, when.end);
  const rest = clean(`${head.slice(0, when.start)} ${head.slice(when.end)}`);
  // A day that may be meant otherwise stays as it was typed, to be asked about.
  const date = when.when.wrong || when.when.from !== when.when.to || soonerAhead(typed, context) ? typed : when.when.from;
  return { ...(rest ? { body: bodyValue(rest, context) } : {}), date };
};

/** Somebody who is to do something until a day. */
const isLikeAction = (part: string, context: CommandContext): boolean => {
  const { owner, due } = readAction(part, context, hereOf(context, 'future'));
  return owner !== undefined && due !== undefined;
};

/** "lund: tydligare siffror": whoever asked for something, reported it or is to do it stands before a colon as a label does. */
const isSomebody = ({ label, typed }: { label: Label; typed: string }, context: CommandContext): boolean =>
  (label === 'inputs' || label === 'reports' || label === 'actions') &&
  (ownerOf(typed, context) !== undefined || context.knowledge.catalog.resolve(typed, ['municipality', 'subregion', 'body', 'person']).length > 0);

/** What a typed line says, as the values that the form would send. Undefined for an empty line: the form is shown. */
export const outcomeValues = (line: string, context: CommandContext): FormValues | undefined => {
  if (line.trim() === '') return undefined;
  const { head, parts, guessed, bare, unread, unsaid } = segmentsOf(line);
  const of = (label: Label) => parts.filter((p) => p.label === label).map((p) => p.text);
  const last = (label: Label) => of(label).at(-1);
  const named = headValues(head, context);
  const body = last('body');
  const unknown = unread.filter((one) => !isSomebody(one, context)).map((one) => one.typed);
  const absent = of('absence').map((t) => `${context.locale === 'sv' ? 'frånvarande' : 'absent'}: ${t}`);
  const values = {
    body: body === undefined ? named.body : bodyValue(body, context),
    date: last('date') ?? named.date,
    decisions: of('decisions').join('\n'),
    actions: of('actions').join('\n'),
    inputs: of('inputs').join('\n'),
    reports: of('reports').join('\n'),
    attendance: [...of('attendance'), ...absent].join('\n'),
    next: last('next'),
    visibility: last('visibility'),
    why: last('why'),
    maybe: unsaid.filter((part) => isLikeAction(part, context)).join('\n'),
    ...labelNotes({ guessed, bare, unread: unknown }),
  };
  return Object.fromEntries(Object.entries(values).filter((e): e is [string, string] => e[1] !== undefined && e[1] !== ''));
};
