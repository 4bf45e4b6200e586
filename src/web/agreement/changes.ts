import type { Adoption, Agreement, Review } from '../../domain/happenings/agreement.ts';
import type { Grant } from '../../domain/happenings/grant.ts';
import type { Stage } from '../../domain/happenings/procurement.ts';
import type { Kept } from '../../domain/kept.ts';
import { wallAt } from '../../domain/wall-time.ts';
import { longDate } from '../../i18n/dates.ts';
import { BRIEF } from '../../knowledge/brief.ts';
import { keptLines } from '../../knowledge/kept-said.ts';
import { type Html, html } from '../html.ts';
import { whoIs } from '../naming.ts';
import type { Visit } from '../parts.ts';
import { type Shown, type Subject, sightOf } from './known.ts';
import { A } from './words.ts';

/** What has been corrected and taken back: who, when and why, and what it said before. */
export const changesHtml = (subject: Subject, visit: Visit, web: Shown): Html | false => {
  const { locale } = visit;
  const state = web.journal.state();
  const seen = sightOf(visit, web);
  const naming = { catalog: web.knowledge().catalog, locale };
  const linesOf = <T extends { id: string; subject: string }>(all: readonly Kept<T>[], brief: (one: T) => string) =>
    all.filter(seen).flatMap((r) =>
      keptLines<T>(r, {
        locale,
        brief,
        sees: (one) => seen({ ...r, ...one }),
        who: (person) => whoIs(person, web, locale),
        day: (at) => longDate(wallAt(Date.parse(at), web.zone).date, locale),
      }),
    );
  const lines = [
    ...linesOf<Agreement>(state.agreements.by('subject', subject.id), (a) => BRIEF.agreement(a, naming)),
    ...linesOf<Adoption>(state.adoptions.by('subject', subject.id), (a) => BRIEF.adoption(a, naming)),
    ...linesOf<Review>(state.reviews.by('subject', subject.id), (r) => BRIEF.review(r, naming)),
    ...linesOf<Stage>(state.stages.by('subject', subject.id), (s) => BRIEF.stage(s, naming)),
    ...linesOf<Grant>(state.grants.by('subject', subject.id), (g) => BRIEF.grant(g, naming)),
  ];
  return lines.length > 0 && html`<h2>${A.changes[locale]}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
};
