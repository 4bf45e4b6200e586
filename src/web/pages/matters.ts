import { answersOf } from '../../domain/matter/seen.ts';
import { type MatterView, matterView } from '../../domain/matter/view.ts';
import { longDate } from '../../i18n/dates.ts';
import { chosen, filterForm } from '../filter-form.ts';
import { html } from '../html.ts';
import { LIMITS } from '../limits.ts';
import { consultationsSeen, mattersSeen, type Shown } from '../matter/known.ts';
import { M, nOf } from '../matter/words.ts';
import { byName, recordLink } from '../naming.ts';
import { pagesHtml, partOf } from '../paging.ts';
import type { Page, Visit } from '../parts.ts';
import { matterPath } from '../paths.ts';
import { table } from '../record/parts.ts';
import { leftOut } from '../words.ts';

const STATES = ['open', 'closed', 'all'] as const;

const isClosed = (view: MatterView) => view.at === undefined;

/** Matters on their way and those that are done, by area and body, and the consultations that wait for answers. */
export const mattersPage = (visit: Visit, web: Shown): Page => {
  const { locale, query } = visit;
  const { catalog } = web.knowledge();
  const { shown: seen, hidden } = mattersSeen(visit, web);
  const consultations = consultationsSeen(visit, web);
  const areas = byName([...new Set(seen.flatMap((m) => m.area ?? []))], catalog);
  const bodies = byName([...new Set(seen.flatMap((m) => m.chain))], catalog);
  const named = (ids: readonly string[]) => ids.map((value) => ({ value, label: catalog.name(value) }));
  const choices = {
    lage: STATES.map((value) => ({ value, label: M[value][locale] })),
    omrade: [{ value: '', label: M.every[locale] }, ...named(areas)],
    organ: [{ value: '', label: M.everyBody[locale] }, ...named(bodies)],
  };
  const [state, area, body] = [chosen(query, 'lage', choices.lage), chosen(query, 'omrade', choices.omrade), chosen(query, 'organ', choices.organ)];
  const fits = (v: MatterView) =>
    (state === 'all' || (state === 'closed') === isClosed(v)) &&
    (area === '' || v.matter.area === area) &&
    (body === '' || (state === 'open' ? v.matter.chain.indexOf(body) >= v.where.at : v.matter.chain.includes(body)));
  // What is closed is neither open nor on its way: where it is need not be followed.
  const views = seen.filter((m) => state !== 'open' || !m.closed).map((m) => matterView(m, web.journal.state(), visit.viewer));
  const part = partOf(
    views.filter(fits).sort((a, b) => (a.where.since < b.where.since ? 1 : -1)),
    query,
    LIMITS.rows,
  );
  const waiting = consultations.shown
    .filter((c) => (state === 'open' ? answersOf(c).missing.length > 0 : true) && (body === '' || c.body === body))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const where = (v: MatterView) => (v.matter.closed ? M.closed[locale] : v.at === undefined ? M.through[locale] : recordLink(v.at, catalog));
  const next = (v: MatterView) => {
    const id = v.at === undefined ? undefined : v.matter.chain[v.where.at + 1];
    return id === undefined ? '–' : recordLink(id, catalog);
  };
  const away = hidden + consultations.hidden;
  return {
    title: M.matters[locale],
    body: html`<p class="lead">${M.lead[locale]}</p>
${
  views.length > 0 &&
  filterForm(
    [
      { name: 'lage', label: M.state[locale], value: state, choices: choices.lage },
      { name: 'omrade', label: M.area[locale], value: area, choices: choices.omrade },
      { name: 'organ', label: M.body[locale], value: body, choices: choices.organ },
    ],
    visit,
  )
}
<h2>${M.matters[locale]}</h2>
${
  part.all === 0
    ? html`<p>${(views.length === 0 ? M.noneYet : M.none)[locale]}</p>`
    : table(
        M.matters[locale],
        [M.matter[locale], M.where[locale], M.since[locale], M.next[locale]],
        part.shown.map((v) => [html`<a href="${matterPath(v.matter.id)}">${v.matter.title}</a>`, where(v), longDate(v.where.since, locale), next(v)]),
      )
}
${pagesHtml(part, visit)}
${
  waiting.length > 0 &&
  html`<h2>${M.consultations[locale]}</h2>${table(
    M.consultations[locale],
    [M.consultation[locale], M.answered[locale], M.answerBy[locale]],
    waiting.map((c) => [
      html`<a href="/remiss/${encodeURIComponent(c.id)}">${c.title}</a>`,
      nOf(answersOf(c).answered.length, c.to.length)[locale],
      longDate(c.due, locale),
    ]),
  )}`
}
${away > 0 && html`<p class="hint">${leftOut(away)[locale]}</p>`}`,
  };
};
