import { hasRole, maySee } from '../../domain/actor.ts';
import { comingByBody, type KnownMeeting } from '../../domain/meetings.ts';
import { longDate, periodText, weekdayDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import { html } from '../html.ts';
import { LIMITS } from '../limits.ts';
import type { Shown } from '../meeting/draw.ts';
import { recordLink } from '../naming.ts';
import { pagesHtml, partOf } from '../paging.ts';
import type { Page, Visit } from '../parts.ts';
import { meetingPath } from '../paths.ts';
import { table } from '../record/parts.ts';
import { dateIn } from '../times.ts';
import { leftOut, WORDS } from '../words.ts';

const TEXT = {
  sv: {
    lead: 'Möten som är planerade eller har registrerats med utfall, och möten som är daterade i källdokumenten.',
    coming: 'Kommande möten',
    held: 'Hållna möten',
    outcome: 'Vad som registrerades',
    topics: 'Ur källdokument',
    none: 'Inga möten är registrerade än.',
    noOutcome: 'Inget utfall är registrerat',
    plan: 'Planera ett möte',
    record: 'Registrera ett utfall',
    all: 'Alla organ',
    filter: 'Visa möten i',
    show: 'Visa',
    from: 'Enligt',
    planned: 'planerat',
    at: (date: string) => `utfallet den ${date}`,
    sum: (d: number, a: number) => `${d} beslut, ${a} ${a === 1 ? 'uppgift' : 'uppgifter'}`,
  },
  en: {
    lead: 'Meetings that are planned or were recorded with an outcome, and meetings with a date in the source documents.',
    coming: 'Coming meetings',
    held: 'Meetings held',
    outcome: 'What was recorded',
    topics: 'From a source document',
    none: 'No meetings are recorded yet.',
    noOutcome: 'No outcome is recorded',
    plan: 'Plan a meeting',
    record: 'Record an outcome',
    all: 'All bodies',
    filter: 'Show meetings of',
    show: 'Show',
    from: 'According to',
    planned: 'planned',
    at: (date: string) => `the outcome of ${date}`,
    sum: (d: number, a: number) => `${d} ${d === 1 ? 'decision' : 'decisions'}, ${a} ${a === 1 ? 'action' : 'actions'}`,
  },
} as const;

type Row = { date: string; body: string; to: string; what: string };
const byDate = (a: Row, b: Row) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

/** Meetings that have been, one row each: what their outcomes hold, or what the plan or a source document tells. */
const heldRows = (visit: Visit, web: Shown): { rows: Row[]; hidden: number } => {
  const { locale, viewer } = visit;
  const t = TEXT[locale];
  const today = dateIn(visit.now, web.zone);
  const { outcomes, meetings } = web.journal.state();
  const all = [...outcomes.values()];
  const seen = all.filter((o) => maySee(viewer, o.visibility, o.body));
  const key = (body: string, date: string) => `${body} ${date}`;
  const held = new Set(all.map((o) => key(o.body, o.meeting.date)));
  const groups = new Map<string, (typeof seen)[number][]>();
  for (const o of seen) groups.set(key(o.body, o.meeting.date), [...(groups.get(key(o.body, o.meeting.date)) ?? []), o]);
  const count = (some: readonly (typeof seen)[number][], of: 'decisions' | 'actions') => some.reduce((n, o) => n + o[of].length, 0);
  const withOutcome = [...groups.values()].flatMap((some): Row[] => {
    const [o] = some;
    return o ? [{ date: o.meeting.date, body: o.body, to: meetingPath(o.id), what: t.sum(count(some, 'decisions'), count(some, 'actions')) }] : [];
  });
  const known = web.knowledge().records.meetings;
  const told = known.filter((m) => maySee(viewer, m.visibility, m.body));
  const fromData = told
    .filter((m) => !groups.has(key(m.body, m.date)))
    .map((m) => ({ date: m.date, body: m.body, to: meetingPath(m.id), what: m.topics.map((x) => x[locale]).join(', ') || t.topics }));
  const past = [...meetings.values()].filter((m) => !m.cancelled && m.date < today && !held.has(key(m.body, m.date)));
  const planned = past.filter((m) => maySee(viewer, m.visibility, m.body));
  return {
    rows: [...withOutcome, ...fromData, ...planned.map((m) => ({ date: m.date, body: m.body, to: meetingPath(m.id), what: t.noOutcome }))].sort((x, y) =>
      byDate(y, x),
    ),
    hidden: all.length - seen.length + known.length - told.length + past.length - planned.length,
  };
};

/** Meetings to come, each with what says that it is held: the plan, the outcome that named it, or the source document. */
const comingRows = (visit: Visit, web: Shown): { rows: Row[]; hidden: number } => {
  const { locale, viewer } = visit;
  const t = TEXT[locale];
  const { catalog, records } = web.knowledge();
  const state = web.journal.state();
  const bodies = catalog.all('body').map((b) => b.id);
  const all = [...comingByBody(state, records.meetings, bodies, dateIn(visit.now, web.zone)).values()].flat();
  const shown = all.filter((m) => maySee(viewer, m.visibility, m.body));
  const whereOf = (m: KnownMeeting) => {
    const time = m.time === undefined ? undefined : [m.time, ...(m.end === undefined ? [] : [m.end])].join('–').replaceAll(':', locale === 'sv' ? '.' : ':');
    if (m.recorded) return [t.planned, time, m.place].filter((x) => x !== undefined).join(', ');
    const [from] = [...state.outcomes.values()].filter((o) => o.body === m.body && o.next === m.date).sort((a, b) => b.seq - a.seq);
    return [from ? t.at(longDate(from.meeting.date, locale)) : t.topics, time].filter((x) => x !== undefined).join(', ');
  };
  return {
    rows: shown.map((m) => ({ date: m.date, body: m.body, to: meetingPath(m.id), what: whereOf(m) })).sort(byDate),
    // A date that only a hidden outcome names is part of that outcome, which is counted already.
    hidden: all.filter((m) => m.recorded && !shown.includes(m)).length,
  };
};

const dateText = (date: string, locale: Locale) => (date.length === 10 ? weekdayDate(date, locale) : periodText(date, locale));

/** Meetings with what they came to, newest first; those to come above them. */
export const meetingsPage = (visit: Visit, web: Shown): Page => {
  const { locale } = visit;
  const t = TEXT[locale];
  const { catalog } = web.knowledge();
  const past = heldRows(visit, web);
  const coming = comingRows(visit, web);
  const hidden = past.hidden + coming.hidden;
  const chosen = visit.query.get('organ') ?? '';
  const wanted = (r: Row) => chosen === '' || r.body === chosen;
  const bodies = [...new Set([...past.rows, ...coming.rows].map((r) => r.body))].sort((a, b) => catalog.name(a).localeCompare(catalog.name(b), 'sv'));
  const [next, held] = [coming.rows.filter(wanted), past.rows.filter(wanted)];
  const part = partOf(held, visit.query, LIMITS.rows);
  return {
    title: WORDS.meetings[locale],
    body: html`<p class="lead">${t.lead}</p>
${hasRole(visit.viewer.actor, 'coordinator', 'secretary', 'administrator') && html`<p class="buttons"><a class="button" href="/mote/planera">${t.plan}</a> <a class="button" href="/utfall">${t.record}</a></p>`}
${bodies.length > 1 && html`<form class="filter" method="get" action="/moten"><label for="organ">${t.filter}</label> <select id="organ" name="organ"><option value="">${t.all}</option>${bodies.map((b) => html`<option value="${b}"${b === chosen && html` selected`}>${catalog.name(b)}</option>`)}</select> <button class="plain">${t.show}</button></form>`}
${
  next.length > 0 &&
  html`<h2>${t.coming}</h2>${table(
    t.coming,
    [WORDS.date[locale], WORDS.body[locale], t.from],
    next.map((r) => [html`<a href="${r.to}">${dateText(r.date, locale)}</a>`, recordLink(r.body, catalog), r.what]),
  )}`
}
<h2>${t.held}</h2>
${
  held.length === 0
    ? html`<p>${t.none}</p>`
    : table(
        t.held,
        [WORDS.date[locale], WORDS.body[locale], t.outcome],
        part.shown.map((r) => [html`<a href="${r.to}">${dateText(r.date, locale)}</a>`, recordLink(r.body, catalog), r.what]),
      )
}
${pagesHtml(part, visit)}
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[locale]}</p>`}`,
  };
};
