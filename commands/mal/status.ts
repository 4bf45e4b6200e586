import { maySee } from '../../src/domain/actor.ts';
import type { Fact } from '../../src/domain/fact.ts';
import { mayReport } from '../../src/domain/goals.ts';
import type { GoalReport } from '../../src/domain/happenings/goal.ts';
import { readWhen } from '../../src/domain/when/when.ts';
import { longDate } from '../../src/i18n/dates.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { GOAL_STATUS_WORDS } from '../../src/i18n/goal-status.ts';
import { wrongWhen } from '../../src/i18n/when-said.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import { string } from '../../src/reply/reply.ts';
import { hereOf } from '../here.ts';
import { labelled } from '../labelled.ts';
import { recording } from '../recording.ts';
import { asValues, standsAs, withoutId } from '../standing.ts';
import { textOf } from '../values.ts';
import { STATUS_CARD } from './index.ts';
import { goalsOf } from './parts/goal.ts';
import { FAULT, figureText, LABEL, STATUS } from './parts/phrases.ts';
import { figureIn, goalField, goalIn } from './parts/read.ts';

type Input = { goal: string; title: Fact['text']; report: Omit<GoalReport, 'id'> };
const LABELS = [
  ['status', 'lage|status'],
  ['comment', 'kommentar|comment'],
  ['figure', 'siffra|utfall|varde|figure|value'],
  ['date', 'datum|per|date|as of'],
] as const;
const MAX = 2000;
const statusOf = (typed: string): GoalReport['status'] | undefined => {
  const folded = foldLetters(typed.replace(/[\s.]+$/, '')).toLowerCase();
  return GOAL_STATUS_WORDS.find(([, pattern]) => pattern.test(folded))?.[0];
};

/** Reports how a goal stands. The newest report holds; earlier ones are its history. */
export const status = recording<Input>({
  noun: 'mal',
  ...STATUS_CARD,
  verbs: ['lage', 'läge', 'rapportera', 'report'],
  prefix: 'G',
  summary: { sv: 'Rapportera hur ett mål står', en: 'Report how a goal stands' },
  examples: {
    sv: ['/mal status {goal}: försenat; kommentar: två kurser är flyttade; siffra: 31 kommuner'],
    en: ['/goal status {goal}: delayed; comment: two courses were moved; figure: 31 municipalities'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: [
    goalField,
    {
      name: 'status',
      kind: 'choice',
      required: true,
      label: LABEL.status,
      choices: ({ locale }) => Object.entries(STATUS).map(([value, s]) => ({ value, label: s[locale] })),
    },
    { name: 'comment', kind: 'lines', required: false, maxLength: MAX, label: LABEL.comment },
    {
      name: 'figure',
      kind: 'line',
      required: false,
      maxLength: 100,
      label: LABEL.figure,
      hint: { sv: 'Till exempel 31 kommuner', en: 'For example 31 municipalities' },
    },
    { name: 'date', kind: 'line', required: false, maxLength: 100, label: LABEL.date, hint: { sv: 'Lämna tomt för i dag.', en: 'Leave empty for today.' } },
  ],
  read: (line) => {
    if (line.trim() === '') return undefined;
    const { head, values } = labelled(line, LABELS, 'status');
    const read = values.status === undefined ? undefined : (statusOf(values.status) ?? values.status);
    return { goal: head, ...values, ...(read === undefined ? {} : { status: read }) };
  },
  understand: (values, context, fault): Input => {
    const { locale } = context;
    const goal = goalIn(textOf(values, 'goal'), context, (said) => fault('goal', said));
    const read = statusOf(textOf(values, 'status'));
    if (!read) fault('status', FAULT.status(textOf(values, 'status'), Object.values(STATUS)));
    const [comment, figure, typedDate] = [textOf(values, 'comment'), textOf(values, 'figure'), textOf(values, 'date')];
    if (comment.length > MAX) fault('comment', FAULT.tooLong);
    const counted = figure === '' ? undefined : figureIn(figure);
    if (figure !== '' && !counted) fault('figure', FAULT.figure(figure));
    const here = hereOf(context, 'past');
    const when = typedDate === '' ? undefined : readWhen(typedDate, here);
    if (typedDate !== '' && (!when || when.wrong)) fault('date', wrongWhen(when?.wrong ?? 'unread', typedDate, locale));
    const date = when?.to || here.now.date;
    if (date > here.now.date) fault('date', FAULT.future);
    const report = {
      goal: goal?.id ?? 'x',
      status: read ?? 'not-reported',
      date,
      ...(comment ? { comment } : {}),
      ...(counted ? { figure: counted } : {}),
    } as const;
    return { goal: report.goal, title: goal?.text ?? { sv: '-', en: '-' }, report };
  },
  may: (actor, { goal }, context) => {
    const fact = goalsOf(context).find((g) => g.id === goal);
    return fact !== undefined && mayReport(actor, fact, context.knowledge.catalog);
  },
  show: ({ title, report }, { locale }) => [
    { kind: 'heading', text: title[locale] },
    {
      kind: 'fields',
      fields: [
        { label: LABEL.status[locale], value: [string(STATUS[report.status][locale])] },
        ...(report.figure ? [{ label: LABEL.figure[locale], value: [string(figureText(report.figure, locale))] }] : []),
        ...(report.comment ? [{ label: LABEL.comment[locale], value: [string(report.comment)] }] : []),
        { label: LABEL.date[locale], value: [string(longDate(report.date, locale))] },
      ],
    },
  ],
  events: ({ report }, id) => ({ visibility: 'open', what: { type: 'goal.reported', report: { id, ...report } } }),
  same: ({ report }, state) => {
    const bare = (r: Omit<GoalReport, 'id'>) => JSON.stringify([r.goal, r.status, r.date, r.comment, r.figure]);
    return [...state.goalReports.values()].find((r) => r.withdrawn === undefined && bare(r) === bare(report))?.id;
  },
  at: (id, state) => state.goalReports.get(id)?.recordedAt,
  seen: (_input, { viewer }) => maySee(viewer, 'open'),
  mending: {
    find: (id, context, state) =>
      standsAs<GoalReport, Input>(state.goalReports.get(id), context, (r) => ({
        input: { goal: r.goal, title: goalsOf(context).find((g) => g.id === r.goal)?.text ?? { sv: r.goal, en: r.goal }, report: withoutId(r) },
        values: asValues({
          goal: r.goal,
          status: r.status,
          comment: r.comment,
          figure: r.figure && [String(r.figure.n).replace('.', context.locale === 'sv' ? ',' : '.'), r.figure.unit].filter(Boolean).join(' '),
          date: r.date,
        }),
        said: BRIEF.report(r, { catalog: context.knowledge.catalog, locale: context.locale }),
      })),
    corrected: ({ report }, id, why) => ({ visibility: 'open', what: { type: 'goal.corrected', report: { id, ...report }, why } }),
    withdrawn: (id, _input, why) => ({ visibility: 'open', what: { type: 'goal.withdrawn', report: id, why } }),
  },
});
