import type { Visibility } from '../../../src/domain/fact.ts';
import { findSeries, SERIES, seriesDates } from '../../../src/domain/series.ts';
import { timeOf } from '../../../src/domain/wall-time.ts';
import { type Here, readWhen } from '../../../src/domain/when/when.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { SERIES_WORD } from '../../../src/i18n/series-words.ts';
import { wrongWhen } from '../../../src/i18n/when-said.ts';
import { readDay } from '../../here.ts';
import { FAULT } from './phrases.ts';

type Read<T> = { value: T } | { fault: Said };
const both = (why: string, typed: string): Said => ({ sv: wrongWhen(why, typed, 'sv'), en: wrongWhen(why, typed, 'en') });

/** "9", "kl. 9.30", "09:30". */
export const readTime = (typed: string): Read<string> => {
  const [, h = '', min = '0'] = /^(?:kl\.?|klockan|at)?\s*(\d{1,2})(?:[.:](\d{2}))?$/iu.exec(typed.trim()) ?? [];
  const time = h === '' ? undefined : timeOf(Number(h), Number(min));
  return time === undefined ? { fault: FAULT.noTime(typed) } : { value: time };
};

/** One day, with the time where one is written beside it. */
export const readDayAndTime = (typed: string, here: Here): Read<{ date: string; time?: string; assumed: readonly string[] }> => {
  const when = readWhen(typed, here);
  if (!when) return { fault: both('unread', typed) };
  if (when.wrong) return { fault: both(when.wrong, typed) };
  if (when.from !== when.to) return { fault: both('coarse', typed) };
  return { value: { date: when.from, ...(when.time === undefined ? {} : { time: when.time }), assumed: when.assumed } };
};

/** Web addresses only: what is shown as a link leads nowhere else. */
export const readLink = (typed: string): Read<string> => {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  return url?.protocol === 'https:' ? { value: typed } : { fault: FAULT.noLink(typed) };
};

const VISIBILITIES: readonly (readonly [Visibility, RegExp])[] = [
  ['open', /^(?:open|oppen|oppet|alla|public)?$/],
  ['body', /^(?:body|organ|organet|organets egna)$/],
  ['secretariat', /^(?:secretariat|kansli|kansliet)$/],
];
export const readVisibility = (typed: string): Read<Visibility> => {
  const folded = foldLetters(typed).toLowerCase().trim();
  const found = VISIBILITIES.find(([, pattern]) => pattern.test(folded))?.[0];
  return found ? { value: found } : { fault: FAULT.visibility(typed) };
};

const UNTIL = new RegExp(`^[\\s,;]*(?:(?:${SERIES_WORD.until})\\s+(?<until>.+)|(?<count>\\d{1,2})\\s+(?:ganger|moten|mote|times|meetings?))?[\\s.]*$`, 'u');

/** The days of a series as it is written: how often, and perhaps until when or how many. */
export const readSeries = (typed: string, start: string, here: Here): Read<{ rule: string; dates: readonly string[] }> => {
  const found = findSeries(typed);
  const rest = found ? typed.slice(found.end) : '';
  const tail = UNTIL.exec(foldLetters(rest))?.groups;
  if (!found || typed.slice(0, found.start).trim() !== '' || !tail) return { fault: FAULT.noSeries(typed) };
  const until = tail.until === undefined ? undefined : readDay(tail.until, here);
  if (until && 'why' in until) return { fault: both(until.why, tail.until ?? '') };
  const rule = tail.count === undefined ? found.rule : `${found.rule};COUNT=${Math.min(Number(tail.count), SERIES.meetings)}`;
  const dates = seriesDates(rule, start, until?.date);
  if (!dates) return { fault: FAULT.noSeries(typed) };
  return dates.length === 0 ? { fault: FAULT.emptySeries } : { value: { rule, dates } };
};
