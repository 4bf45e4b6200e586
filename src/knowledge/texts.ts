import type { Bilingual } from '../domain/bilingual.ts';
import type { Meeting, Seat } from '../domain/entity.ts';
import { longDate, periodText } from '../i18n/dates.ts';
import type { Locale, Said } from '../i18n/locale.ts';
import type { Catalog } from './catalog.ts';

/** What a seat is called, in both languages. */
export const SEAT_ROLE: Readonly<Record<Seat['role'], Said>> = {
  chair: { sv: 'ordförande', en: 'chair' },
  'vice-chair-1': { sv: '1:e vice ordförande', en: 'first vice chair' },
  'vice-chair-2': { sv: '2:e vice ordförande', en: 'second vice chair' },
  member: { sv: 'ledamot', en: 'member' },
  substitute: { sv: 'ersättare', en: 'substitute' },
  representative: { sv: 'representant', en: 'representative' },
  director: { sv: 'förbundsdirektör', en: 'director of the association' },
  delegate: { sv: 'ombud', en: 'delegate' },
};

/** "Anders Almgren (S), Lund" */
export const seatHolder = (seat: Seat, catalog: Catalog): string =>
  `${catalog.name(seat.person)}${seat.party ? ` (${seat.party})` : ''}${seat.municipality ? `, ${catalog.name(seat.municipality)}` : ''}`;

const seatLine = (seat: Seat, catalog: Catalog, locale: Locale): string => {
  const role = (seat.title ?? SEAT_ROLE[seat.role])[locale];
  const body = catalog.inText(seat.body);
  const gloss = catalog.gloss(seat.body);
  const period = periodText(seat.period, locale);
  const holder = seatHolder(seat, catalog);
  if (seat.role === 'director') return locale === 'sv' ? `${holder} är ${role}.` : `${holder} is ${role}.`;
  return locale === 'sv'
    ? `${holder}${seat.municipality ? ',' : ''} är ${role} i ${body} ${period}.`
    : `${holder}${seat.municipality ? ',' : ''} is ${role} of ${body}${gloss && gloss !== body ? ` (${gloss})` : ''} ${period}.`;
};
export const seatText = (seat: Seat, catalog: Catalog): Bilingual => ({ sv: seatLine(seat, catalog, 'sv'), en: seatLine(seat, catalog, 'en') });

const meetingLine = (m: Meeting, catalog: Catalog, locale: Locale): string => {
  const when = m.date.length === 10 ? longDate(m.date, locale) : periodText(m.date, locale);
  const body = m.title?.[locale] ?? (locale === 'sv' ? catalog.name(m.body) : `${catalog.name(m.body)} (${catalog.gloss(m.body) ?? catalog.name(m.body)})`);
  const topics = m.topics.map((t) => t[locale]).join(locale === 'sv' ? ' och ' : ' and ');
  const guests = m.guests.map((g) => (typeof g === 'string' ? (g.startsWith('@') ? catalog.name(g.slice(1)) : g) : g[locale])).join(', ');
  if (locale === 'sv') return `${body} hölls den ${when}${topics ? ` med ${topics} i fokus` : ''}${guests ? `; gäst var ${guests}` : ''}.`;
  return `${body} was held on ${when}${topics ? ` with a focus on ${topics}` : ''}${guests ? `; the guest was ${guests}` : ''}.`;
};
export const meetingText = (m: Meeting, catalog: Catalog): Bilingual => ({ sv: meetingLine(m, catalog, 'sv'), en: meetingLine(m, catalog, 'en') });
