import type { Spot } from '../../../src/domain/happenings/meeting.ts';
import type { WorkingDays } from '../../../src/domain/working-days.ts';
import { weekdayDate } from '../../../src/i18n/dates.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { type Block, type Button, list, note } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { capital } from '../../paminn/parts/phrases.ts';

/** Where a meeting goes that would be on a day that is not worked. */
export const DAYS_OFF = {
  keep: { sv: 'Låt mötet ligga där', en: 'Leave the meeting there' },
  before: { sv: 'Närmaste arbetsdag före', en: 'The nearest working day before' },
  after: { sv: 'Närmaste arbetsdag efter', en: 'The nearest working day after' },
} as const satisfies Record<string, Said>;
export type DaysOff = keyof typeof DAYS_OFF;
const WORDS: readonly (readonly [DaysOff, RegExp])[] = [
  ['keep', /^(?:keep|lat .*|nej|no|leave .*)?$/],
  ['before', /^(?:(?:the )?(?:narmaste|nearest|last|sista)? ?(?:arbetsdag(?:en)?|vardag(?:en)?|working day|weekday)? ?(?:fore|innan|before))$/],
  ['after', /^(?:(?:the )?(?:narmaste|nearest|next|nasta|forsta|first)? ?(?:arbetsdag(?:en)?|vardag(?:en)?|working day|weekday)? ?(?:efter|after))$/],
];
/** "före", "närmaste arbetsdag efter", "before". */
export const readDaysOff = (typed: string): DaysOff | undefined => {
  const folded = foldLetters(typed).toLowerCase().trim();
  return WORDS.find(([, pattern]) => pattern.test(folded))?.[0];
};

export type Moved = { from: string; to: string };
/** The meetings on worked days, and which of them were moved there. Before today nothing is planned: such a day goes forward. */
export const onWorkingDays = (
  spots: readonly Spot[],
  how: DaysOff,
  today: string,
  working: WorkingDays,
): { spots: readonly Spot[]; moved: readonly Moved[] } => {
  const moved: Moved[] = [];
  const all = spots.map((spot) => {
    if (how === 'keep' || working.isWorking(spot.date)) return spot;
    const earlier = working.backTo(spot.date);
    const to = how === 'before' && earlier >= today ? earlier : working.add(spot.date, 1);
    moved.push({ from: spot.date, to });
    return { ...spot, date: to };
  });
  return { spots: all.filter((s, i) => all.findIndex((o) => o.date === s.date && o.time === s.time) === i), moved };
};

const MOVED: Said = { sv: 'Flyttat till en arbetsdag:', en: 'Moved to a working day:' };
/** Which days were moved, and to where. */
export const movedSaid = (moved: readonly Moved[], { locale }: Pick<CommandContext, 'locale'>): Block[] => {
  const day = (date: string) => weekdayDate(date, locale);
  return moved.length === 0 ? [] : [note(MOVED[locale]), list(moved.map(({ from, to }) => `${capital(day(from))} → ${day(to)}`))];
};

const OFFER: Readonly<Record<'before' | 'after', Said>> = {
  before: { sv: 'Flytta till arbetsdagen före', en: 'Move to the working day before' },
  after: { sv: 'Flytta till arbetsdagen efter', en: 'Move to the working day after' },
};
/** Where some of the days are not worked: the same draft again, with those moved. */
export const daysOffOffers = (draft: string, spots: readonly Spot[], { locale, working }: Pick<CommandContext, 'locale' | 'working'>): Button[] =>
  spots.every((s) => working.isWorking(s.date))
    ? []
    : [
        { label: OFFER.before[locale], text: `/mote andra ${draft} helg: före` },
        { label: OFFER.after[locale], text: `/mote andra ${draft} helg: efter` },
      ];
