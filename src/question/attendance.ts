import type { Hit } from './find.ts';
import type { Understanding } from './understanding.ts';

const ASKS =
  /(?<![a-zà-ɏ])(?:(?:var|vart|är)(?: inte)? (?:med|där|på plats|närvarande|frånvarande)|inte (?:var|kom)|frånvar[a-zà-ɏ]*|närvar[a-zà-ɏ]*|uteblev|(?:was|were)(?: not|n't)? (?:there|present|absent)|attend[a-zà-ɏ]*|missing)(?![a-zà-ɏ])/iu;

/** "Vilka var inte med?" after what a meeting decided: the attendance that was recorded with it. */
export const attendanceWith = (u: Understanding, top: Hit, hits: readonly Hit[]): Hit | undefined => {
  if (top.statement.from !== 'outcome' || !ASKS.test(u.text)) return undefined;
  const record = top.statement.citations[0]?.document;
  return hits.find(({ statement: s }) => s.from === 'outcome' && s.relation === 'participation' && s.citations[0]?.document === record);
};
