import type { ActionState } from '../../domain/happenings/action.ts';
import { isOverdue } from '../../domain/open-actions.ts';
import { spanOf } from '../../domain/period.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Statement } from '../statements.ts';
import { type ActionView, citationOf, toldActions } from './action.ts';
import { both, inSentence, ownerName } from './said.ts';

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
  for (const a of actions) for (const key of keyOf(a)) out.set(`${key}|${seenBy(a)}`, [...(out.get(`${key}|${seenBy(a)}`) ?? []), a]);
  return out;
};

type List = {
  id: string;
  subject: string;
  actions: readonly ActionState[];
  kind: 'open' | 'overdue';
  text: (l: Locale, count: string, more: boolean) => string;
};
const statementOf = ({ id, subject, actions, kind, text }: List, view: ActionView): Statement => {
  const [first] = actions as readonly [ActionState, ...ActionState[]];
  const late = kind === 'overdue';
  const citations = actions.map((a) => citationOf(a, view));
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
    citations: citations.filter((c, i) => citations.findIndex((x) => x.document === c.document && x.section === c.section) === i),
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

/** How many actions are open with whom, from which body, and which are overdue: counted over all of them, on the day it is asked. */
export const actionLists = (view: ActionView): Statement[] => {
  const { catalog, today } = view;
  const open = toldActions(view.state).filter((a) => a.state === 'open');
  const late = open.filter((a) => isOverdue(a, today));
  const association = catalog.all('association')[0]?.id;
  const withOwner = grouped(open, (a) => (a.owner?.kind === 'municipality' || a.owner?.kind === 'body' ? [a.owner.id] : []));
  const ofBody = grouped(open, (a) => (a.body === undefined ? [] : [a.body]));
  const lateOfBody = grouped(late, (a) => (a.body === undefined ? [] : [a.body]));
  const everywhere = association === undefined ? [] : grouped(late, () => [association]);
  const lists = (
    name: string,
    groups: Iterable<[string, ActionState[]]>,
    make: (subject: string, actions: readonly ActionState[]) => Omit<List, 'id' | 'subject' | 'actions'>,
  ) =>
    [...groups].map(([key, actions]) => {
      const subject = key.split('|')[0] ?? '';
      return statementOf({ id: `uppgifter.${name}.${key.replace(/[| ]/g, '.')}`, subject, actions, ...make(subject, actions) }, view);
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
