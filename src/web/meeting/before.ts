import { maySee } from '../../domain/actor.ts';
import type { DueItem } from '../../domain/due-before.ts';
import type { Seat } from '../../domain/entity.ts';
import type { ActionState } from '../../domain/happenings/action.ts';
import { agendaOf, type KnownMeeting } from '../../domain/meetings.ts';
import { type Html, html } from '../html.ts';
import { recordLink } from '../naming.ts';
import { formPath } from '../paths.ts';
import { table } from '../record/parts.ts';
import { actionHtml } from './action.ts';
import { holderHtml, seatRole } from './attendance.ts';
import { type Drawing, dayText, details, nameOf, withMatters } from './draw.ts';
import { DUE, fromCancelled, M, proposedBy } from './words.ts';

const entries = (items: readonly Html[]): Html => html`<ol class="entries">${items.map((i) => html`<li>${i}</li>`)}</ol>`;

/** What stands on the agenda: each item with who proposed it and its paper. */
export const agendaHtml = (
  meeting: KnownMeeting,
  drawing: Drawing,
  may: { propose: boolean; strike(by: string): boolean; over: boolean; late: boolean },
): Html => {
  const { visit, web } = drawing;
  const { locale } = visit;
  const items = agendaOf(web.journal.state(), meeting).filter((i) => maySee(visit.viewer, i.visibility, meeting.body));
  const item = (
    i: (typeof items)[number],
  ) => html`<p class="said">${i.link === undefined ? withMatters(i.text, drawing) : html`<a href="${i.link}">${i.text}</a>`}</p>
<p class="when">${proposedBy(nameOf(i.recordedBy, drawing))[locale]}${i.from && html`, ${fromCancelled(dayText(i.from.date, drawing))[locale]}`} · ${i.id}${may.strike(i.recordedBy) && html` · <a href="${formPath('mote stryk', i.id)}">${M.strike[locale]}<span class="unseen"> ${i.id}</span></a>`}</p>`;
  return html`<section aria-labelledby="dagordning"><h2 id="dagordning">${M.agenda[locale]}</h2>
${items.length > 0 ? entries(items.map(item)) : html`<p>${(may.over ? M.noItemsThen : M.noItems)[locale]}</p>`}
${may.late && html`<p class="hint">${M.lateItems[locale]}</p>`}
${may.propose && html`<p><a class="button" href="${formPath('mote punkt', meeting.recorded?.id ?? `${meeting.body} ${meeting.date}`)}">${M.propose[locale]}</a></p>`}</section>`;
};

/** The open actions that come up at the meeting by themselves. */
export const rolledHtml = (actions: readonly ActionState[], drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  return html`<section aria-labelledby="oppna"><h2 id="oppna">${M.rolled[locale]}</h2>
${actions.length > 0 ? html`<ul class="entries">${actions.map((a) => html`<li>${actionHtml(a, drawing)}</li>`)}</ul>` : html`<p>${M.noRolled[locale]}</p>`}</section>`;
};

/** Who is called: those who have a seat in the body on the day. */
export const calledHtml = (seats: readonly Seat[], drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  const { catalog } = drawing.web.knowledge();
  return html`<section aria-labelledby="kallas"><h2 id="kallas">${M.called[locale]}</h2>
${
  seats.length > 0
    ? table(
        M.called[locale],
        [M.member[locale], M.role[locale], M.municipality[locale]],
        seats.map((s) => [holderHtml(s, drawing), seatRole(s, drawing), s.municipality === undefined ? '' : recordLink(s.municipality, catalog)]),
      )
    : html`<p>${M.noSeats[locale]}</p>`
}</section>`;
};

/** What falls due before a meeting of the board, over everything that has days. */
export const dueHtml = (due: readonly DueItem[], drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  const item = (d: DueItem) => html`<li><p class="said"><strong class="kind">${DUE[d.kind][locale]}</strong> ${withMatters(d.what, drawing)}</p>
${details([
  [M.dueDay[locale], html`${dayText(d.date, drawing)}${d.overdue && html` <strong class="late">${M.late[locale]}</strong>`}`],
  d.lastDay !== d.date && [M.lastDay[locale], dayText(d.lastDay, drawing)],
  [M.id[locale], d.record],
])}</li>`;
  return html`<section aria-labelledby="forfaller"><h2 id="forfaller">${M.due[locale]}</h2>
${due.length > 0 ? html`<ul class="entries">${due.map(item)}</ul>` : html`<p>${M.noDue[locale]}</p>`}</section>`;
};
