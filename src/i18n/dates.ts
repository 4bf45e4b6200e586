import type { Locale } from './locale.ts';

const tag: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };
const formatters = new Map<string, Intl.DateTimeFormat>();
const formatter = (locale: Locale, options: Intl.DateTimeFormatOptions) => {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag[locale], { timeZone: 'UTC', ...options });
  formatters.set(key, made);
  return made;
};

/** "5 maj 2023" / "5 May 2023", from an ISO date. */
export const longDate = (iso: string, locale: Locale): string =>
  formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${iso}T00:00:00Z`));
/** "fredag 5 maj 2023" / "Friday 5 May 2023". */
export const weekdayDate = (iso: string, locale: Locale): string =>
  formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(',', '');

const MONTHS = (locale: Locale) => Array.from({ length: 12 }, (_, i) => formatter(locale, { month: 'long' }).format(new Date(Date.UTC(2024, i, 15))));
const SEASON: Record<Locale, Record<string, string>> = {
  sv: { spring: 'våren', summer: 'sommaren', autumn: 'hösten', winter: 'vintern' },
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
};
const part = (p: string, locale: Locale): string => {
  const [year = '', rest = '', day] = p.split('-');
  if (day) return longDate(p, locale);
  if (rest.startsWith('Q')) return locale === 'sv' ? `kvartal ${rest[1]} ${year}` : `Q${rest[1]} ${year}`;
  if (SEASON[locale][rest]) return `${SEASON[locale][rest]} ${year}`;
  if (rest) return `${MONTHS(locale)[Number(rest) - 1]} ${year}`;
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
