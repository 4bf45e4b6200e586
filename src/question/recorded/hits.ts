import { foldAscii } from '../../i18n/fold.ts';
import type { Statement } from '../../knowledge/statements.ts';
import type { Hit } from '../find.ts';
import type { Understanding } from '../understanding.ts';

/** What a list of recorded things is asked for by. */
const LISTED =
  /(?<![a-zà-ɏ])(?:forfaller|forfallo[a-zà-ɏ]*|tidsfrist[a-zà-ɏ]*|sista dag[a-zà-ɏ]*|fore|innan|infor|uppgift[a-zà-ɏ]*|atgard[a-zà-ɏ]*|arenden|arendena|vag|gang|matters|way|oppna|forsena[a-zà-ɏ]*|kvar|gora|falls? due|due|deadlines?|before|actions?|tasks?|open|overdue|late|left|do|supposed)(?![a-zà-ɏ])/iu;
/** "Var är ärendet om bilagan?" */
const WHERE_IS = /(?<![a-zà-ɏ])(?:var (?:ar|ligger|befinner)|where (?:is|are))(?![a-zà-ɏ])/iu;
/** What is told of a matter: where it is and has been, and why it is for all. */
const OF_A_MATTER: ReadonlySet<string> = new Set(['preparation', 'reason']);
const YEAR = /^(?:19|20)\d\d$/u;

/**
 * What is found among recorded things, seen as they are: a decision about next year is of next year too, and a list of many things is no answer
 * to a question about one of them, nor where a matter has been to where it is.
 */
export const asRecorded = (u: Understanding, hits: readonly Hit[]): readonly Hit[] => {
  const listed = LISTED.test(foldAscii(u.text));
  const years = u.times.filter((t) => YEAR.test(t.period)).map((t) => t.period);
  const tells = (s: Statement) => s.from === 'outcome' && years.length > 0 && years.every((y) => s.text[u.locale].includes(y));
  const whereIs = WHERE_IS.test(foldAscii(u.text));
  const hasBeen = (s: Statement) => s.from === 'outcome' && OF_A_MATTER.has(s.relation) && s.roles.where === undefined;
  const fit = ({ statement: s }: Hit) => (listed || s.told?.what !== 'list') && !(whereIs && hasBeen(s));
  return hits.filter(fit).map((h) => (!h.inTime && tells(h.statement) ? { ...h, inTime: true } : h));
};
