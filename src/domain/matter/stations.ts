import { following } from '../collection.ts';
import type { MatterState, StationResult, StationState } from '../happenings/matter.ts';
import type { Decision, Outcome } from '../happenings/outcome.ts';
import type { Recorded } from '../stamp.ts';
import type { State } from '../state.ts';
import { namedIn, titleName } from './naming.ts';

/** One time a body had a matter: recorded for the matter, or taken from a meeting's outcome that names it. */
export type Stop = Recorded<{
  body: string;
  date: string;
  result: StationResult;
  text?: string;
  to?: string;
  /** The record it stands in: the matter's own station, or the decision. */
  record: string;
  meeting?: string;
}>;

const TABLED = /(?<!\p{L})(?:bordl[äa]g\p{L}*|tabled|postponed)(?!\p{L})/iu;
const BACK = /(?<!\p{L})(?:[åa]terremi\p{L}*|referred back|remitted)(?!\p{L})/iu;
const ON = /(?<!\p{L})(?:rekommender\p{L}*|f[öo]resl[åa]r|tillstyrk\p{L}*|recommend\p{L}*|propos\p{L}*)(?!\p{L})/iu;
const NOTED = /(?<!\p{L})(?:noter\p{L}*|informerades|till protokollet|noted)(?!\p{L})/iu;
/** What a decision says that was done, from its words, where nobody chose its kind. */
export const resultSaid = (text: string): StationResult =>
  BACK.test(text) ? 'referred-back' : TABLED.test(text) ? 'tabled' : ON.test(text) ? 'recommended' : NOTED.test(text) ? 'noted' : 'decided';

const told = (o: Recorded<Outcome>, d: Decision): Stop => {
  const { recordedBy, recordedAt, visibility, seq } = o;
  const result = d.kind ?? resultSaid(d.text);
  const back = result === 'referred-back' && d.to !== undefined ? { to: d.to } : {};
  const stamp = { recordedBy, recordedAt, visibility, seq };
  return { body: o.body, date: o.meeting.date, result, text: d.text, ...back, record: d.id, meeting: o.meeting.id, ...stamp };
};

/** The outcomes whose decisions name a matter. */
export const namingOf = ({ outcomes }: Pick<State, 'outcomes'>, { id, title }: Pick<MatterState, 'id' | 'title'>): ReadonlySet<Recorded<Outcome>> =>
  new Set([id, titleName(title)].flatMap((name) => outcomes.by('matter', name)));
/** What was recorded for a matter itself, without what was withdrawn. */
const ownStops = following((stations: readonly StationState[]): readonly Stop[] =>
  stations.filter((s) => !s.withdrawn).map(({ id: record, withdrawn: _, earlier: _before, ...s }) => ({ ...s, record })),
);
/** All stops of a matter, oldest first. What was withdrawn is left out. */
export const stopsOf = (state: Pick<State, 'outcomes'>, matter: MatterState): readonly Stop[] => {
  const names = [matter.id, titleName(matter.title)];
  const atMeetings = [...namingOf(state, matter)].flatMap((o) =>
    o.decisions.filter((d) => namedIn(d).some((name) => names.includes(name))).map((d) => told(o, d)),
  );
  return [...ownStops(matter.stations), ...atMeetings].sort((a, b) => (a.date === b.date ? a.seq - b.seq : a.date < b.date ? -1 : 1));
};
