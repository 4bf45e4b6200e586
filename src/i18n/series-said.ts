import type { Locale, Said } from './locale.ts';

const DAYS: Readonly<Record<string, Said>> = {
  MO: { sv: 'måndagen', en: 'Monday' },
  TU: { sv: 'tisdagen', en: 'Tuesday' },
  WE: { sv: 'onsdagen', en: 'Wednesday' },
  TH: { sv: 'torsdagen', en: 'Thursday' },
  FR: { sv: 'fredagen', en: 'Friday' },
  SA: { sv: 'lördagen', en: 'Saturday' },
  SU: { sv: 'söndagen', en: 'Sunday' },
};
const NTH: Readonly<Record<string, Said>> = {
  1: { sv: 'första', en: 'first' },
  2: { sv: 'andra', en: 'second' },
  3: { sv: 'tredje', en: 'third' },
  4: { sv: 'fjärde', en: 'fourth' },
  '-1': { sv: 'sista', en: 'last' },
};
const UNIT: Readonly<Record<string, { one: Said; many: Said }>> = {
  WEEKLY: { one: { sv: 'vecka', en: 'week' }, many: { sv: 'veckor', en: 'weeks' } },
  MONTHLY: { one: { sv: 'månad', en: 'month' }, many: { sv: 'månader', en: 'months' } },
  YEARLY: { one: { sv: 'år', en: 'year' }, many: { sv: 'år', en: 'years' } },
};
const PLAIN = /^FREQ=(WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=(\d+))?(?:;BYDAY=(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU))?$/;

/** A recurrence rule in words where it is one that people write, otherwise the rule as it stands. */
export const seriesText = (rule: string, locale: Locale): string => {
  const [, freq = '', interval = '1', nth, day] = PLAIN.exec(rule) ?? [];
  const unit = UNIT[freq];
  if (!unit) return rule;
  const n = Number(interval);
  const every = {
    sv: n === 1 ? `varje ${unit.one.sv}` : `med ${n} ${unit.many.sv} emellan`,
    en: n === 1 ? `every ${unit.one.en}` : `every ${n} ${unit.many.en}`,
  };
  const weekday = day === undefined ? undefined : DAYS[day]?.[locale];
  if (weekday === undefined) return every[locale];
  const which = nth === undefined ? weekday : `${NTH[nth]?.[locale]} ${weekday}`;
  return locale === 'sv' ? `${which} ${every.sv}` : `the ${which}, ${every.en}`;
};
