import { maySee } from '../../domain/actor.ts';
import { askedSpan } from '../../domain/asked-span.ts';
import { type DecisionFilter, type LoggedDecision, searchDecisions, searchWords } from '../../domain/decisions.ts';
import { DecisionKind } from '../../domain/happenings/outcome.ts';
import { wallAt } from '../../domain/wall-time.ts';
import { weekdayDate } from '../../i18n/dates.ts';
import { KIND_NAME } from '../../i18n/outcome-words.ts';
import { wrongWhen } from '../../i18n/when-said.ts';
import type { Field } from '../../reply/reply.ts';
import { askedThing, typedIn } from '../asked.ts';
import { type Html, html } from '../html.ts';
import { LIMITS } from '../limits.ts';
import { decisionHtml } from '../meeting/decision.ts';
import type { Drawing, Shown } from '../meeting/draw.ts';
import { pagesHtml, partOf } from '../paging.ts';
import type { Page, Visit } from '../parts.ts';
import { meetingPath } from '../paths.ts';
import { searchForm } from '../search-form.ts';

const TEXT = {
  sv: {
    title: 'Beslutslogg',
    lead: 'Allt som möten har beslutat, bordlagt, återremitterat, noterat och rekommenderat, det senaste mötet först.',
    search: 'Sök beslut',
    body: 'Organ',
    area: 'Område',
    municipality: 'Kommun',
    kind: 'Slag',
    matter: 'Ärende',
    period: 'Period',
    periodHint: 'Till exempel 2027, hösten 2026 eller januari',
    words: 'Ord',
    found: 'Beslut',
    count: (n: number) => (n === 1 ? 'Ett beslut.' : `${n} beslut.`),
    none: 'Inget beslut är registrerat än. När ett utfall sparas står besluten här.',
    noMatch: 'Inget beslut stämmer med urvalet. Ta bort något villkor och försök igen.',
    hidden: (n: number) => (n === 1 ? 'Ett beslut visas inte här: det är inte öppet för dig.' : `${n} beslut visas inte här: de är inte öppna för dig.`),
    blind: (n: number) => (n === 1 ? ' Om det stämmer med det du sökte sägs inte.' : ' Om de stämmer med det du sökte sägs inte.'),
  },
  en: {
    title: 'Decision log',
    lead: 'Everything that meetings have decided, tabled, referred back, noted and recommended, the latest meeting first.',
    search: 'Search decisions',
    body: 'Body',
    area: 'Area',
    municipality: 'Municipality',
    kind: 'Kind',
    matter: 'Matter',
    period: 'Period',
    periodHint: 'For example 2027, autumn 2026 or January',
    words: 'Words',
    found: 'Decisions',
    count: (n: number) => (n === 1 ? 'One decision.' : `${n} decisions.`),
    none: 'No decision is recorded yet. When an outcome is saved its decisions stand here.',
    noMatch: 'No decision fits the selection. Take away a condition and try again.',
    hidden: (n: number) =>
      n === 1 ? 'One decision is not shown here: it is not open to you.' : `${n} decisions are not shown here: they are not open to you.`,
    blind: (n: number) => (n === 1 ? ' Whether it fits what you looked for is not said.' : ' Whether they fit what you looked for is not said.'),
  },
} as const;

/** What the address asks for, and the fields that show it; what could not be read is not asked for, and says so at its field. */
const asked = (visit: Visit, web: Shown): { filter: DecisionFilter; fields: readonly Field[] } => {
  const { query, locale, now } = visit;
  const t = TEXT[locale];
  const { catalog } = web.knowledge();
  const body = askedThing('body', 'organ', t.body, visit, catalog);
  const area = askedThing('area', 'omrade', t.area, visit, catalog);
  const municipality = askedThing('municipality', 'kommun', t.municipality, visit, catalog);
  const kind = DecisionKind.safeParse(typedIn(query, 'slag')).data;
  const [matter, period, words] = [typedIn(query, 'arende'), typedIn(query, 'period'), typedIn(query, 'ord')];
  const here = { now: wallAt(now.getTime(), web.zone), nowMs: now.getTime(), zone: web.zone, working: web.working, lean: 'past' } as const;
  const span = period === '' ? undefined : askedSpan(period, here);
  const days = span && 'from' in span ? span : undefined;
  const unread = span && 'why' in span ? wrongWhen(span.why, period, locale) : undefined;
  const looked = searchWords(words);
  const line = (name: string, label: string, value: string) => ({ kind: 'line', name, label, value, required: false, maxLength: 200 }) as const;
  return {
    filter: {
      ...(body.id === undefined ? {} : { body: body.id }),
      ...(area.id === undefined ? {} : { area: area.id }),
      ...(municipality.id === undefined ? {} : { municipality: municipality.id }),
      ...(kind === undefined ? {} : { kind }),
      ...(matter === '' ? {} : { matter }),
      ...days,
      ...(looked.length === 0 ? {} : { words: looked }),
    },
    fields: [
      line('ord', t.words, words),
      body.field,
      area.field,
      municipality.field,
      {
        kind: 'choice',
        name: 'slag',
        label: t.kind,
        value: kind ?? '',
        required: false,
        choices: Object.entries(KIND_NAME).map(([value, label]) => ({ value, label: label[locale] })),
      },
      line('arende', t.matter, matter),
      { ...line('period', t.period, period), hint: t.periodHint, ...(unread === undefined ? {} : { error: unread }) },
    ],
  };
};

const rowHtml = ({ decision, outcome }: LoggedDecision, drawing: Drawing): Html => {
  const { catalog } = drawing.web.knowledge();
  return html`<li><p class="where"><a href="${meetingPath(outcome.id)}">${catalog.name(outcome.body)}, ${weekdayDate(outcome.meeting.date, drawing.visit.locale)}</a></p>
${decisionHtml(decision, drawing)}</li>`;
};

/** The decision log over all meetings: what fits the address, and what this person may see. */
export const decisionsPage = (visit: Visit, web: Shown): Page => {
  const t = TEXT[visit.locale];
  const { catalog } = web.knowledge();
  const { filter, fields } = asked(visit, web);
  const naming = { areaOf: (body: string) => catalog.get(body)?.area, nameOf: (id: string) => catalog.name(id) };
  const { seen, hidden, blind } = searchDecisions(web.journal.state(), filter, naming, (o) => maySee(visit.viewer, o.visibility, o.body));
  const part = partOf(seen, visit.query, LIMITS.shown);
  const drawing = { visit, web };
  const nothing = Object.keys(filter).length === 0 ? t.none : t.noMatch;
  return {
    title: t.title,
    ...(fields.some((f) => f.error !== undefined) ? { failed: true } : {}),
    body: html`<p class="lead">${t.lead}</p>
${searchForm(fields, t.search, visit)}
<h2>${t.found}</h2>
${seen.length === 0 ? html`<p>${nothing}</p>` : html`<p>${t.count(seen.length)}</p>${pagesHtml(part, visit)}<ul class="entries">${part.shown.map((one) => rowHtml(one, drawing))}</ul>${pagesHtml(part, visit)}`}
${hidden > 0 && html`<p class="hint">${t.hidden(hidden)}${blind && t.blind(hidden)}</p>`}`,
  };
};
