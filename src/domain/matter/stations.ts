import { foldLetters } from '../../i18n/fold.ts';
import type { MatterState, StationResult } from '../happenings/matter.ts';
import type { Decision, Outcome } from '../happenings/outcome.ts';
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

const TABLED = /(?<![a-zà-ɏ])(?:bordl[äa]g[a-zà-ɏ]*|tabled|postponed)(?![a-zà-ɏ])/iu;
const BACK = /(?<![a-zà-ɏ])(?:[åa]terremi[a-zà-ɏ]*|referred back|remitted)(?![a-zà-ɏ])/iu;
const ON = /(?<![a-zà-ɏ])(?:rekommender[a-zà-ɏ]*|f[öo]resl[åa]r|tillstyrk[a-zà-ɏ]*|recommend[a-zà-ɏ]*|propos[a-zà-ɏ]*)(?![a-zà-ɏ])/iu;
const NOTED = /(?<![a-zà-ɏ])(?:noter[a-zà-ɏ]*|informerades|till protokollet|noted)(?![a-zà-ɏ])/iu;
/** What a decision says that was done, from its words, where nobody chose its kind. */
export const resultSaid = (text: string): StationResult =>
  BACK.test(text) ? 'referred-back' : TABLED.test(text) ? 'tabled' : ON.test(text) ? 'recommended' : NOTED.test(text) ? 'noted' : 'decided';

/** Ids of matters as they stand in a text: not inside another word or id. */
const MENTIONED = /(?<![a-zà-ɏ\d-])M-[a-zà-ɏ\d]+/giu;
/** A decision names a matter by its id, in the text or as its matter, or by its whole title as its matter. */
const namedBy = (d: Decision, byTitle: ReadonlyMap<string, readonly string[]>): string[] => {
  const said = d.matter === undefined ? d.text : `${d.text}\n${d.matter}`;
  // Most decisions name no matter: that is seen at once.
  const ids = /m-/i.test(said) ? [...said.matchAll(MENTIONED)].map((m) => m[0].toUpperCase()) : [];
  return d.matter === undefined ? ids : [...ids, ...(byTitle.get(foldLetters(d.matter.trim())) ?? [])];
};

const told = (o: Recorded<Outcome>, d: Decision): Stop => {
  const { recordedBy, recordedAt, visibility, seq } = o;
  const result = d.kind ?? resultSaid(d.text);
  const back = result === 'referred-back' && d.to !== undefined ? { to: d.to } : {};
  const stamp = { recordedBy, recordedAt, visibility, seq };
  return { body: o.body, date: o.meeting.date, result, text: d.text, ...back, record: d.id, meeting: o.meeting.id, ...stamp };
};

/** All stops of each matter, oldest first; the outcomes are gone through once. What was withdrawn is left out. */
export const stopsByMatter = (state: Pick<State, 'outcomes'>, matters: readonly MatterState[]): ReadonlyMap<string, readonly Stop[]> => {
  const stops = new Map(
    matters.map(
      (m) => [m.id, m.stations.filter((s) => !s.withdrawn).map(({ id, withdrawn: _, earlier: _before, ...s }): Stop => ({ ...s, record: id }))] as const,
    ),
  );
  const byTitle = new Map<string, string[]>();
  for (const { id, title } of matters) byTitle.set(foldLetters(title.trim()), [...(byTitle.get(foldLetters(title.trim())) ?? []), id]);
  for (const o of state.outcomes.values()) for (const d of o.decisions) for (const id of new Set(namedBy(d, byTitle))) stops.get(id)?.push(told(o, d));
  for (const list of stops.values()) list.sort((a, b) => (a.date === b.date ? a.seq - b.seq : a.date < b.date ? -1 : 1));
  return stops;
};
export const stopsOf = (state: Pick<State, 'outcomes'>, matter: MatterState): readonly Stop[] => stopsByMatter(state, [matter]).get(matter.id) ?? [];
