import type { Fact, Status } from '../../domain/fact.ts';
import type { GoalRecord, GoalStatus } from '../../domain/happenings/goal.ts';
import { longDate } from '../../i18n/dates.ts';
import { GOAL_STATUS } from '../../i18n/goal-status.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import type { NameOf } from './name-of.ts';
import { commonOf, inSentence } from './parts.ts';

const STATUS: Readonly<Record<GoalStatus, Status | undefined>> = {
  'not-reported': undefined,
  'not-started': 'not-started',
  ongoing: 'ongoing',
  delayed: 'delayed',
  partly: 'ongoing',
  done: 'done',
  'not-done': 'not-done',
  stopped: 'stopped',
};
const number = (n: number, l: Locale) => new Intl.NumberFormat(l === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 3 }).format(n);

/** How a goal stands by its newest report. The goal itself is cited too: it says what was wanted, the report what became of it. */
export const statementOfGoal = (r: GoalRecord, goal: Fact, catalog: Catalog, nameOf: NameOf): Statement => {
  const status = STATUS[r.status];
  const common = commonOf({ ...r, subject: goal.subject, name: catalog.name(goal.subject) }, r.date, catalog, nameOf);
  const { figure, comment } = r;
  const area = goal.area ?? common.area;
  return {
    ...common,
    ...(area === undefined ? {} : { area }),
    citations: [...common.citations, goal.source],
    id: `${r.id}.lage`,
    relation: 'goal',
    mode: 'done',
    told: { what: 'goal', goal: goal.id, status: r.status },
    ...(status === undefined ? {} : { status }),
    roles: { result: [GOAL_STATUS[r.status]], when: [both((l) => longDate(r.date, l))], ...(comment === undefined ? {} : { why: [comment] }) },
    values: figure ? [{ kind: 'number', n: figure.n, qualifier: 'exact', unit: { sv: figure.unit ?? 'utfall', en: figure.unit ?? 'result' } }] : [],
    terms: {
      sv: ['mål', 'läge', 'status', 'måluppfyllelse', 'uppnått', GOAL_STATUS[r.status].sv, ...goal.terms.sv.slice(0, 4)],
      en: ['goal', 'status', 'reached', GOAL_STATUS[r.status].en, ...goal.terms.en.slice(0, 4)],
    },
    text: both((l) => {
      const told = figure ? ` ${l === 'sv' ? 'Siffra' : 'Figure'}: ${number(figure.n, l)}${figure.unit === undefined ? '' : ` ${figure.unit}`}.` : '';
      const why = comment === undefined ? '' : ` ${l === 'sv' ? 'Kommentar' : 'Comment'}: ${inSentence(comment)}.`;
      const [first = ''] = goal.text[l].split(/(?<=\.)\s/u);
      return l === 'sv'
        ? `Målet är ${GOAL_STATUS[r.status].sv} enligt rapport ${longDate(r.date, l)}: ”${inSentence(first)}”.${told}${why}`
        : `The goal is ${GOAL_STATUS[r.status].en} according to a report of ${longDate(r.date, l)}: “${inSentence(first)}”.${told}${why}`;
    }),
  };
};
