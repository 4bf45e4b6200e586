import { GOAL_STATUSES } from '../../domain/happenings/goal.ts';
import { GOAL_STATUS } from '../../i18n/goal-status.ts';
import { chosen, filterForm } from '../filter-form.ts';
import { goalHtml } from '../goal/goal.ts';
import { goalsSeen, type Known, type Shown, usualYear } from '../goal/known.ts';
import { counted, G } from '../goal/words.ts';
import { html } from '../html.ts';
import { LIMITS } from '../limits.ts';
import { byName } from '../naming.ts';
import { pagesHtml, partOf } from '../paging.ts';
import type { Page, Visit } from '../parts.ts';
import { dateIn } from '../times.ts';
import { leftOut } from '../words.ts';

/** Goals, planned activities and focuses of the plans with how they stand, by year, area, body and status. */
export const goalsPage = (visit: Visit, web: Shown): Page => {
  const { locale, query } = visit;
  const { catalog } = web.knowledge();
  const { goals, hidden } = goalsSeen(visit, web);
  const named = (ids: readonly string[]) => byName([...new Set(ids)], catalog).map((value) => ({ value, label: catalog.name(value) }));
  const years = [...new Set(goals.flatMap((g) => g.years))].sort((a, b) => b - a).map((y) => ({ value: String(y), label: String(y) }));
  const choices = {
    ar: [...years, { value: 'alla', label: G.everyYear[locale] }],
    omrade: [{ value: '', label: G.everyArea[locale] }, ...named(goals.flatMap((g) => g.area ?? []))],
    organ: [{ value: '', label: G.everyBody[locale] }, ...named(goals.flatMap((g) => g.bodies))],
    lage: [{ value: '', label: G.everyStatus[locale] }, ...GOAL_STATUSES.map((value) => ({ value, label: GOAL_STATUS[value][locale] }))],
  };
  const usual = usualYear(goals, Number(dateIn(visit.now, web.zone).slice(0, 4)));
  const year = query.has('ar') ? chosen(query, 'ar', choices.ar) : usual;
  const [area, body, status] = [chosen(query, 'omrade', choices.omrade), chosen(query, 'organ', choices.organ), chosen(query, 'lage', choices.lage)];
  const nameOfArea = (g: Known) => (g.area === undefined ? G.noArea[locale] : catalog.name(g.area));
  const fitting = goals
    .filter((g) => (year === 'alla' || g.years.includes(Number(year))) && (area === '' || g.area === area) && (body === '' || g.bodies.includes(body)))
    .sort((a, b) => nameOfArea(a).localeCompare(nameOfArea(b), 'sv'));
  const counts = GOAL_STATUSES.map((s) => ({ status: s, n: fitting.filter((g) => g.status === s).length })).filter((c) => c.n > 0);
  const part = partOf(
    fitting.filter((g) => status === '' || g.status === status),
    query,
    LIMITS.cards,
  );
  const groups = Map.groupBy(part.shown, nameOfArea);
  return {
    title: G.title[locale],
    body: html`<p class="lead">${G.lead[locale]}</p>
${filterForm(
  [
    { name: 'ar', label: G.year[locale], value: year, choices: choices.ar },
    { name: 'omrade', label: G.area[locale], value: area, choices: choices.omrade },
    { name: 'organ', label: G.body[locale], value: body, choices: choices.organ },
    { name: 'lage', label: G.status[locale], value: status, choices: choices.lage },
  ],
  visit,
)}
${fitting.length > 0 && html`<p>${counted(fitting.length, locale)}: ${counts.map((c) => `${c.n} ${GOAL_STATUS[c.status][locale]}`).join(', ')}.</p>`}
${part.all === 0 && html`<p>${(goals.length === 0 ? G.noneYet : G.none)[locale]}</p>`}
${[...groups].map(([name, list]) => html`<h2>${name}</h2><ul class="cards">${list.map((g) => html`<li>${goalHtml(g, visit, web)}</li>`)}</ul>`)}
${pagesHtml(part, visit)}
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[locale]}</p>`}`,
  };
};
