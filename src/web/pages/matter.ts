import { mayHandle, seesMatter } from '../../domain/matter/seen.ts';
import { matterView } from '../../domain/matter/view.ts';
import { wallAt } from '../../domain/wall-time.ts';
import { longDate } from '../../i18n/dates.ts';
import { html } from '../html.ts';
import { consultationHtml } from '../matter/consultations.ts';
import { statutesOf } from '../matter/dates.ts';
import { historyOf } from '../matter/history.ts';
import { consultationsSeen, nextMeetings, type Shown } from '../matter/known.ts';
import { actionsHtml, actionsSeen, stationsHtml } from '../matter/stations.ts';
import { warningsOf, wayHtml, whereHtml } from '../matter/way.ts';
import { M } from '../matter/words.ts';
import { recordLink, whoIs } from '../naming.ts';
import type { Page, Visit } from '../parts.ts';
import { formPath } from '../paths.ts';
import { VISIBILITY } from '../record/labels.ts';
import { description, type Row } from '../record/parts.ts';
import { leftOut, WORDS } from '../words.ts';

const FORMS = [
  { verb: 'station', label: { sv: 'Registrera en station', en: 'Record a station' } },
  { verb: 'remiss', label: { sv: 'Ny remiss', en: 'New consultation' } },
  { verb: 'ratta', label: { sv: 'Rätta ärendet', en: 'Correct the matter' } },
] as const;

/** A matter with its way through the bodies, what they did, who has answered, and how it was changed. Undefined when this person may not see it. */
export const matterPage = (id: string, visit: Visit, web: Shown): Page | undefined => {
  const { locale, viewer } = visit;
  const matter = web.journal.state().matters.get(id);
  if (!matter || !seesMatter(viewer, matter)) return undefined;
  const { catalog } = web.knowledge();
  const view = matterView(matter, web.journal.state(), viewer);
  const asked = consultationsSeen(visit, web, (c) => c.matter === id);
  const actions = actionsSeen(view, visit, web);
  const history = historyOf(view, visit, web);
  const coming = nextMeetings(matter.chain, visit, web);
  const statutes = statutesOf(view, coming, visit, web);
  const hidden = view.hidden + asked.hidden + actions.hidden + history.hidden;
  const why = (['voice', 'value', 'level'] as const).map((q): Row => [M[q][locale], matter.why[q] ?? html`<em>${M.notAnswered[locale]}</em>`]);
  const warnings = warningsOf(view, coming, visit, web);
  return {
    title: matter.title,
    body: html`<p class="lead">${whereHtml(view, visit, web)}</p>
${warnings.map((w) => html`<p class="heed">${w}</p>`)}
${
  mayHandle(viewer.actor, matter) &&
  !matter.closed &&
  html`<p class="links">${FORMS.map((f) => html`<a href="${formPath(`arende ${f.verb}`, id)}">${f.label[locale]}</a> `)}</p>`
}
<h2>${M.way[locale]}</h2>
${wayHtml(view, coming, visit, web)}
<h2>${M.why[locale]}</h2>
${description(why)}
<h2>${M.stations[locale]}</h2>
${stationsHtml(view, visit, web)}
<p><a href="/beslut?arende=${encodeURIComponent(id)}">${M.log[locale]}</a></p>
<h2>${M.actions[locale]}</h2>
${actionsHtml(actions.shown, visit, web)}
${asked.shown.length > 0 && html`<h2>${M.consultations[locale]}</h2>${asked.shown.map((c) => html`<section class="asked"><h3>${c.title}</h3>${consultationHtml(c, visit, web, 4)}</section>`)}`}
${statutes.length > 0 && html`<h2>${M.dates[locale]}</h2><ul>${statutes.map((s) => html`<li>${s}</li>`)}</ul>`}
<h2>${M.about[locale]}</h2>
${description([
  matter.area !== undefined && [M.area[locale], recordLink(matter.area, catalog)],
  [WORDS.status[locale], (matter.closed ? M.closed : view.at === undefined ? M.through : M.open)[locale]],
  [M.opened[locale], longDate(matter.opened, locale)],
  [WORDS.recordedBy[locale], `${whoIs(matter.recordedBy, web, locale)}, ${longDate(wallAt(Date.parse(matter.recordedAt), web.zone).date, locale)}`],
  [WORDS.visibility[locale], VISIBILITY[matter.visibility][locale]],
  [M.id[locale], matter.id],
])}
${history.lines.length > 0 && html`<h2>${M.history[locale]}</h2><ul>${history.lines.map((l) => html`<li>${l.text}</li>`)}</ul>`}
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[locale]}</p>`}`,
  };
};
