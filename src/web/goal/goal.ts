import { maySee } from '../../domain/actor.ts';
import { mayReport, reportedIn } from '../../domain/goals.ts';
import { longDate, periodText } from '../../i18n/dates.ts';
import { GOAL_STATUS } from '../../i18n/goal-status.ts';
import { type Html, html } from '../html.ts';
import { whoIs } from '../naming.ts';
import type { Visit } from '../parts.ts';
import { formPath } from '../paths.ts';
import { description } from '../record/parts.ts';
import { recordPath } from '../render.ts';
import type { Known, Shown } from './known.ts';
import { figureText, G, KIND, told } from './words.ts';

const MOST = 8;

/** One goal: what it says and where, how it stands according to whom, and what the documents report about the same thing. */
export const goalHtml = ({ goal, reports, status }: Known, visit: Visit, web: Shown): Html => {
  const { locale, viewer } = visit;
  const { catalog, records } = web.knowledge();
  const [newest, ...earlier] = reports;
  const done = reportedIn(
    records.facts.filter((f) => maySee(viewer, f.visibility)),
    goal,
  );
  const said = (r: (typeof reports)[number]) => `${longDate(r.date, locale)}, ${whoIs(r.recordedBy, web, locale)} (${r.id})`;
  return html`<h3>${goal.text[locale]}</h3>
<p class="when">${KIND[goal.relation as keyof typeof KIND][locale]} · ${periodText(goal.period, locale)} · ${G.plan[locale]} <a href="${recordPath(goal.id)}">${catalog.name(goal.source.document)}, ${goal.source.section}</a></p>
${description([
  [G.status[locale], html`<span class="mark status-${status}">${GOAL_STATUS[status][locale]}</span>`],
  newest?.figure !== undefined && [G.figure[locale], figureText(newest.figure, locale)],
  newest?.comment !== undefined && [G.comment[locale], newest.comment],
  newest !== undefined && [G.reportedBy[locale], said(newest)],
])}
${
  earlier.length > 0 &&
  html`<details><summary>${G.earlier[locale]} (${earlier.length})</summary><ul>${earlier.map((r) => html`<li>${GOAL_STATUS[r.status][locale]}. ${said(r)}${r.comment !== undefined && `. ${r.comment}`}</li>`)}</ul></details>`
}
${
  done.length > 0 &&
  html`<details><summary>${told(done.length, locale)}</summary><p>${G.notItsDoing[locale]}</p><ul>${done.slice(0, MOST).map((f) => html`<li><a href="${recordPath(f.id)}">${f.text[locale]}</a></li>`)}</ul>
${done.length > MOST && html`<p><a href="${recordPath(goal.subject)}">${catalog.name(goal.subject)}</a></p>`}</details>`
}
${mayReport(viewer.actor, goal, catalog) && html`<p class="links"><a href="${formPath('mal status', goal.id)}">${G.report[locale]}<span class="unseen">: ${goal.text[locale]}</span></a>${newest !== undefined && html` <a href="${formPath('mal ratta', newest.id)}">${G.correct[locale]} ${newest.id}</a>`}</p>`}`;
};
