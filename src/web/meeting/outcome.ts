import type { Seat } from '../../domain/entity.ts';
import type { Action, Outcome, OwnersInput, Report } from '../../domain/happenings/outcome.ts';
import type { Recorded } from '../../domain/stamp.ts';
import { type Html, html } from '../html.ts';
import { VISIBILITY } from '../record/labels.ts';
import { WORDS } from '../words.ts';
import { actionHtml, toldActionHtml } from './action.ts';
import { attendanceHtml } from './attendance.ts';
import { decisionHtml } from './decision.ts';
import { atText, type Drawing, details, nameOf, ownerHtml, withMatters } from './draw.ts';
import { M, recordedBy } from './words.ts';

/** What may be done with it, and where its next meeting leads. Left out for a version that no longer holds: then only what it told is shown. */
export type OutcomeMore = { buttons: Html; next?: Html };

const inputHtml = (i: OwnersInput, drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  return html`<p class="said">${withMatters(i.text, drawing)}</p>
${details([i.from && [M.from[locale], ownerHtml(i.from, drawing)], [M.became[locale], i.became === undefined ? M.becameUnknown[locale] : withMatters(i.became, drawing)]])}`;
};
const reportHtml = (r: Report, drawing: Drawing): Html =>
  html`<p class="said">${withMatters(r.text, drawing)}</p>${details([r.by && [M.by[drawing.visit.locale], ownerHtml(r.by, drawing)]])}`;

/** An action as it stands now, where the outcome holds. */
const oneAction = (a: Action, drawing: Drawing, holds: boolean): Html => {
  const now = holds ? drawing.web.journal.state().actions.get(a.id) : undefined;
  return now ? actionHtml(now, drawing) : toldActionHtml(a, drawing);
};

const part = (heading: string, items: readonly Html[], none?: string): Html =>
  html`${(items.length > 0 || none !== undefined) && html`<h3>${heading}</h3>`}
${items.length > 0 ? html`<ol class="entries">${items.map((i) => html`<li>${i}</li>`)}</ol>` : none !== undefined && html`<p>${none}</p>`}`;

/** What a meeting came to, as it was recorded: headings of the third level under the page's own. */
export const outcomeHtml = (o: Recorded<Outcome>, seats: readonly Seat[], drawing: Drawing, more?: OutcomeMore): Html => {
  const { locale } = drawing.visit;
  return html`<p class="when">${recordedBy(nameOf(o.recordedBy, drawing), atText(o.recordedAt, drawing))[locale]} · ${VISIBILITY[o.visibility][locale]} · ${o.id}</p>
${more?.buttons}
${part(
  WORDS.decisions[locale],
  o.decisions.map((d) => decisionHtml(d, drawing)),
  M.noDecisions[locale],
)}
${part(
  WORDS.actions[locale],
  o.actions.map((a) => oneAction(a, drawing, more !== undefined)),
  M.noActions[locale],
)}
${part(
  M.inputs[locale],
  (o.inputs ?? []).map((i) => inputHtml(i, drawing)),
)}
${part(
  M.reports[locale],
  (o.reports ?? []).map((r) => reportHtml(r, drawing)),
)}
<h3>${WORDS.attendance[locale]}</h3>
${attendanceHtml(o.attendance, seats, drawing)}
${more?.next && html`<h3>${WORDS.next[locale]}</h3><p>${more.next}</p>`}`;
};
