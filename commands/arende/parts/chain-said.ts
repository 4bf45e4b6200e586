import { longDate, weekdayDate } from '../../../src/i18n/dates.ts';
import type { Locale, Said } from '../../../src/i18n/locale.ts';
import type { CommandContext } from '../../context.ts';
import { nameList } from './parties.ts';
import { RESULT, SAY } from './phrases.ts';
import { comingDates, timesOf, type View } from './view.ts';

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
  const { knowledge, working } = context;
  const name = (id: string) => knowledge.catalog.name(id);
  const out: Said[] = [];
  const [meeting] = at === undefined ? [] : comingDates(at, context);
  const mailing = at === undefined || meeting === undefined ? undefined : working.add(meeting, -timesOf(at, context).mailing);
  const before: Said =
    at === undefined || mailing === undefined
      ? { sv: '', en: '' }
      : {
          sv: ` Red ut det före utskicket till ${name(at)} ${weekdayDate(mailing, 'sv')}.`,
          en: ` Settle it before the papers for ${name(at)} go out on ${weekdayDate(mailing, 'en')}.`,
        };
  if (where.skipped.length > 0 && !matter.closed) {
    const names = (locale: Locale) => nameList(where.skipped, { knowledge, locale });
    out.push({
      sv: `Ett steg har hoppats över: ${names('sv')} har inte behandlat ärendet.${before.sv}`,
      en: `A step has been skipped: ${names('en')} has not dealt with the matter.${before.en}`,
    });
  }
  if (where.held?.result === 'referred-back' && at !== undefined)
    out.push({
      sv: `${name(where.held.body)} återremitterade ärendet ${longDate(where.held.date, 'sv')}. Det ska till ${name(at)} innan det går vidare.${before.sv}`,
      en: `${name(where.held.body)} referred the matter back on ${longDate(where.held.date, 'en')}. It goes to ${name(at)} before it goes on.${before.en}`,
    });
  return out;
};

/** Where the matter is, in one sentence. */
export const whereSaid = ({ matter, where, at }: View, { knowledge, locale }: CommandContext): string => {
  if (matter.closed) return said(locale, `Ärendet är avslutat: ${matter.closed.reason}`, `The matter is closed: ${matter.closed.reason}`);
  if (at === undefined) return SAY.through[locale];
  const next = matter.chain[where.at + 1];
  const then = next === undefined ? '' : said(locale, ` Därefter ${knowledge.catalog.name(next)}.`, ` Then ${knowledge.catalog.name(next)}.`);
  const name = knowledge.catalog.name(at);
  return said(locale, `Hos ${name} sedan ${longDate(where.since, 'sv')}.${then}`, `With ${name} since ${longDate(where.since, 'en')}.${then}`);
};
