import type { Locale } from './locale.ts';

/** What Intl gives too, only that the first thing asked of Intl takes longer than most answers. */
export const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  sv: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const dayOf = (iso: string): Date => {
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new RangeError(`${iso} is no day`);
  return day;
};
const said = (day: Date, locale: Locale): string => `${day.getUTCDate()} ${MONTHS[locale][day.getUTCMonth()]} ${day.getUTCFullYear()}`;
/** "5 maj 2023" / "5 May 2023", from an ISO date. */
export const longDate = (iso: string, locale: Locale): string => said(dayOf(iso), locale);
/** "fredag 5 maj 2023" / "Friday 5 May 2023". */
export const weekdayDate = (iso: string, locale: Locale): string => {
  const day = dayOf(iso);
  return `${WEEKDAYS[locale][day.getUTCDay()]} ${said(day, locale)}`;
};

const SEASON: Record<Locale, Record<string, string>> = {
  sv: { spring: 'våren', summer: 'sommaren', autumn: 'hösten', winter: 'vintern' },
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
};
const part = (p: string, locale: Locale): string => {
  const [year = '', rest = '', day] = p.split('-');
  if (day) return longDate(p, locale);
  if (rest.startsWith('Q')) return locale === 'sv' ? `kvartal ${rest[1]} ${year}` : `Q${rest[1]} ${year}`;
  if (SEASON[locale][rest]) return `${SEASON[locale][rest]} ${year}`;
  if (rest) return `${MONTHS[locale][Number(rest) - 1]} ${year}`;
  return year;
};
/** The end of a period that has none yet. */
export const OPEN_END = '9999';
/** A record's period in words: "5 maj 2023", "hösten 2021", "2023–2027", "från 1 januari 2027". */
export const periodText = (period: string, locale: Locale): string => {
  const [from = '', to] = period.split('/');
  if (to === OPEN_END) return `${locale === 'sv' ? 'från' : 'from'} ${part(from, locale)}`;
  return to === undefined ? part(from, locale) : `${part(from, locale)}–${part(to, locale)}`;
};
