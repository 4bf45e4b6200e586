import { currentAgreements, nextReview, reviewsOf } from '../../domain/agreements.ts';
import type { AgreementRecord } from '../../domain/happenings/agreement.ts';
import { longDate, periodText } from '../../i18n/dates.ts';
import { type Html, html } from '../html.ts';
import { recordLink } from '../naming.ts';
import type { Visit } from '../parts.ts';
import { STATUS, VISIBILITY } from '../record/labels.ts';
import { description, type Row, table } from '../record/parts.ts';
import { rolesHtml } from '../record/values.ts';
import { shareBar } from '../shares.ts';
import { WORDS } from '../words.ts';
import { adoptionHtml } from './adoption.ts';
import { agreementPath, dayText, type Shown, type Subject, sightOf, subjectsOf } from './known.ts';
import { recordedText } from './recorded.ts';
import { A, nOf, years } from './words.ts';

/** What the data say where nothing newer is recorded. */
const dataRows = (subject: Subject, visit: Visit, web: Shown): Row[] => {
  const { catalog } = web.knowledge();
  const { locale } = visit;
  const e = catalog.get(subject.id);
  if (e?.kind !== 'agreement') return [];
  return [
    ...(e.status ? [[WORDS.status[locale], STATUS[e.status][locale]] as const] : []),
    ...(e.parties.length ? [[A.parties[locale], rolesHtml(e.parties, catalog, locale)] as const] : []),
    ...(e.from === undefined ? [] : [[A.from[locale], periodText(e.from, locale)] as const]),
    ...(e.to === undefined ? [] : [[A.to[locale], periodText(e.to, locale)] as const]),
    ...(e.years === undefined ? [] : [[A.length[locale], years(e.years)[locale]] as const]),
  ];
};

const nameHtml = (id: string, subjects: readonly Subject[]): Html => {
  const found = subjects.find((s) => s.id === id);
  return found ? html`<a href="${agreementPath(id)}">${found.name}</a>` : html`${id}`;
};

const currentRows = (a: AgreementRecord, visit: Visit, web: Shown, all: readonly Subject[]): (Row | false)[] => {
  const { locale } = visit;
  const { catalog } = web.knowledge();
  const day = (date: string) => dayText(date, locale, web);
  const review = nextReview(web.journal.state(), a, sightOf(visit, web));
  return [
    [A.parties[locale], a.parties.length ? rolesHtml(a.parties, catalog, locale) : A.notSaid[locale]],
    a.from !== undefined && [A.from[locale], longDate(a.from, locale)],
    [A.to[locale], a.to === undefined ? A.notSaid[locale] : day(a.to)],
    a.notice !== undefined && [A.notice[locale], day(a.notice)],
    review !== undefined && [A.review[locale], day(review)],
    a.appendixOf !== undefined && [A.appendixOf[locale], nameHtml(a.appendixOf, all)],
    a.body !== undefined && [WORDS.body[locale], recordLink(a.body, catalog)],
    a.why !== undefined && [A.why[locale], a.why],
    [WORDS.visibility[locale], VISIBILITY[a.visibility][locale]],
    [WORDS.recordedBy[locale], recordedText(a, visit, web)],
  ];
};

/** Parties, period and the days that matter, appendices, who has adopted it, and what its reviews showed. */
export const agreementHtml = (subject: Subject, visit: Visit, web: Shown): Html => {
  const { locale } = visit;
  const { catalog } = web.knowledge();
  const state = web.journal.state();
  const seen = sightOf(visit, web);
  const all = subjectsOf('agreement', visit, web);
  const current = currentAgreements(state, seen).find((a) => a.subject === subject.id);
  const entity = catalog.get(subject.id);
  const over = entity?.kind === 'agreement' && current?.appendixOf === undefined ? entity.appendixOf : undefined;
  const rows = current ? currentRows(current, visit, web, all) : dataRows(subject, visit, web);
  const recorded = currentAgreements(state, seen).flatMap((a) => (a.appendixOf === subject.id ? [a.subject] : []));
  const appendices = [...new Set([...catalog.all('agreement').flatMap((a) => (a.appendixOf === subject.id ? [a.id] : [])), ...recorded])];
  const reviews = reviewsOf(state, subject.id, seen);
  const followed = ({ done, target }: (typeof reviews)[number]) =>
    done === undefined
      ? target === undefined
        ? '–'
        : nOf(0, target)[locale]
      : target === undefined
        ? String(done)
        : html`${nOf(done, target)[locale]}${shareBar(done, target)}`;
  return html`<h2>${A.about[locale]}</h2>
${!current && html`<p>${A.nothing[locale]}</p>`}
${description([...rows, over !== undefined && [A.appendixOf[locale], nameHtml(over, all)]])}
${appendices.length > 0 && html`<h2>${A.appendices[locale]}</h2><ul>${appendices.map((id) => html`<li>${nameHtml(id, all)}</li>`)}</ul>`}
<h2>${A.adoption[locale]}</h2>
${adoptionHtml(subject, visit, web)}
${
  reviews.length > 0 &&
  html`<h2>${A.reviews[locale]}</h2>${table(
    A.reviews[locale],
    [WORDS.date[locale], A.found[locale], A.followedUp[locale], A.next[locale], WORDS.recordedBy[locale]],
    reviews.map((r) => [
      longDate(r.date, locale),
      r.text ?? '–',
      followed(r),
      r.next === undefined ? '–' : dayText(r.next, locale, web),
      recordedText(r, visit, web),
    ]),
  )}`
}`;
};
