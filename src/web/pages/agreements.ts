import { hiddenRecordings } from '../../domain/agreement-sight.ts';
import { adoptionOf, currentAgreements, currentGrants, currentStages, nextReview } from '../../domain/agreements.ts';
import { longDate } from '../../i18n/dates.ts';
import { STAGE } from '../../i18n/stages.ts';
import { agreementPath, kronor, type Shown, type Subject, type SubjectKind, sightOf, subjectsOf } from '../agreement/known.ts';
import { A, nOf } from '../agreement/words.ts';
import { chosen, filterForm } from '../filter-form.ts';
import { type Html, html } from '../html.ts';
import { byName } from '../naming.ts';
import type { Page, Visit } from '../parts.ts';
import { STATUS } from '../record/labels.ts';
import { table } from '../record/parts.ts';
import { dateIn } from '../times.ts';
import { leftOut } from '../words.ts';

type Cell = { text: string; tells: boolean };
type Column = { label: string; of(s: Subject): string };

/** A table of subjects. A column that says nothing of any of them is left out. */
const subjectTable = (caption: string, first: string, subjects: readonly Subject[], columns: readonly Column[]): Html => {
  const told = columns.map((c) => ({ label: c.label, cells: subjects.map((s): Cell => ({ text: c.of(s), tells: c.of(s) !== '' })) }));
  const kept = told.filter((c) => c.cells.some((cell) => cell.tells));
  return table(
    caption,
    [first, ...kept.map((c) => c.label)],
    subjects.map((s, i) => [html`<a href="${agreementPath(s.id)}">${s.name}</a>`, ...kept.map((c) => c.cells[i]?.text ?? '')]),
  );
};

const columnsOf = (kind: SubjectKind, visit: Visit, web: Shown): Column[] => {
  const { locale } = visit;
  const { catalog } = web.knowledge();
  const state = web.journal.state();
  const seen = sightOf(visit, web);
  const today = dateIn(visit.now, web.zone);
  const coming = (dates: readonly (string | undefined)[]) => {
    const [next] = dates.filter((d): d is string => d !== undefined && d >= today).sort();
    return next === undefined ? '' : longDate(next, locale);
  };
  const status = (id: string) => {
    const e = catalog.get(id);
    return e !== undefined && 'status' in e && e.status !== undefined ? STATUS[e.status][locale] : '';
  };
  if (kind === 'grant') {
    const grants = new Map(currentGrants(state, seen).map((g) => [g.subject, g]));
    return [
      { label: A.amount[locale], of: (s) => ((n) => (n === undefined ? '' : kronor(n, locale)))(grants.get(s.id)?.amount) },
      { label: A.report[locale], of: (s) => coming(grants.get(s.id)?.reports ?? []) },
    ];
  }
  if (kind === 'procurement') {
    const stages = new Map(currentStages(state, seen).map((x) => [x.subject, x]));
    const reason = (id: string) => {
      const e = catalog.get(id);
      return stages.get(id)?.reason ?? (stages.has(id) || e?.kind !== 'procurement' ? '' : (e.reason?.[locale] ?? ''));
    };
    return [
      { label: A.stage[locale], of: (s) => ((x) => (x ? STAGE[x.stage][locale] : status(s.id).toLocaleLowerCase('sv')))(stages.get(s.id)) },
      { label: A.since[locale], of: (s) => ((x) => (x ? longDate(x.date, locale) : ''))(stages.get(s.id)) },
      { label: A.reason[locale], of: (s) => reason(s.id) },
    ];
  }
  const agreements = new Map(currentAgreements(state, seen).map((a) => [a.subject, a]));
  const municipalities = catalog.all('municipality').map((m) => m.id);
  const adopted = (id: string) => {
    const now = adoptionOf(state, id, municipalities, seen);
    return now.records.length === 0 ? '' : nOf(now.adopted.length, municipalities.length)[locale];
  };
  const next = (id: string) => {
    const a = agreements.get(id);
    return a === undefined ? '' : coming([a.notice, nextReview(state, a, seen), a.to]);
  };
  return [
    { label: A.stage[locale], of: (s) => status(s.id).toLocaleLowerCase('sv') },
    { label: A.adopted[locale], of: (s) => adopted(s.id) },
    { label: A.nextDate[locale], of: (s) => next(s.id) },
  ];
};

const HEAD = { agreement: A.agreements, procurement: A.procurements, grant: A.grants } as const;

/** Agreements, procurements and grants, those in the documents and those recorded. */
export const agreementsPage = (visit: Visit, web: Shown): Page => {
  const { locale, query } = visit;
  const { catalog } = web.knowledge();
  const all = { agreement: subjectsOf('agreement', visit, web), procurement: subjectsOf('procurement', visit, web), grant: subjectsOf('grant', visit, web) };
  const areas = byName([...new Set(Object.values(all).flatMap((list) => list.flatMap((s) => s.area ?? [])))], catalog);
  const kinds = (['agreement', 'procurement', 'grant'] as const).map((value) => ({ value, label: HEAD[value][locale] }));
  const choices = {
    slag: [{ value: '', label: A.every[locale] }, ...kinds],
    omrade: [{ value: '', label: A.everyArea[locale] }, ...areas.map((value) => ({ value, label: catalog.name(value) }))],
  };
  const [kind, area] = [chosen(query, 'slag', choices.slag), chosen(query, 'omrade', choices.omrade)];
  const shown = kinds
    .map(({ value }) => ({ kind: value, subjects: all[value].filter((s) => area === '' || s.area === area) }))
    .filter((g) => (kind === '' || g.kind === kind) && g.subjects.length > 0);
  const hidden = hiddenRecordings(web.journal.state(), sightOf(visit, web));
  return {
    title: A.title[locale],
    body: html`<p class="lead">${A.lead[locale]}</p>
${filterForm(
  [
    { name: 'slag', label: A.kind[locale], value: kind, choices: choices.slag },
    { name: 'omrade', label: A.area[locale], value: area, choices: choices.omrade },
  ],
  visit,
)}
${shown.map((g) => html`<h2>${HEAD[g.kind][locale]} (${g.subjects.length})</h2>${subjectTable(HEAD[g.kind][locale], A[g.kind][locale], g.subjects, columnsOf(g.kind, visit, web))}`)}
${shown.length === 0 && html`<p>${A.none[locale]}</p>`}
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[locale]}</p>`}`,
  };
};
