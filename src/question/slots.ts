import type { Statement } from '../knowledge/statements.ts';
import type { Ask } from './asking.ts';
import type { Understanding } from './understanding.ts';

/** A figure, in digits or in words; a year is none. */
const NUMBER =
  /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d|\b(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|hundratal|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b/iu;
const MONEY = /(?<![a-zà-ɏ])(kronor|kr|miljoner|miljarder|SEK|krona)(?![a-zà-ɏ])/iu;

const has = (s: Statement, ...kinds: Statement['values'][number]['kind'][]) => s.values.some((v) => kinds.includes(v.kind));
const role = (s: Statement, ...slots: (keyof Statement['roles'])[]) => slots.some((slot) => s.roles[slot] !== undefined);
const members = (s: Statement) => s.values.some((v) => v.kind === 'set' && (v.members?.length ?? 0) > 0);

/** More than one thing is named: what "which" asks for. */
const several = (s: Statement) =>
  s.values.some((v) => v.kind === 'set' && (v.members?.length ?? 0) > 1) ||
  (['what', 'who', 'for', 'with', 'where'] as const).some((r) => (s.roles[r]?.length ?? 0) > 1);

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** A time that the statement tells, beyond the year of the document it stands in. */
const tellsTime = (s: Statement, text: string): boolean =>
  role(s, 'when') || has(s, 'date') || s.span.grain !== 'year' || [...text.matchAll(YEAR)].some((m) => !s.citations.some((c) => c.document.startsWith(m[0])));
const REASON =
  /(?<![a-zà-ɏ])(eftersom|för att|därför|på grund av|då det|inför att|mot bakgrund|med anledning|beror på|tack vare|because|since|so that|in order to|due to|to avoid)(?![a-zà-ɏ])/iu;
const OFTEN =
  /(?<![a-zà-ɏ])(vart|varje|varannan|vartannat|per|gång|gånger|årlig[a-zà-ɏ]*|årligen|månad[a-zà-ɏ]*|kvartal[a-zà-ɏ]*|times|every|(?:a|per|each) (?:week|month|quarter|term|year)|annual\w*|monthly|yearly|once|twice)(?![a-zà-ɏ])/iu;
/** A stretch of time, or the two ends of one. */
const DURATION =
  /(?<![a-zà-ɏ])(?:\d+|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|one|two|three|four|five|six|seven|eight|nine|ten|twelve) ?(?:år|månad[a-zà-ɏ]*|veck[a-zà-ɏ]*|dag[a-zà-ɏ]*|timm[a-zà-ɏ]*|years?|months?|weeks?|days?|hours?)(?![a-zà-ɏ])|[a-zà-ɏ]+årig[a-zà-ɏ]*|(?:19|20)\d\d ?[–-] ?(?:(?:19|20)\d\d|\d\d(?!\d))|(?:till och med|t\.o\.m\.|tills vidare|until|through) |(?:sedan|since) (?:19|20)\d\d|mandatperiod|term of office/giu;
/** How long something lasts: the years that the document itself is for do not say it. */
const tellsDuration = (s: Statement, text: string): boolean =>
  [...text.matchAll(DURATION)].some(([said]) => !s.citations.some((c) => c.document.startsWith(said.replace(/ ?[–-] ?/u, '-'))));
const STANDS_FOR = /(?<![a-zà-ɏ])(står|betyder|förkort[a-zà-ɏ]*|bokstäver[a-zà-ɏ]*|uttyds|stands?|mean|abbreviat[a-zà-ɏ]*|letters|acronym)(?![a-zà-ɏ])/iu;
/** "TSI?", "vad är vfu?": a few letters and nothing else. */
const FEW = 6;
const lettersAlone = ({ content: [only, other] }: Understanding): boolean => other === undefined && only !== undefined && only.word.text.length <= FEW;
const graded = (strong: boolean, weak: boolean): number => (strong ? 1 : weak ? 0.5 : 0);

/**
 * How well the statement carries the kind of thing that is asked for: 1 in a slot of its own, 0.5 somewhere in its words, 0 not at all.
 * An empty slot is how the data say "not known".
 */
export const fills = (s: Statement, ask: Ask, u: Understanding): number => {
  const text = s.text[u.locale];
  switch (ask) {
    case 'who':
      return graded(role(s, 'who', 'by', 'with', 'for') || members(s) || s.from === 'seat', ['composition', 'target-group'].includes(s.relation));
    case 'when':
      return graded(tellsTime(s, text), /(?<!\d)(?:19|20)\d\d/.test(text));
    case 'where':
      return graded(role(s, 'where') || ['location', 'hosting'].includes(s.relation), members(s));
    case 'why':
      return graded(role(s, 'why') || s.relation === 'reason', ['purpose', 'need', 'result', 'challenge'].includes(s.relation) || REASON.test(text));
    case 'count':
      // "Hur stort var det?" counts nothing: an amount or a share tells it as well.
      return graded(has(s, 'number', 'set') || (!u.counted.length && has(s, 'money', 'percent')), NUMBER.test(text));
    case 'money':
      return graded(has(s, 'money'), MONEY.test(text));
    case 'share':
      return graded(has(s, 'percent'), /%|procent|per cent|percent/iu.test(text));
    case 'often':
      return graded(OFTEN.test(text), false);
    case 'long':
      return graded(s.relation === 'term' || tellsDuration(s, text), s.span.grain === 'span');
    case 'define':
      return graded(
        s.relation === 'definition' || (s.relation === 'abbreviation' && (STANDS_FOR.test(u.text) || lettersAlone(u))),
        ['abbreviation', 'purpose', 'task', 'composition'].includes(s.relation),
      );
    case 'name':
      return graded(members(s) || /[”"]/.test(text), role(s, 'what', 'who'));
    case 'which':
      return graded(several(s), role(s, 'what', 'who'));
    case 'how':
      return graded(role(s, 'how', 'result'), false);
    case 'status':
      return graded(s.status !== undefined, false);
    case 'what':
    case 'compare':
    case 'yesno':
    case 'open':
      return 0;
  }
};
