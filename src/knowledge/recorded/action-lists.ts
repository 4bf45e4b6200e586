import type { ActionState } from '../../domain/happenings/action.ts';
import { byDue, isOverdue } from '../../domain/open-actions.ts';
import { spanOf } from '../../domain/period.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import { type ActionView, citationOf } from './action.ts';
import { inSentence, ownerName } from './said.ts';

/** So many are told in the text; all are counted. */
const TOLD = 10;

const one = (a: ActionState, { catalog }: ActionView, l: Locale, named: boolean): string => {
  const owner = named && a.owner ? `${ownerName(a.owner, catalog)}: ` : '';
  const due = a.due === undefined ? '' : ` (${l === 'sv' ? 'senast' : 'by'} ${longDate(a.due, l)})`;
  return `${owner}${inSentence(a.text)}${due}`;
};
const all = (actions: readonly ActionState[], view: ActionView, l: Locale, named: boolean): string => {
  const told = actions.slice(0, TOLD).map((a) => one(a, view, l, named));
  const more = actions.length - told.length;
  return [...told, ...(more > 0 ? [l === 'sv' ? `och ${more} till` : `and ${more} more`] : [])].join('; ');
};
const counted = (n: number, l: Locale, kind: 'open' | 'overdue'): string => {
  if (l === 'en') return `${n} ${kind} ${n === 1 ? 'action' : 'actions'}`;
  return n === 1 ? '1 öppen uppgift' : `${n} öppna uppgifter`;
};

/** Those who see the same: what is open to all, what a body's own people see, what the secretariat sees. */
const seenBy = (a: ActionState) => (a.visibility === 'body' ? `body ${a.body ?? ''}` : a.visibility);
const grouped = (actions: readonly ActionState[], keyOf: (a: ActionState) => readonly string[]): Map<string, ActionState[]> => {
  const out = new Map<string, ActionState[]>();
  for (const a of actions)
    for (const one of keyOf(a)) {
      const key = `${one}|${seenBy(a)}`;
      const group = out.get(key);
      if (group) group.push(a);
      else out.set(key, [a]);
    }
  return out;
};

/** Some of the open actions, counted and told together. */
export type ActionList = {
  id: string;
  subject: string;
  actions: readonly ActionState[];
  kind: 'open' | 'overdue';
  text: (l: Locale, count: string, more: boolean) => string;
};
export const statementOfList = ({ id, subject, actions, kind, text }: ActionList, view: ActionView): Statement => {
  const [first] = actions as readonly [ActionState, ...ActionState[]];
  const late = kind === 'overdue';
  const citations = new Map(actions.map((a) => citationOf(a, view)).map((c) => [`${c.document}\n${c.section}`, c]));
  return {
    from: 'outcome',
    id,
    subject,
    about: [],
    relation: 'next-step',
    mode: 'planned',
    status: 'planned',
    period: view.today,
    span: spanOf(view.today),
    roles: { what: actions.map((a) => a.text) },
    values: [
      {
        kind: 'set',
        of: late ? { sv: 'försenade uppgifter', en: 'overdue actions' } : { sv: 'öppna uppgifter', en: 'open actions' },
        count: actions.length,
        members: actions.map((a) => a.text),
        complete: true,
      },
    ],
    terms: late
      ? { sv: ['försenade uppgifter', 'försenat', 'försenad', 'sent'], en: ['overdue actions', 'overdue', 'late', 'delayed'] }
      : { sv: ['öppna uppgifter', 'uppgifter', 'åtgärder', 'kvar att göra'], en: ['open actions', 'actions', 'tasks', 'left to do'] },
    text: both((l) => text(l, counted(actions.length, l, kind), first.visibility !== 'open')),
    conflicts: [],
    citations: [...citations.values()],
    visibility: first.visibility,
    told: { what: 'list', of: kind },
    ...(first.body === undefined ? {} : { body: first.body }),
  };
};

/** Those beyond what is open to all are counted by themselves, and said to be: whoever sees both reads both. */
const closedToo = (l: Locale, more: boolean, n: number) => {
  if (!more) return '';
  return l === 'sv' ? ` som inte är ${n === 1 ? 'öppen' : 'öppna'} för alla` : ' not open to all';
};

/** How many of the open actions are with whom, from which body, and overdue on the day it is asked; the nearest last day first. */
export const actionLists = (actions: readonly ActionState[], view: ActionView): ActionList[] => {
  const { catalog, today } = view;
  const open = actions.toSorted(byDue);
  const late = open.filter((a) => isOverdue(a, today));
  const association = catalog.all('association')[0]?.id;
  const withOwner = grouped(open, (a) => (a.owner?.kind === 'municipality' || a.owner?.kind === 'body' ? [a.owner.id] : []));
  const ofBody = grouped(open, (a) => (a.body === undefined ? [] : [a.body]));
  const lateOfBody = grouped(late, (a) => (a.body === undefined ? [] : [a.body]));
  const everywhere = association === undefined ? [] : grouped(late, () => [association]);
  const lists = (
    name: string,
    groups: Iterable<[string, ActionState[]]>,
    make: (subject: string, actions: readonly ActionState[]) => Omit<ActionList, 'id' | 'subject' | 'actions'>,
  ) =>
    [...groups].map(([key, actions]) => {
      const subject = key.split('|')[0] ?? '';
      return { id: `uppgifter.${name}.${key.replace(/[| ]/g, '.')}`, subject, actions, ...make(subject, actions) };
    });
  return [
    ...lists('hos', withOwner, (subject, actions) => ({
      kind: 'open',
      text: (l, count, more) =>
        `${catalog.name(subject)} ${l === 'sv' ? 'har' : 'has'} ${count}${closedToo(l, more, actions.length)}: ${all(actions, view, l, false)}.`,
    })),
    ...lists('fran', ofBody, (subject, actions) => ({
      kind: 'open',
      text: (l, count, more) =>
        l === 'sv'
          ? `Det finns ${count} från ${catalog.inText(subject)}${closedToo(l, more, actions.length)}: ${all(actions, view, l, true)}.`
          : `There ${actions.length === 1 ? 'is' : 'are'} ${count} from ${catalog.inText(subject)}${closedToo(l, more, actions.length)}: ${all(actions, view, l, true)}.`,
    })),
    ...lists('sena', lateOfBody, (subject, actions) => ({
      kind: 'overdue',
      text: (l, count, more) =>
        l === 'sv'
          ? `Antalet försenade uppgifter från ${catalog.inText(subject)}${closedToo(l, more, 2)} är ${actions.length}: ${all(actions, view, l, true)}.`
          : `There ${actions.length === 1 ? 'is' : 'are'} ${count} from ${catalog.inText(subject)}${closedToo(l, more, actions.length)}: ${all(actions, view, l, true)}.`,
    })),
    // In the plural: "försenad" in an answer to "finns det …" would be read as a no.
    ...lists('alla-sena', everywhere, (_, actions) => ({
      kind: 'overdue',
      text: (l, count, more) =>
        l === 'sv'
          ? `Antalet försenade uppgifter${closedToo(l, more, 2)} är ${actions.length}: ${all(actions, view, l, true)}.`
          : `There ${actions.length === 1 ? 'is' : 'are'} ${count}${closedToo(l, more, actions.length)}: ${all(actions, view, l, true)}.`,
    })),
  ];
};
