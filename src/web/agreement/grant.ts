import { currentGrants } from '../../domain/agreements.ts';
import { type Html, html } from '../html.ts';
import { recordLink } from '../naming.ts';
import type { Visit } from '../parts.ts';
import { VISIBILITY } from '../record/labels.ts';
import { description, table } from '../record/parts.ts';
import { rolesHtml } from '../record/values.ts';
import { dateIn } from '../times.ts';
import { WORDS } from '../words.ts';
import { dayText, kronor, type Shown, type Subject, sightOf } from './known.ts';
import { recordedText } from './recorded.ts';
import { A } from './words.ts';

const percent = (part: number, whole: number | undefined, locale: Visit['locale']): string =>
  whole === undefined || whole === 0
    ? '–'
    : new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { style: 'percent', maximumFractionDigits: 1 }).format(part / whole);

/** A grant: who gives it, who gets how much of it, and when it is to be reported. */
export const grantHtml = (subject: Subject, visit: Visit, web: Shown): Html => {
  const { locale } = visit;
  const { catalog } = web.knowledge();
  const e = catalog.get(subject.id);
  const g = currentGrants(web.journal.state(), sightOf(visit, web)).find((x) => x.subject === subject.id);
  if (!g) {
    const funder = e?.kind === 'grant' ? e.funder : undefined;
    return html`<h2>${A.grantHead[locale]}</h2><p>${A.nothing[locale]}</p>${funder !== undefined && description([[A.funder[locale], rolesHtml([funder], catalog, locale)]])}`;
  }
  const today = dateIn(visit.now, web.zone);
  const divided = g.shares.reduce((sum, s) => sum + s.amount, 0);
  const rest = g.amount === undefined ? 0 : g.amount - divided;
  const shares = [
    ...g.shares.map((s) => ({ to: rolesHtml([s.to], catalog, locale), amount: s.amount })),
    ...(rest > 0 && divided > 0 ? [{ to: html`${A.undivided[locale]}`, amount: rest }] : []),
  ];
  return html`<h2>${A.grantHead[locale]}</h2>
${description([
  g.funder !== undefined && [A.funder[locale], g.funder],
  g.amount !== undefined && [A.amount[locale], kronor(g.amount, locale)],
  g.body !== undefined && [WORDS.body[locale], recordLink(g.body, catalog)],
  [WORDS.visibility[locale], VISIBILITY[g.visibility][locale]],
  [WORDS.recordedBy[locale], recordedText(g, visit, web)],
])}
${
  shares.length > 0 &&
  html`<h2>${A.shares[locale]}</h2>${table(
    A.shares[locale],
    [A.who[locale], A.amount[locale], A.part[locale]],
    shares.map((s) => [s.to, kronor(s.amount, locale), percent(s.amount, g.amount, locale)]),
  )}`
}
${g.reports.length > 0 && html`<h2>${A.reports[locale]}</h2><ul>${g.reports.map((d) => html`<li>${dayText(d, locale, web)} <span class="when">${(d < today ? A.been : A.left)[locale]}</span></li>`)}</ul>`}`;
};
