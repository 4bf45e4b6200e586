import type { Outcome } from '../../domain/happenings/outcome.ts';
import type { Owner } from '../../domain/owner.ts';
import type { Recorded } from '../../domain/stamp.ts';
import { weekdayDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import { type Html, html } from '../html.ts';
import { recordPath } from '../render.ts';
import { instantText } from '../times.ts';
import { WORDS } from '../words.ts';
import { VISIBILITY } from './labels.ts';
import { description, table } from './parts.ts';
import { rolesHtml } from './values.ts';

const L = {
  sv: {
    none: 'Inga',
    noAttendance: 'Närvaro är inte registrerad. Det säger inget om vilka som var med.',
    present: 'Närvarande',
    absent: 'Frånvarande',
    what: 'Uppgift',
    who: 'Ansvarig',
    due: 'Klart senast',
    id: 'Beteckning',
  },
  en: {
    none: 'None',
    noAttendance: 'Attendance was not recorded. That says nothing about who was there.',
    present: 'Present',
    absent: 'Absent',
    what: 'Action',
    who: 'Owner',
    due: 'Due',
    id: 'Id',
  },
} as const;

const ownerHtml = (owner: Owner | undefined, catalog: Catalog): Html => {
  if (!owner) return html`–`;
  switch (owner.kind) {
    case 'person':
    case 'role':
      return html`${owner.name}`;
    case 'municipality':
    case 'body':
      return html`<a href="${recordPath(owner.id)}">${catalog.name(owner.id)}</a>`;
  }
};

const municipalities = (ids: readonly string[], catalog: Catalog, locale: Locale): Html => {
  const sorted = ids.toSorted((a, b) => catalog.name(a).localeCompare(catalog.name(b), 'sv')).map((id) => `@${id}`);
  return sorted.length ? html`${sorted.length}: ${rolesHtml(sorted, catalog, locale)}` : html`${L[locale].none}`;
};

/** What a meeting came to, as it was recorded. */
export const outcomeHtml = (o: Recorded<Outcome>, given: { catalog: Catalog; zone: string; recorder: string }, locale: Locale): Html => {
  const t = L[locale];
  const { catalog } = given;
  return html`<section aria-labelledby="beslut"><h2 id="beslut">${WORDS.decisions[locale]}</h2>
${o.decisions.length ? html`<ol>${o.decisions.map((d) => html`<li>${d.text}</li>`)}</ol>` : html`<p>${t.none}</p>`}</section>
<section aria-labelledby="uppgifter"><h2 id="uppgifter">${WORDS.actions[locale]}</h2>
${
  o.actions.length
    ? table(
        WORDS.actions[locale],
        [t.what, t.who, t.due],
        o.actions.map((a) => [a.text, ownerHtml(a.owner, catalog), a.due ? weekdayDate(a.due, locale) : '–']),
      )
    : html`<p>${t.none}</p>`
}</section>
<section aria-labelledby="narvaro"><h2 id="narvaro">${WORDS.attendance[locale]}</h2>
${
  o.attendance.known
    ? description([
        [t.present, municipalities(o.attendance.present, catalog, locale)],
        [t.absent, municipalities(o.attendance.absent, catalog, locale)],
      ])
    : html`<p>${t.noAttendance}</p>`
}</section>
<section aria-labelledby="kalla"><h2 id="kalla">${WORDS.source[locale]}</h2>
${description([
  [WORDS.body[locale], html`<a href="${recordPath(o.body)}">${catalog.name(o.body)}</a>`],
  [WORDS.date[locale], weekdayDate(o.meeting.date, locale)],
  o.next !== undefined && [WORDS.next[locale], weekdayDate(o.next, locale)],
  [WORDS.recordedBy[locale], given.recorder],
  [WORDS.recordedAt[locale], html`${instantText(o.recordedAt, given.zone, locale)}`],
  [WORDS.visibility[locale], VISIBILITY[o.visibility][locale]],
  [t.id, o.id],
])}</section>`;
};
