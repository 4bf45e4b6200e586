import { type ActionFilter, isAsked, nextAgendas, searchActions } from '../../domain/action-search.ts';
import { maySee } from '../../domain/actor.ts';
import { type ActionState, bodiesOfAction } from '../../domain/happenings/action.ts';
import type { KnownMeeting } from '../../domain/meetings.ts';
import { isOverdue } from '../../domain/open-actions.ts';
import type { Field } from '../../reply/reply.ts';
import { askedThing, typedIn } from '../asked.ts';
import { type Html, html } from '../html.ts';
import { LIMITS } from '../limits.ts';
import { actionHtml, comesUp } from '../meeting/action.ts';
import { type Detail, type Drawing, dayText, nameOf, type Shown } from '../meeting/draw.ts';
import { pagesHtml, partOf } from '../paging.ts';
import type { Page, Visit } from '../parts.ts';
import { meetingPath } from '../paths.ts';
import { searchForm } from '../search-form.ts';
import { dateIn } from '../times.ts';

const TEXT = {
  sv: {
    title: 'Öppna uppgifter',
    lead: 'Det som ska göras och inte är klart, närmaste sista dag först.',
    search: 'Välj uppgifter',
    add: 'Ny uppgift',
    body: 'Organ',
    municipality: 'Kommun',
    whose: 'Vems',
    mine: 'Mina',
    when: 'Läge',
    late: 'Bara försenade',
    found: 'Uppgifter',
    count: (n: number, late: number) =>
      `${n === 1 ? 'En öppen uppgift' : `${n} öppna uppgifter`}${late > 0 ? `, varav ${late} ${late === 1 ? 'försenad' : 'försenade'}` : ''}.`,
    none: 'Inga öppna uppgifter är registrerade.',
    noMatch: 'Ingen öppen uppgift stämmer med urvalet.',
    who: (typed: string) => `”${typed}” är inget val. Välj i listan.`,
    unknown: 'Säg först vem du är för att se dina egna uppgifter.',
    from: 'Från',
    setBy: (name: string) => `satt av ${name}`,
    hidden: (n: number) => (n === 1 ? 'En uppgift visas inte här: den är inte öppen för dig.' : `${n} uppgifter visas inte här: de är inte öppna för dig.`),
    blind: (n: number) => (n === 1 ? ' Om den stämmer med urvalet sägs inte.' : ' Om de stämmer med urvalet sägs inte.'),
  },
  en: {
    title: 'Open actions',
    lead: 'What is to be done and is not done yet, the nearest last day first.',
    search: 'Choose actions',
    add: 'New action',
    body: 'Body',
    municipality: 'Municipality',
    whose: 'Whose',
    mine: 'Mine',
    when: 'Status',
    late: 'Only overdue',
    found: 'Actions',
    count: (n: number, late: number) => `${n === 1 ? 'One open action' : `${n} open actions`}${late > 0 ? `, ${late} of them overdue` : ''}.`,
    none: 'No open actions are recorded.',
    noMatch: 'No open action fits the selection.',
    who: (typed: string) => `“${typed}” is no choice. Choose from the list.`,
    unknown: 'Say first who you are to see your own actions.',
    from: 'From',
    setBy: (name: string) => `set by ${name}`,
    hidden: (n: number) => (n === 1 ? 'One action is not shown here: it is not open to you.' : `${n} actions are not shown here: they are not open to you.`),
    blind: (n: number) => (n === 1 ? ' Whether it fits the selection is not said.' : ' Whether they fit the selection is not said.'),
  },
} as const;

/** One of a few words in the address, or what is wrong with it. */
const oneOf = (name: string, label: string, choices: readonly { value: string; label: string }[], visit: Visit): { value: string; field: Field } => {
  const typed = typedIn(visit.query, name);
  const field = { kind: 'choice', name, label, required: false, choices, value: typed } as const;
  if (typed === '' || choices.some((c) => c.value === typed)) return { value: typed, field };
  return { value: '', field: { ...field, error: TEXT[visit.locale].who(typed) } };
};

const asked = (visit: Visit, web: Shown): { filter: ActionFilter; fields: readonly Field[] } => {
  const t = TEXT[visit.locale];
  const { catalog } = web.knowledge();
  const body = askedThing('body', 'organ', t.body, visit, catalog);
  const municipality = askedThing('municipality', 'kommun', t.municipality, visit, catalog);
  const whose = oneOf('vems', t.whose, [{ value: 'mina', label: t.mine }], visit);
  const late = oneOf('lage', t.when, [{ value: 'forsenade', label: t.late }], visit);
  const unknown = whose.value === 'mina' && visit.person === undefined;
  return {
    filter: {
      ...(body.id === undefined ? {} : { body: body.id }),
      ...(municipality.id === undefined ? {} : { municipality: municipality.id }),
      ...(whose.value === 'mina' && !unknown ? { mine: visit.viewer.actor } : {}),
      ...(late.value === '' ? {} : { lateOn: dateIn(visit.now, web.zone) }),
    },
    fields: [{ ...whose.field, ...(unknown ? { error: t.unknown } : {}) }, body.field, municipality.field, late.field],
  };
};

/** Where an action comes from: the meeting, or whoever set it. */
const originOf = (action: ActionState, drawing: Drawing): Detail => {
  const { visit, web } = drawing;
  const t = TEXT[visit.locale];
  const outcome = action.outcome === undefined ? undefined : web.journal.state().outcomes.get(action.outcome);
  const body = action.body === undefined ? undefined : web.knowledge().catalog.name(action.body);
  if (outcome && maySee(visit.viewer, outcome.visibility, outcome.body))
    return [t.from, html`<a href="${meetingPath(outcome.id)}">${body} ${dayText(outcome.meeting.date, drawing)}</a>`];
  return [t.from, body ?? t.setBy(nameOf(action.recordedBy, drawing))];
};

const rowHtml = (action: ActionState, agendas: ReadonlyMap<string, KnownMeeting>, drawing: Drawing): Html =>
  html`<li id="${action.id}">${actionHtml(action, drawing, [originOf(action, drawing), comesUp(bodiesOfAction(action), agendas, drawing)])}</li>`;

/** Everything that is open: what fits the address, and what this person may see. */
export const actionsPage = (visit: Visit, web: Shown): Page => {
  const t = TEXT[visit.locale];
  const { catalog, records } = web.knowledge();
  const state = web.journal.state();
  const today = dateIn(visit.now, web.zone);
  const { filter, fields } = asked(visit, web);
  const open = [...state.actions.values()].filter((a) => a.state === 'open');
  const { seen, hidden, blind } = searchActions(
    open,
    {
      ...(filter.body === undefined ? {} : { body: filter.body }),
      mine: filter.mine !== undefined,
      unread: filter.municipality !== undefined || filter.lateOn !== undefined,
      fits: (a) => isAsked(a, filter, (id) => catalog.name(id)),
    },
    visit.viewer,
  );
  const part = partOf(seen, visit.query, LIMITS.rows);
  const bodies = [...new Set(part.shown.flatMap(bodiesOfAction))];
  const agendas = nextAgendas(state, records.meetings, { bodies, from: today }, (m) => maySee(visit.viewer, m.visibility, m.body));
  const late = seen.filter((a) => isOverdue(a, today)).length;
  const nothing = Object.keys(filter).length === 0 ? t.none : t.noMatch;
  return {
    title: t.title,
    ...(fields.some((f) => f.error !== undefined) ? { failed: true } : {}),
    body: html`<p class="lead">${t.lead}</p>
<p><a class="button" href="/uppgift/ny">${t.add}</a></p>
${searchForm(fields, t.search, visit)}
<h2>${t.found}</h2>
${seen.length === 0 ? html`<p>${nothing}</p>` : html`<p>${t.count(seen.length, late)}</p>${pagesHtml(part, visit)}<ul class="entries">${part.shown.map((a) => rowHtml(a, agendas, { visit, web }))}</ul>${pagesHtml(part, visit)}`}
${hidden > 0 && html`<p class="hint">${t.hidden(hidden)}${blind && t.blind(hidden)}</p>`}`,
  };
};
