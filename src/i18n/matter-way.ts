import { longDate, weekdayDate } from './dates.ts';
import { listed } from './listed.ts';
import type { Locale, Said } from './locale.ts';

/** What a body did with a matter, as people are told. */
export const STATION_RESULT = {
  decided: { sv: 'beslutat', en: 'decided' },
  recommended: { sv: 'rekommenderat vidare', en: 'recommended onwards' },
  noted: { sv: 'noterat', en: 'noted' },
  tabled: { sv: 'bordlagt', en: 'tabled' },
  'referred-back': { sv: 'återremitterat', en: 'referred back' },
} as const satisfies Record<string, Said>;

export const WENT_THROUGH: Said = { sv: 'Ärendet har gått hela vägen.', en: 'The matter has been all the way.' };
export const closedSaid = (reason: string, locale: Locale): string => (locale === 'sv' ? `Ärendet är avslutat: ${reason}` : `The matter is closed: ${reason}`);

/** Where a matter is, in one sentence: with which body since when, and which comes then. Bodies by name, days as ISO dates. */
export const whereabouts = ({ at, since, next }: { at: string; since: string; next?: string | undefined }, locale: Locale): string =>
  locale === 'sv'
    ? `Hos ${at} sedan ${longDate(since, 'sv')}.${next === undefined ? '' : ` Därefter ${next}.`}`
    : `With ${at} since ${longDate(since, 'en')}.${next === undefined ? '' : ` Then ${next}.`}`;

/** Until when something out of order can be put right: before the papers of the next meeting go out. Empty where that day is not known. */
const settleBy = (at: string, mailing: string | undefined, locale: Locale): string => {
  if (mailing === undefined) return '';
  return locale === 'sv'
    ? ` Red ut det före utskicket till ${at} ${weekdayDate(mailing, 'sv')}.`
    : ` Settle it before the papers for ${at} go out on ${weekdayDate(mailing, 'en')}.`;
};
type Before = { at: string; mailing?: string | undefined };

export const skippedStep = (names: readonly string[], before: Before, locale: Locale): string => {
  const bodies = listed(names, locale);
  return locale === 'sv'
    ? `Ett steg har hoppats över: ${bodies} har inte behandlat ärendet.${settleBy(before.at, before.mailing, 'sv')}`
    : `A step has been skipped: ${bodies} has not dealt with the matter.${settleBy(before.at, before.mailing, 'en')}`;
};

export const sentBack = (by: string, date: string, before: Before, locale: Locale): string =>
  locale === 'sv'
    ? `${by} återremitterade ärendet ${longDate(date, 'sv')}. Det ska till ${before.at} innan det går vidare.${settleBy(before.at, before.mailing, 'sv')}`
    : `${by} referred the matter back on ${longDate(date, 'en')}. It goes to ${before.at} before it goes on.${settleBy(before.at, before.mailing, 'en')}`;

/** What the statutes set for a meeting, with the last day of its notice. `late` when that day has been; `next` when the date does not fit the season. */
export const statuteSentence = (
  text: string,
  { notice, lastWorkingDay, late, next }: { notice?: string | undefined; lastWorkingDay?: string | undefined; late: boolean; next?: string | undefined },
  locale: Locale,
): string => {
  const sv = locale === 'sv';
  const been = late ? (sv ? ', som redan har varit' : ', which has already been') : '';
  const workday =
    lastWorkingDay === undefined
      ? ''
      : sv
        ? `, sista arbetsdag ${weekdayDate(lastWorkingDay, 'sv')}`
        : `, last working day ${weekdayDate(lastWorkingDay, 'en')}`;
  const by =
    notice === undefined
      ? ''
      : sv
        ? ` Kallelsen ska ut senast ${weekdayDate(notice, 'sv')}${workday}${been}.`
        : ` The notice goes out by ${weekdayDate(notice, 'en')}${workday}${been}.`;
  const off =
    next === undefined
      ? ''
      : sv
        ? ` Datumet stämmer inte med det: nästa sådana möte är ${next}.`
        : ` The date does not fit: the next such meeting is in ${next}.`;
  return `${text}${by}${off} (${sv ? 'förbundets egen inställning' : 'the association’s own setting'})`;
};
