import type { Task } from '../domain/happenings/action.ts';
import type { Adoption, Agreement, Review } from '../domain/happenings/agreement.ts';
import type { RecordedSeat } from '../domain/happenings/body.ts';
import type { Consultation } from '../domain/happenings/consultation.ts';
import type { GoalReport } from '../domain/happenings/goal.ts';
import type { Grant } from '../domain/happenings/grant.ts';
import type { Matter, Station } from '../domain/happenings/matter.ts';
import type { Stage } from '../domain/happenings/procurement.ts';
import { longDate } from '../i18n/dates.ts';
import { GOAL_STATUS } from '../i18n/goal-status.ts';
import type { Locale } from '../i18n/locale.ts';
import { STATION_RESULT } from '../i18n/matter-way.ts';
import { STAGE } from '../i18n/stages.ts';
import type { Catalog } from './catalog.ts';
import { namesLine } from './outcome-said.ts';
import { SEAT_ROLE } from './texts.ts';

type Naming = { catalog: Pick<Catalog, 'name' | 'all'>; locale: Locale };
type Part = string | false | undefined;
const said = (...parts: readonly Part[]): string => parts.filter((p) => p !== undefined && p !== false && p !== '').join('; ');
const words = (sv: string, en: string, locale: Locale) => (locale === 'sv' ? sv : en);
const day = (sv: string, en: string, date: string | undefined, locale: Locale): Part =>
  date === undefined ? undefined : `${words(sv, en, locale)} ${longDate(date, locale)}`;
const party = (one: string, { catalog }: Naming) => (one.startsWith('@') ? catalog.name(one.slice(1)) : one);
const names = (ids: readonly string[], { catalog, locale }: Naming) => namesLine(ids, catalog as Catalog, locale);
/** More are counted, not named. */
const MOST_NAMED = 16;
const kronor = (n: number, locale: Locale) => `${new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB').format(n)} kr`;

/** Those that are asked or have adopted: by name, or, where they are many, by how many and who is left out. */
const manyOf = (ids: readonly string[], n: Naming): string => {
  if (ids.length <= MOST_NAMED) return names(ids, n);
  const every = n.catalog.all('municipality').map((m) => m.id);
  const out = every.filter((id) => !ids.includes(id));
  const left = out.length > 0 && out.length <= MOST_NAMED ? words(`, inte ${names(out, n)}`, `, not ${names(out, n)}`, n.locale) : '';
  return `${ids.length}${left}`;
};

/** What something recorded says, in one line: how it read is told by it once it has been corrected. */
export const BRIEF = {
  agreement: (a: Agreement, n: Naming) =>
    said(
      a.name,
      a.parties.length > 0 && `${words('parter', 'parties', n.locale)} ${a.parties.map((p) => party(p, n)).join(', ')}`,
      day('från', 'from', a.from, n.locale),
      day('till', 'until', a.to, n.locale),
      day('uppsägning', 'notice', a.notice, n.locale),
      day('översyn', 'review', a.review, n.locale),
      a.body !== undefined && n.catalog.name(a.body),
    ),
  adoption: (a: Adoption, n: Naming) =>
    said(
      a.name,
      a.adopted.length > 0 && `${words('anslutna', 'adopted', n.locale)} ${manyOf(a.adopted, n)}`,
      a.not.length > 0 && a.adopted.length <= MOST_NAMED && `${words('inte anslutna', 'not adopted', n.locale)} ${names(a.not, n)}`,
      longDate(a.date, n.locale),
    ),
  review: (r: Review, n: Naming) =>
    said(
      r.name,
      longDate(r.date, n.locale),
      r.text,
      r.target !== undefined && `${words('mål', 'target', n.locale)} ${r.target}`,
      r.done !== undefined && `${words('gjort', 'done', n.locale)} ${r.done}`,
      day('nästa', 'next', r.next, n.locale),
    ),
  stage: (s: Stage, n: Naming) => said(s.name, STAGE[s.stage][n.locale], longDate(s.date, n.locale), s.reason, s.body !== undefined && n.catalog.name(s.body)),
  grant: (g: Grant, n: Naming) =>
    said(
      g.name,
      g.funder,
      g.amount !== undefined && kronor(g.amount, n.locale),
      ...g.shares.map((s) => `${party(s.to, n)} ${kronor(s.amount, n.locale)}`),
      ...g.reports.map((d) => day('redovisas', 'reported', d, n.locale)),
      g.body !== undefined && n.catalog.name(g.body),
    ),
  report: (r: GoalReport, n: Naming) =>
    said(
      GOAL_STATUS[r.status][n.locale],
      r.figure && [new Intl.NumberFormat(n.locale === 'sv' ? 'sv-SE' : 'en-GB').format(r.figure.n), r.figure.unit].filter(Boolean).join(' '),
      r.comment,
      longDate(r.date, n.locale),
    ),
  matter: (m: Pick<Matter, 'title' | 'chain' | 'area' | 'why'>, n: Naming) =>
    said(m.title, m.chain.map((id) => n.catalog.name(id)).join(' → '), m.area !== undefined && n.catalog.name(m.area), m.why.voice, m.why.value, m.why.level),
  station: (s: Station, n: Naming) =>
    said(
      n.catalog.name(s.body),
      longDate(s.date, n.locale),
      STATION_RESULT[s.result][n.locale],
      s.to !== undefined && words(`till ${n.catalog.name(s.to)}`, `to ${n.catalog.name(s.to)}`, n.locale),
      s.text,
    ),
  consultation: (c: Consultation, n: Naming) =>
    said(c.title, c.from, n.catalog.name(c.body), `${words('till', 'to', n.locale)} ${manyOf(c.to, n)}`, day('senast', 'by', c.due, n.locale)),
  seat: (s: RecordedSeat, n: Naming) =>
    said(
      `${s.person.name}${s.party === undefined ? '' : ` (${s.party})`}`,
      s.municipality !== undefined && n.catalog.name(s.municipality),
      SEAT_ROLE[s.role][n.locale],
      day('från', 'from', s.from, n.locale),
      day('till', 'until', s.to, n.locale),
    ),
  action: (a: Pick<Task, 'text' | 'owner' | 'due' | 'body'>, n: Naming) =>
    said(
      a.text,
      a.owner && ('name' in a.owner ? a.owner.name : n.catalog.name(a.owner.id)),
      day('senast', 'by', a.due, n.locale),
      a.body !== undefined && n.catalog.name(a.body),
    ),
} as const;
