import type { Owner } from '../../../src/domain/owner.ts';
import { spanOf } from '../../../src/domain/period.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import { foldAscii } from '../../../src/i18n/fold.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { type Block, note } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';

const gaveUp = (name: string, body: string, day: string): Said => ({
  sv: `${name} har inte längre någon plats i ${body}: sista dagen var ${longDate(day, 'sv')}.`,
  en: `${name} no longer has a seat in ${body}: the last day was ${longDate(day, 'en')}.`,
});

/**
 * Said of somebody who is to do something for a body that they have left. Only a leaving that was recorded counts: that a report names nobody
 * any longer does not say that they have gone.
 */
export const leftSeat = (owner: Owner | undefined, body: string | undefined, { knowledge, journal, now, zone, locale }: CommandContext): Block[] => {
  if (owner?.kind !== 'person' || body === undefined) return [];
  const { catalog, records } = knowledge;
  const own = records.seats.filter((s) => s.body === body && (s.person === owner.id || foldAscii(catalog.name(s.person)) === foldAscii(owner.name)));
  const [last] = own.map((seat) => ({ seat, to: spanOf(seat.period).to })).sort((a, b) => (a.to < b.to ? 1 : -1));
  if (last === undefined || last.to >= wallAt(now.getTime(), zone).date) return [];
  if (last.seat.endedBy === undefined && !journal.state().seats.has(last.seat.id)) return [];
  return [note(gaveUp(owner.name, catalog.inText(body), last.to)[locale])];
};
