import { maySee, type Viewer } from '../../domain/actor.ts';
import { isGoal } from '../../domain/goals.ts';
import { GOAL_STATUSES, type GoalStatus } from '../../domain/happenings/goal.ts';
import { overlaps, spanOf } from '../../domain/period.ts';
import { foldAscii } from '../../i18n/fold.ts';
import { GOAL_STATUS } from '../../i18n/goal-status.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords, restOf } from './asked-words.ts';
import { type Found, MOST } from './found.ts';

const GOALS = /(?<![a-zà-ɏ])(?:mal|malen|malens|maluppfyllelse[a-zà-ɏ]*|goals?|targets?)(?![a-zà-ɏ])/u;
/** How they stand is asked for, or how many of them are so. */
const STANDS =
  /(?<![a-zà-ɏ])(?:hur (?:gar|ligger|star|ser)|laget|status[a-zà-ɏ]*|maluppfyllelse[a-zà-ɏ]*|rapporterade?|uppnadda|nadda|uppfyllda|natt|uppnatt|uppfyllt|klara|forsenade|how (?:are|is|do)|reported|reached|achieved|met|on track|delayed)(?![a-zà-ɏ])/u;
const AROUND =
  /^(?:mal|malen|malens|maluppfyllelse[a-zà-ɏ]*|goals?|targets?|gar|ligger|star|ser|till|laget|status[a-zà-ɏ]*|rapporter[a-zà-ɏ]*|uppna[a-zà-ɏ]*|uppfyll[a-zà-ɏ]*|nadd[a-zà-ɏ]*|natt|klara|forsenad[a-zà-ɏ]*|arets?|ar|plan(?:en)?|verksamhetsplan[a-zà-ɏ]*|report[a-z]*|reached|achieved|met|track|delayed|year[a-z]*|coming|along)$/u;
const YEAR = 4;

const SAY: Readonly<
  Record<Locale, { of(all: number, year: string): string; none(all: number, year: string): string; newest(told: number, all: number): string }>
> = {
  sv: {
    of: (all, year) => `${all} mål och fokus för ${year}:`,
    none: (all, year) => `Inget av ${all} mål och fokus för ${year} är rapporterat än. ”/mål lista ${year}” visar dem.`,
    newest: (told, all) => (told < all ? `De ${told} senaste rapporterna:` : 'Rapporterat:'),
  },
  en: {
    of: (all, year) => `${all} goals and focuses for ${year}:`,
    none: (all, year) => `None of ${all} goals and focuses for ${year} has been reported yet. “/goal list ${year}” shows them.`,
    newest: (told, all) => (told < all ? `The latest ${told} reports:` : 'Reported:'),
  },
};

const tally = (statuses: readonly GoalStatus[], locale: Locale): string => {
  const counts = GOAL_STATUSES.map((status) => [status, statuses.filter((s) => s === status).length] as const).filter(([, n]) => n > 0);
  return `${counts.map(([status, n]) => `${n} ${GOAL_STATUS[status][locale]}`).join(', ')}.`;
};

/** "Hur går det med målen 2026?": all goals of a year, or of one area, by how their newest reports say that they stand. */
export const goalsAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  const text = plainWords(u.text);
  if (!GOALS.test(text) || !STANDS.test(text) || u.times.length > 1 || u.asks.includes('why')) return undefined;
  const own = u.subjects.filter((m) => foldAscii(u.text).includes(foldAscii(m.typed)));
  const areas = idsOf({ subjects: own }, 'area');
  const others = own.filter((m) => !m.entities.some((e) => e.kind === 'area' || e.kind === 'association'));
  if (others.length > 0 || restOf(u, AROUND, u.times).length > 0) return undefined;
  // A whole question of its own: nothing is carried over to it.
  const read = { subjects: own, alone: true } as const;
  const year = (u.times[0]?.period ?? today).slice(0, YEAR);
  const span = spanOf(year);
  const isAsked = (s: Statement) => overlaps(s.span, span) && (areas.length === 0 || (s.area !== undefined && areas.includes(s.area)));
  const goals = knowledge.select((b) => b.from === 'fact' && isGoal(b) && maySee(viewer, b.visibility, b.body)).filter(isAsked);
  const ids = new Set(goals.map((s) => s.id));
  const reports = knowledge
    .told(['goal'])
    .filter(({ brief }) => maySee(viewer, brief.visibility, brief.body))
    .map((untold) => untold.make())
    .filter((s) => s.told?.what === 'goal' && ids.has(s.told.goal));
  const [first] = goals;
  if (!first) return undefined;
  if (reports.length === 0) return { kind: 'told', text: SAY[u.locale].none(goals.length, year), statements: [first], read };
  const statusOf = new Map(reports.flatMap((s) => (s.told?.what === 'goal' ? [[s.told.goal, s.told.status] as const] : [])));
  const statuses = goals.map((g) => statusOf.get(g.id) ?? 'not-reported');
  const lead = `${SAY[u.locale].of(goals.length, year)} ${tally(statuses, u.locale)}`;
  const told = reports.toSorted((a, b) => (a.period < b.period ? 1 : -1)).slice(0, MOST);
  const items = told.map((s) => s.text[u.locale]);
  const intro = `${lead} ${SAY[u.locale].newest(told.length, reports.length)}`;
  return { kind: 'told', text: [intro, ...items].join(' '), statements: told, list: { lead: intro, items }, read };
};
