import { isPrivate } from '../../domain/action-rights.ts';
import type { ActionState } from '../../domain/happenings/action.ts';
import { isOverdue } from '../../domain/open-actions.ts';
import { spanOf } from '../../domain/period.ts';
import type { State } from '../../domain/state.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import type { NameOf } from './name-of.ts';
import { inSentence, ownerIds, ownerName, ownerRef } from './said.ts';

export type ActionView = { state: State; catalog: Catalog; nameOf: NameOf; today: string };

export const subjectOf = (a: ActionState, catalog: Catalog): string => a.body ?? ownerIds(a.owner)[0] ?? catalog.all('association')[0]?.id ?? a.id;
/** Where an action was written down: the meeting it comes from, or its own registration. */
export const citationOf = (a: ActionState, { state, catalog, nameOf }: ActionView): Statement['citations'][number] => {
  const outcome = a.outcome === undefined ? undefined : state.outcomes.get(a.outcome);
  if (outcome)
    return {
      document: `protokoll:${outcome.meeting.id}`,
      section: `${catalog.name(outcome.body)} ${longDate(outcome.meeting.date, 'sv')}, ${nameOf(outcome.recordedBy)}`,
    };
  const where = a.body === undefined ? 'Uppgift' : catalog.name(a.body);
  return { document: `registrering:${a.id}`, section: `${where}, ${longDate(a.recordedAt.slice(0, 10), 'sv')}, ${nameOf(a.recordedBy)}` };
};

/** What has happened to it since it was set: who handed it over, and why its last day was moved. */
const historyText = (a: ActionState, { state, catalog }: ActionView, l: Locale): string => {
  const sv = l === 'sv';
  let owner = (state.outcomes.get(a.outcome ?? '')?.actions ?? []).find((one) => one.id === a.id)?.owner;
  let offered: typeof owner;
  return a.steps
    .map((step) => {
      const on = longDate(step.at.slice(0, 10), l);
      if (step.what === 'offered') offered = step.to;
      if (step.what === 'accepted') {
        const from = owner;
        owner = offered;
        if (from === undefined) return '';
        const name = ownerName(from, catalog);
        return sv ? ` ${name} hade uppgiften innan den lämnades över ${on}.` : ` ${name} had the action before it was handed over on ${on}.`;
      }
      if (step.what !== 'moved' || step.due === undefined) return '';
      const why = step.text === undefined ? '' : `: ${inSentence(step.text)}`;
      return sv ? ` Sista dagen flyttades ${on} till ${longDate(step.due, l)}${why}.` : ` The last day was moved on ${on} to ${longDate(step.due, l)}${why}.`;
    })
    .join('');
};

const textOf = (a: ActionState, view: ActionView, l: Locale): string => {
  const { state, catalog, today } = view;
  const sv = l === 'sv';
  const meeting = a.outcome === undefined ? undefined : state.outcomes.get(a.outcome)?.meeting.date;
  const body = a.body === undefined ? undefined : `${sv ? 'från' : 'from'} ${catalog.inText(a.body)}${meeting === undefined ? '' : ` ${longDate(meeting, l)}`}`;
  // That it is late is neither a yes nor a no to what is asked of it: it is said as the day that has been.
  const late = isOverdue(a, today);
  const by = sv ? (late ? 'skulle ha varit klar senast' : 'klar senast') : late ? 'overdue, was due' : 'due';
  const due = a.due === undefined ? undefined : `${by} ${longDate(a.due, l)}`;
  const offered = a.offer ? `${sv ? 'erbjuden till' : 'offered to'} ${ownerName(a.offer.to, catalog)}` : undefined;
  const details = [body, due, offered].filter((d) => d !== undefined);
  const more = details.length ? ` (${details.join(', ')})` : '';
  const owner = a.owner ? ownerName(a.owner, catalog) : undefined;
  const words = inSentence(a.text);
  const past = historyText(a, view, l);
  if (a.state === 'done') {
    const closed = a.steps.findLast((s) => s.what === 'closed');
    const day = closed ? ` ${longDate(closed.at.slice(0, 10), l)}` : '';
    const note = closed?.text === undefined ? '' : ` ${inSentence(closed.text)}.`;
    return sv
      ? `Uppgiften är klar${day}: ${words}${owner ? `, ${owner}` : ''}${more}.${note}${past}`
      : `The action is done${day}: ${words}${owner ? `, ${owner}` : ''}${more}.${note}${past}`;
  }
  if (owner === undefined) return sv ? `Ingen är ansvarig för uppgiften: ${words}${more}.` : `Nobody is responsible for the action: ${words}${more}.`;
  return sv ? `${owner} är ansvarig för uppgiften: ${words}${more}.${past}` : `${owner} is responsible for the action: ${words}${more}.${past}`;
};

export const statementOfAction = (a: ActionState, view: ActionView): Statement => {
  const { catalog, state, today, nameOf } = view;
  const meeting = a.outcome === undefined ? undefined : state.outcomes.get(a.outcome)?.meeting.date;
  const period = meeting ?? a.recordedAt.slice(0, 10);
  const late = isOverdue(a, today);
  const subject = subjectOf(a, catalog);
  const done = a.state === 'done';
  return {
    from: 'outcome',
    id: a.id,
    subject,
    about: [...new Set([...ownerIds(a.owner), ...(a.body === undefined ? [] : [a.body])])].filter((id) => id !== subject),
    relation: 'next-step',
    mode: done ? 'done' : 'planned',
    status: done ? 'done' : 'planned',
    period,
    span: spanOf(period),
    roles: {
      what: [a.text],
      ...(a.owner ? { who: [ownerRef(a.owner)] } : {}),
      ...whyMoved(a),
      ...(a.due === undefined ? {} : { when: [both((l) => longDate(a.due ?? '', l))] }),
    },
    values: a.due === undefined ? [] : [{ kind: 'date', when: a.due, what: { sv: 'klar senast', en: 'due' } }],
    terms: {
      sv: [
        'uppgift',
        'åtgärd',
        'ansvarig',
        'ansvarar',
        'ska göra',
        ...(done ? ['klar', 'avslutad'] : ['öppna uppgifter']),
        ...(late ? ['försenad', 'försenat'] : []),
      ],
      en: ['action', 'task', 'responsible', 'to do', ...(done ? ['done', 'closed'] : ['open actions']), ...(late ? ['overdue', 'late'] : [])],
    },
    text: both((l) => textOf(a, view, l)),
    conflicts: [],
    citations: [citationOf(a, view)],
    visibility: a.visibility,
    ...(a.body === undefined ? {} : { body: a.body }),
    recorder: nameOf(a.recordedBy),
    told: { what: 'action', ...(a.owner ? { owner: ownerName(a.owner, catalog) } : {}), open: a.state === 'open' },
  };
};

const whyMoved = (a: ActionState): Statement['roles'] => {
  const why = a.steps.findLast((s) => s.what === 'moved')?.text;
  return why === undefined ? {} : { why: [why] };
};

/** Others may know of it: what is between two people is nobody's answer, and what was removed, or came of an outcome that was withdrawn, is none. */
export const isTold = (a: ActionState, { outcomes }: Pick<State, 'outcomes'>): boolean =>
  a.state !== 'withdrawn' && !isPrivate(a) && (a.outcome === undefined || outcomes.has(a.outcome));
