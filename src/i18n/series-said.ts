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
const UNIT: Readonly<Record<string, { one: Said; en: string; neuter: boolean }>> = {
  WEEKLY: { one: { sv: 'vecka', en: 'week' }, en: 'weeks', neuter: false },
  MONTHLY: { one: { sv: 'månad', en: 'month' }, en: 'months', neuter: false },
  YEARLY: { one: { sv: 'år', en: 'year' }, en: 'years', neuter: true },
};
const EVERY_NTH = ['tredje', 'fjärde', 'femte', 'sjätte'];
const PLAIN = /^FREQ=(WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=(\d+))?(?:;BYDAY=(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU))?(?:;COUNT=(\d+))?$/;

const every = (n: number, { one, en, neuter }: (typeof UNIT)[string], locale: Locale): string => {
  if (locale === 'en') return n === 1 ? `every ${one.en}` : `every ${n} ${en}`;
  if (n === 1) return `varje ${one.sv}`;
  if (n === 2) return `${neuter ? 'vartannat' : 'varannan'} ${one.sv}`;
  const nth = EVERY_NTH[n - 3];
  return nth === undefined ? `var ${n}:e ${one.sv}` : `${neuter ? 'vart' : 'var'} ${nth} ${one.sv}`;
};

/** A recurrence rule in words where it is one that people write, otherwise the rule as it stands. */
export const seriesText = (rule: string, locale: Locale): string => {
  const [, freq = '', interval = '1', nth, day, count] = PLAIN.exec(rule) ?? [];
  const unit = UNIT[freq];
  if (!unit) return rule;
  const often = every(Number(interval), unit, locale);
  const times = count === undefined ? '' : locale === 'sv' ? `, ${count} gånger` : `, ${count} times`;
  const weekday = day === undefined ? undefined : DAYS[day]?.[locale];
  if (weekday === undefined) return often + times;
  const which = nth === undefined ? weekday : `${NTH[nth]?.[locale]} ${weekday}`;
  return (locale === 'sv' ? `${which} ${often}` : `the ${which}, ${often}`) + times;
};
