import type { Review } from '../../../src/domain/happenings/agreement.ts';
import type { CommandContext } from '../../context.ts';
import { countOf, LABEL } from './phrases.ts';
import { dayText, type Row, row, shortDay } from './say.ts';

/** "21 av 60 uppföljda"; a figure alone when nobody said how many it was to be. */
export const followedUp = ({ target, done }: Pick<Review, 'target' | 'done'>, { locale }: Pick<CommandContext, 'locale'>): string | undefined => {
  if (done !== undefined && target !== undefined) return countOf(done, target, { sv: 'uppföljda', en: 'followed up' })[locale];
  return done === undefined ? undefined : String(done);
};

export const reviewRows = (r: Omit<Review, 'id'>, context: CommandContext): Row[] =>
  [
    row(LABEL.date, shortDay(r.date, context), context),
    row(LABEL.text, r.text, context),
    row(LABEL.followedUp, followedUp(r, context), context),
    row(LABEL.target, r.done === undefined && r.target !== undefined ? String(r.target) : undefined, context),
    row(LABEL.next, r.next === undefined ? undefined : dayText(r.next, context), context),
  ].flat();
