import { maySee } from '../../domain/actor.ts';
import { periodText } from '../../i18n/dates.ts';
import { coverageOf, MODES } from '../coverage.ts';
import { html } from '../html.ts';
import type { Shown } from '../meeting/draw.ts';
import type { Page, Visit } from '../parts.ts';
import { MODE } from '../record/labels.ts';
import { table } from '../record/parts.ts';
import { recordPath } from '../render.ts';
import { leftOut, WORDS } from '../words.ts';

const TEXT = {
  sv: {
    title: 'Vad underlaget innehåller',
    lead: 'Här syns vilka år, områden och slags uppgifter som Samklang kan svara om. En tom ruta betyder att underlaget saknar uppgifter, inte att inget har hänt.',
    documents: 'Källdokument',
    statements: 'Uppgifter',
    other: 'Inget särskilt område',
    area: 'Område',
    total: 'Alla',
    perYear: 'Uppgifter per område och år',
    perMode: (year: number) => `${year}: uppgifter per område och slag`,
    years: 'Slag av uppgifter, år för år',
    recorded: (n: number) => `Dessutom är ${n} utfall registrerade av dem som använder Samklang.`,
  },
  en: {
    title: 'What the data hold',
    lead: 'The years, areas and kinds of statements that Samklang can answer about. An empty cell means that the data say nothing, not that nothing happened.',
    documents: 'Source documents',
    statements: 'Statements',
    other: 'No particular area',
    area: 'Area',
    total: 'All',
    perYear: 'Statements per area and year',
    perMode: (year: number) => `${year}: statements per area and kind`,
    years: 'Kinds of statements, year by year',
    recorded: (n: number) => `In addition ${n} ${n === 1 ? 'outcome is' : 'outcomes are'} recorded by those who use Samklang.`,
  },
} as const;

/** Coverage: years, areas and kinds, and the documents it all comes from. */
export const dataPage = (visit: Visit, web: Shown): Page => {
  const { locale, viewer } = visit;
  const t = TEXT[locale];
  const { catalog } = web.knowledge();
  const statements = web.knowledge().select((b) => b.from !== 'outcome');
  const seen = (s: (typeof statements)[number]) => maySee(viewer, s.visibility, s.body);
  const coverage = coverageOf(web.knowledge(), seen);
  const area = (id: string | undefined) => (id === undefined ? t.other : html`<a href="${recordPath(id)}">${catalog.name(id)}</a>`);
  const cell = (n: number) => (n === 0 ? '' : n);
  const documents = catalog
    .all('document')
    .map((d) => [
      html`<a href="${recordPath(d.id)}">${catalog.name(d.id)}</a>`,
      d.period === undefined ? '' : periodText(d.period, locale),
      statements.filter((s) => seen(s) && s.citations.some((c) => c.document === d.id)).length,
    ]);
  const outcomes = [...web.journal.state().outcomes.values()].filter((o) => maySee(viewer, o.visibility, o.body)).length;
  const hidden = statements.filter((s) => !seen(s)).length + web.journal.state().outcomes.size - outcomes;
  return {
    title: t.title,
    body: html`<p class="lead">${t.lead}</p>
<h2>${t.documents}</h2>
${table(t.documents, [WORDS.document[locale], WORDS.period[locale], t.statements], documents)}
${outcomes > 0 && html`<p>${t.recorded(outcomes)} <a href="/moten">${WORDS.meetings[locale]}</a></p>`}
<h2>${t.perYear}</h2>
${table(
  t.perYear,
  [t.area, ...coverage.years.map(String), t.total],
  coverage.areas.map((id) => [area(id), ...coverage.years.map((year) => cell(coverage.count({ area: id, year }))), coverage.count({ area: id })]),
)}
<h2>${t.years}</h2>
${coverage.years.map(
  (year) => html`<details><summary>${year} (${coverage.count({ year })})</summary>
${table(
  t.perMode(year),
  [t.area, ...MODES.map((m) => MODE[m][locale])],
  coverage.areas
    .filter((id) => coverage.count({ area: id, year }) > 0)
    .map((id) => [area(id), ...MODES.map((mode) => cell(coverage.count({ area: id, year, mode })))]),
)}</details>`,
)}
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[locale]}</p>`}`,
  };
};
