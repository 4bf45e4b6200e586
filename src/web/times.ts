import type { Locale } from '../i18n/locale.ts';

const TAG: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** "14 januari 2027 kl. 09.00", from an ISO instant, in the association's zone. */
export const instantText = (iso: string, zone: string, locale: Locale): string => {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const day = new Intl.DateTimeFormat(TAG[locale], { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }).format(at);
  const time = new Intl.DateTimeFormat(TAG[locale], { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  return locale === 'sv' ? `${day} kl. ${time.replace(':', '.')}` : `${day} at ${time}`;
};

/** The calendar date of an instant in the association's zone. */
export const dateIn = (instant: Date, zone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant);
