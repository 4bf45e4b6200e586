import { maySee } from '../../domain/actor.ts';
import { comingByBody, type KnownMeeting } from '../../domain/meetings.ts';
import { longDate, periodText, weekdayDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import { html } from '../html.ts';
import type { Page, Visit } from '../parts.ts';
import { table } from '../record/parts.ts';
import { recordPath } from '../render.ts';
import { dateIn } from '../times.ts';
import { leftOut, WORDS } from '../words.ts';
import type { Shown } from './record.ts';

const TEXT = {
  sv: {
    lead: 'Här finns möten som har registrerats med utfall, och möten som är daterade i källdokumenten.',
    coming: 'Kommande möten',
    held: 'Hållna möten',
    outcome: 'Vad som registrerades',
    topics: 'Ur källdokument',
    none: 'Inga möten är registrerade än.',
    all: 'Alla organ',
    filter: 'Visa möten i',
    show: 'Visa',
    from: 'Enligt',
    planned: 'planerat',
    at: (date: string) => `utfallet den ${date}`,
    sum: (d: number, a: number) => `${d} beslut, ${a} ${a === 1 ? 'uppgift' : 'uppgifter'}`,
  },
  en: {
    lead: 'Meetings that were recorded with an outcome, and meetings with a date in the source documents.',
    coming: 'Coming meetings',
    held: 'Meetings held',
    outcome: 'What was recorded',
    topics: 'From a source document',
    none: 'No meetings are recorded yet.',
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

const heldRows = (visit: Visit, web: Shown): { rows: Row[]; coming: Row[]; hidden: number } => {
  const { locale, viewer } = visit;
  const t = TEXT[locale];
  const today = dateIn(visit.now, web.zone);
  const outcomes = [...web.journal.state().outcomes.values()];
  const seen = outcomes.filter((o) => maySee(viewer, o.visibility, o.body));
  const meetings = web.knowledge().records.meetings.filter((m) => maySee(viewer, m.visibility, m.body));
  const page = (id: string) => `/moten/${encodeURIComponent(id)}`;
  const { catalog, records } = web.knowledge();
  const bodies = catalog.all('body').map((b) => b.id);
  const coming = [...comingByBody(web.journal.state(), records.meetings, bodies, today).values()].flat();
  const next = (m: KnownMeeting) => outcomes.filter((o) => o.body === m.body && o.next === m.date).sort((a, b) => b.seq - a.seq)[0];
  /** What says that there is such a meeting: the plan, the outcome that named it, or the source document's record. */
  const sourceOf = (m: KnownMeeting) => (m.recorded ? recordPath(m.recorded.id) : page(next(m)?.id ?? m.id));
  const whereOf = (m: KnownMeeting, l: Locale) => {
    if (m.recorded) return [t.planned, m.time?.replace(':', l === 'sv' ? '.' : ':'), m.place].filter((x) => x !== undefined).join(', ');
    const from = next(m);
    return from ? t.at(longDate(from.meeting.date, l)) : t.topics;
  };
  return {
    rows: [
      ...seen.map((o) => ({ date: o.meeting.date, body: o.body, to: page(o.id), what: t.sum(o.decisions.length, o.actions.length) })),
      ...meetings.map((m) => ({ date: m.date, body: m.body, to: page(m.id), what: m.topics.map((x) => x[locale]).join(', ') || t.topics })),
    ].sort((a, b) => (a.date < b.date ? 1 : -1)),
    coming: coming
      .filter((m) => maySee(viewer, m.visibility, m.body))
      .map((m) => ({ date: m.date, body: m.body, to: sourceOf(m), what: whereOf(m, locale) }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    hidden:
      coming.filter((m) => m.recorded && !maySee(viewer, m.visibility, m.body)).length +
      outcomes.length -
      seen.length +
      (web.knowledge().records.meetings.length - meetings.length),
  };
};

const dateText = (date: string, locale: Locale) => (date.length === 10 ? weekdayDate(date, locale) : periodText(date, locale));

/** Meetings with what they came to, newest first; those to come above them. */
export const meetingsPage = (visit: Visit, web: Shown): Page => {
  const { locale } = visit;
  const t = TEXT[locale];
  const { catalog } = web.knowledge();
  const { rows, coming, hidden } = heldRows(visit, web);
  const chosen = visit.query.get('organ') ?? '';
  const wanted = (r: Row) => chosen === '' || r.body === chosen;
  const bodies = [...new Set([...rows, ...coming].map((r) => r.body))].sort((a, b) => catalog.name(a).localeCompare(catalog.name(b), 'sv'));
  const body = (id: string) => html`<a href="${recordPath(id)}">${catalog.name(id)}</a>`;
  const [next, held] = [coming.filter(wanted), rows.filter(wanted)];
  return {
    title: WORDS.meetings[locale],
    body: html`<p class="lead">${t.lead}</p>
${bodies.length > 1 && html`<form class="filter" method="get" action="/moten"><label for="organ">${t.filter}</label> <select id="organ" name="organ"><option value="">${t.all}</option>${bodies.map((b) => html`<option value="${b}"${b === chosen && html` selected`}>${catalog.name(b)}</option>`)}</select> <button class="plain">${t.show}</button></form>`}
${
  next.length > 0 &&
  html`<h2>${t.coming}</h2>${table(
    t.coming,
    [WORDS.date[locale], WORDS.body[locale], t.from],
    next.map((r) => [dateText(r.date, locale), body(r.body), html`<a href="${r.to}">${r.what}</a>`]),
  )}`
}
<h2>${t.held}</h2>
${
  held.length === 0
    ? html`<p>${t.none}</p>`
    : table(
        t.held,
        [WORDS.date[locale], WORDS.body[locale], t.outcome],
        held.map((r) => [html`<a href="${r.to}">${dateText(r.date, locale)}</a>`, body(r.body), r.what]),
      )
}
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[locale]}</p>`}`,
  };
};
