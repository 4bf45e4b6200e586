import { spanOf } from '../domain/period.ts';
import type { HeldSeat } from '../domain/record.ts';
import { periodText } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import { seatHolder } from '../knowledge/texts.ts';

const toTheDay = (period: string, end: 0 | 1): boolean => period.split('/')[end]?.length === 10;

/**
 * Seats as they stand on a day, and those that had ended or had not begun then. Only a period that is known to the day says so:
 * "2023" in a report is when it was written down, not when somebody left.
 */
export const onDay = (seats: readonly HeldSeat[], today: string): { now: readonly HeldSeat[]; before: readonly HeldSeat[]; after: readonly HeldSeat[] } => {
  const before = seats.filter((s) => toTheDay(s.period, 1) && spanOf(s.period).to < today);
  const after = seats.filter((s) => toTheDay(s.period, 0) && spanOf(s.period).from > today);
  return { now: seats.filter((s) => !before.includes(s) && !after.includes(s)), before, after };
};

/** Who held the seats before, and who will, said after who holds them now. */
export const changesText = (before: readonly HeldSeat[], after: readonly HeldSeat[], catalog: Catalog, locale: Locale): string => {
  const who = (seats: readonly HeldSeat[]) => seats.map((s) => `${seatHolder(s, catalog)} (${periodText(s.period, locale)})`).join('; ');
  return [
    ...(before.length ? [` ${locale === 'sv' ? 'Tidigare' : 'Earlier'}: ${who(before)}.`] : []),
    ...(after.length ? [` ${locale === 'sv' ? 'Kommande' : 'To come'}: ${who(after)}.`] : []),
  ].join('');
};
