import { type Actor, maySee } from '../../../src/domain/actor.ts';
import { type MeetingState, type Spot, sameSpot } from '../../../src/domain/happenings/meeting.ts';
import type { State } from '../../../src/domain/state.ts';
import { spanText } from '../../../src/i18n/when-said.ts';
import { type Block, list, note, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { capital } from '../../paminn/parts/phrases.ts';
import { leftOut, SAY } from './phrases.ts';

type Days = { body: string; spots: readonly Spot[] };

/** The body's meetings at a time, those that may be the same, as far as whoever plans may see them: the others are not there. */
const at = (state: State, body: string, spot: Spot, actor: Actor): MeetingState[] =>
  state.meetings
    .by('body', body)
    .filter(
      (m) =>
        m.date === spot.date &&
        (m.time === undefined || spot.time === undefined || m.time === spot.time) &&
        maySee({ actor, place: 'private' }, m.visibility, m.body),
    );
export const thereAlready = (state: State, body: string, spot: Spot, actor: Actor): MeetingState | undefined =>
  at(state, body, spot, actor).find((m) => !m.cancelled);

/** Which of the days were recorded under a receipt's id: a day that was there already is not among them. */
export const recordedDays = (id: string, { body, spots }: Days, state: State): readonly Spot[] => {
  const seq = state.meetings.get(id)?.seq;
  const made = state.meetings.by('body', body).filter((m) => m.seq === seq);
  return spots.filter((spot) => made.some((m) => m.history[0] !== undefined && sameSpot(m.history[0].spot, spot)));
};

/** Says which of these days were there already and are not planned once more; what this place may not see is counted only. */
export const alreadySaid = ({ body, spots }: Days, { journal, actor, viewer, locale }: CommandContext): Block[] => {
  const there = spots.flatMap((spot) => {
    const all = at(journal.state(), body, spot, actor);
    // One that has been cancelled since the receipt was first given was there then.
    return all.find((m) => !m.cancelled) ?? all.slice(0, 1);
  });
  const seen = there.filter((m) => maySee(viewer, m.visibility, m.body));
  const hidden = there.length - seen.length;
  return [
    ...(seen.length === 0 ? [] : [text(SAY.thereAlready[locale]), list(seen.map((m) => `${capital(spanText(m, locale))} (${m.id})`))]),
    ...(hidden === 0 ? [] : [note(leftOut(hidden)[locale])]),
  ];
};
