import { foldLetters } from '../../i18n/fold.ts';
import type { MatterState, StationResult } from '../happenings/matter.ts';
import type { Decision } from '../happenings/outcome.ts';
import type { Recorded } from '../stamp.ts';
import type { State } from '../state.ts';

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

const holds = (text: string, id: string) => new RegExp(`(?<![\\p{L}\\d-])${id}(?![\\p{L}\\d])`, 'iu').test(text);
const sameTitle = (a: string, b: string) => foldLetters(a.trim()) === foldLetters(b.trim());
/** A decision names a matter by its id, in the text or as its matter, or by its whole title as its matter. */
const names = (d: Decision, { id, title }: Pick<MatterState, 'id' | 'title'>) =>
  holds(d.text, id) || (d.matter !== undefined && (holds(d.matter, id) || sameTitle(d.matter, title)));

/** All stops of a matter, oldest first. What was withdrawn is left out. */
export const stopsOf = (state: State, matter: MatterState): Stop[] => {
  const own = matter.stations.filter((s) => !s.withdrawn).map(({ id, withdrawn: _, ...s }): Stop => ({ ...s, record: id }));
  const told = [...state.outcomes.values()].flatMap((o) =>
    o.decisions
      .filter((d) => names(d, matter))
      .map((d): Stop => {
        const { recordedBy, recordedAt, visibility, seq } = o;
        const result = d.kind ?? resultSaid(d.text);
        const back = result === 'referred-back' && d.to !== undefined ? { to: d.to } : {};
        return {
          body: o.body,
          date: o.meeting.date,
          result,
          text: d.text,
          ...back,
          record: d.id,
          meeting: o.meeting.id,
          recordedBy,
          recordedAt,
          visibility,
          seq,
        };
      }),
  );
  return [...own, ...told].sort((a, b) => (a.date === b.date ? a.seq - b.seq : a.date < b.date ? -1 : 1));
};
