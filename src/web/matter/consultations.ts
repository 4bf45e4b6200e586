import { maySee } from '../../domain/actor.ts';
import { askedIn, type Consultation, type ConsultationState } from '../../domain/happenings/consultation.ts';
import { answersOf } from '../../domain/matter/seen.ts';
import { wallAt } from '../../domain/wall-time.ts';
import { longDate, weekdayDate } from '../../i18n/dates.ts';
import { BRIEF } from '../../knowledge/brief.ts';
import { keptLines } from '../../knowledge/kept-said.ts';
import { type Html, html } from '../html.ts';
import { nameColumns, recordLink, whoIs } from '../naming.ts';
import type { Visit } from '../parts.ts';
import { description } from '../record/parts.ts';
import { heading } from '../render.ts';
import { shareBar } from '../shares.ts';
import { dateIn } from '../times.ts';
import { WORDS } from '../words.ts';
import type { Shown } from './known.ts';
import { M, nOf } from './words.ts';

const dueSaid = (c: ConsultationState, visit: Visit, web: Shown): string => {
  const sv = visit.locale === 'sv';
  const late = c.due < dateIn(visit.now, web.zone) && answersOf(c).missing.length > 0 ? (sv ? ', har passerat' : ', has passed') : '';
  const moved = c.earlierDues.at(-1);
  const before =
    moved === undefined ? '' : sv ? ` (var ${longDate(moved.due, 'sv')}: ${moved.reason})` : ` (was ${longDate(moved.due, 'en')}: ${moved.reason})`;
  return `${weekdayDate(c.due, visit.locale)}${late}${before}`;
};

/** A consultation: how many have answered, who and when, and who has not. `level` is that of the headings of its lists. */
export const consultationHtml = (c: ConsultationState, visit: Visit, web: Shown, level: 2 | 4): Html => {
  const { locale } = visit;
  const { catalog } = web.knowledge();
  const { answered, missing } = answersOf(c);
  const answers = answered.map((id) => ({ id, about: c.answers[id] === undefined ? undefined : longDate(c.answers[id], locale) }));
  return html`<p>${M.answered[locale]}: ${nOf(answered.length, c.to.length)[locale]}</p>${shareBar(answered.length, c.to.length)}
${description([
  [M.answerBy[locale], dueSaid(c, visit, web)],
  [WORDS.body[locale], recordLink(c.body, catalog)],
  [M.from[locale], `${longDate(c.sent, locale)}, ${whoIs(c.recordedBy, web, locale)}`],
  [M.id[locale], c.id],
])}
${
  missing.length > 0
    ? html`${heading(level, `${M.missing[locale]} (${missing.length})`)}${nameColumns(
        missing.map((id) => ({ id })),
        catalog,
      )}`
    : html`<p>${M.allAnswered[locale]}</p>`
}
${answered.length > 0 && html`${heading(level, `${M.answered[locale]} (${answered.length})`)}${nameColumns(answers, catalog)}`}`;
};

/** How it has been corrected, or that it was struck out: who, when and why. */
export const changesHtml = (c: ConsultationState, visit: Visit, web: Shown): Html | false => {
  const { locale, viewer } = visit;
  const lines = keptLines<Consultation>(askedIn(c), {
    locale,
    brief: (one) => BRIEF.consultation(one, { catalog: web.knowledge().catalog, locale }),
    sees: ({ visibility }) => maySee(viewer, visibility, c.body),
    who: (person) => whoIs(person, web, locale),
    day: (at) => longDate(wallAt(Date.parse(at), web.zone).date, locale),
  });
  return lines.length > 0 && html`<h2>${M.history[locale]}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
};
