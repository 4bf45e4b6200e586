import { longDate } from '../../../src/i18n/dates.ts';
import type { Locale, Said } from '../../../src/i18n/locale.ts';
import { closedSaid, sentBack, skippedStep, WENT_THROUGH, whereabouts } from '../../../src/i18n/matter-way.ts';
import type { CommandContext } from '../../context.ts';
import { RESULT, SAY } from './phrases.ts';
import { comingDates, datesOf, type View } from './view.ts';

const said = (locale: Locale, sv: string, en: string) => (locale === 'sv' ? sv : en);

const nextMeeting = (body: string, context: CommandContext): string => {
  const [next] = comingDates(body, context);
  const { locale } = context;
  if (next === undefined) return said(locale, 'nästa möte är inte känt', 'its next meeting is not known');
  return said(locale, `nästa möte ${longDate(next, 'sv')}`, `next meeting ${longDate(next, 'en')}`);
};

/** One line a body of the chain: what it did, that the matter is there, or that it is still ahead. */
export const chainLines = ({ matter, stops, where, at }: View, context: CommandContext): string[] => {
  const { locale, knowledge } = context;
  return matter.chain.map((body, i) => {
    const name = knowledge.catalog.name(body);
    const last = stops.findLast((s) => s.body === body);
    const did = last ? `${RESULT[last.result][locale]} ${longDate(last.date, locale)}` : '';
    if (body === at) {
      const since = said(locale, `här sedan ${longDate(where.since, 'sv')}`, `here since ${longDate(where.since, 'en')}`);
      return `${name}: ${[since, did, nextMeeting(body, context)].filter(Boolean).join(', ')}`;
    }
    if (i < where.at) return `${name}: ${where.skipped.includes(body) ? [SAY.skipped[locale], did].filter(Boolean).join(', ') : did}`;
    const ahead = matter.closed ? SAY.ahead[locale] : `${SAY.ahead[locale]}, ${nextMeeting(body, context)}`;
    return `${name}: ${did === '' ? ahead : `${did}, ${ahead}`}`;
  });
};

/** What is out of order, and until when it can be put right: before the papers of the next meeting go out. */
export const chainWarnings = ({ matter, where, at }: View, context: CommandContext): Said[] => {
  const name = (id: string) => context.knowledge.catalog.name(id);
  const [meeting] = at === undefined ? [] : comingDates(at, context);
  const before = {
    at: at === undefined ? '' : name(at),
    mailing: at === undefined || meeting === undefined ? undefined : datesOf(at, meeting, context).mailing,
  };
  const { held } = where;
  const skipped = where.skipped.map(name).sort((a, b) => a.localeCompare(b, 'sv'));
  const both = (of: (locale: Locale) => string): Said => ({ sv: of('sv'), en: of('en') });
  return [
    ...(skipped.length > 0 && !matter.closed ? [both((locale) => skippedStep(skipped, before, locale))] : []),
    ...(held?.result === 'referred-back' && at !== undefined ? [both((locale) => sentBack(name(held.body), held.date, before, locale))] : []),
  ];
};

/** Where the matter is, in one sentence. */
export const whereSaid = ({ matter, where, at }: View, { knowledge, locale }: CommandContext): string => {
  if (matter.closed) return closedSaid(matter.closed.reason, locale);
  if (at === undefined) return WENT_THROUGH[locale];
  const next = matter.chain[where.at + 1];
  return whereabouts({ at: knowledge.catalog.name(at), since: where.since, next: next && knowledge.catalog.name(next) }, locale);
};
