import { adoptionOf } from '../../domain/agreements.ts';
import { longDate } from '../../i18n/dates.ts';
import { type Html, html } from '../html.ts';
import { nameColumns } from '../naming.ts';
import type { Visit } from '../parts.ts';
import { rolesHtml } from '../record/values.ts';
import { shareBar } from '../shares.ts';
import { type Shown, type Subject, sightOf } from './known.ts';
import { A, nOf } from './words.ts';

/** What the data tell of adoption: how many, or which. */
const fromData = (subject: Subject, visit: Visit, web: Shown): Html | undefined => {
  const { catalog } = web.knowledge();
  const e = catalog.get(subject.id);
  const by = e?.kind === 'agreement' ? e.adoptedBy : undefined;
  if (by === undefined) return undefined;
  const names = by.members?.length ? rolesHtml(by.members, catalog, visit.locale) : undefined;
  return html`<p>${A.adopted[visit.locale]}: ${by.count}${by.count !== undefined && names !== undefined && ': '}${names}</p>`;
};

/** Where every municipality stands: those that have adopted it, by day, those that have not, and those of whom nothing is recorded. */
export const adoptionHtml = (subject: Subject, visit: Visit, web: Shown): Html => {
  const { locale } = visit;
  const { catalog } = web.knowledge();
  const municipalities = catalog.all('municipality').map((m) => m.id);
  const now = adoptionOf(web.journal.state(), subject.id, municipalities, sightOf(visit, web));
  if (now.records.length === 0) return fromData(subject, visit, web) ?? html`<p>${A.noAdoption[locale]}</p>`;
  const adopted = now.adopted.map((a) => ({ id: a.municipality, about: longDate(a.date, locale) }));
  const group = (head: string, rows: readonly { id: string; about?: string }[]) =>
    rows.length > 0 && html`<h3>${head} (${rows.length})</h3>${nameColumns(rows, catalog)}`;
  return html`<p>${A.adopted[locale]}: ${nOf(adopted.length, municipalities.length)[locale]}</p>${shareBar(adopted.length, municipalities.length)}
${group(
  A.notAdopted[locale],
  now.not.map((id) => ({ id })),
)}
${group(
  A.notRecorded[locale],
  now.unknown.map((id) => ({ id })),
)}
${now.unknown.length > 0 && html`<p class="hint">${A.silence[locale]}</p>`}
${group(A.adopted[locale], adopted)}`;
};
