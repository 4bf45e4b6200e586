import type { Statement } from '../knowledge/statements.ts';
import type { Ask } from './asking.ts';
import type { Understanding } from './understanding.ts';

const NUMBER = /\d|\b(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|hundratal|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b/iu;
const MONEY = /\b(kronor|kr|miljoner|miljarder|kr\/|SEK|krona)\b/iu;

const has = (s: Statement, ...kinds: Statement['values'][number]['kind'][]) => s.values.some((v) => kinds.includes(v.kind));
const role = (s: Statement, ...slots: (keyof Statement['roles'])[]) => slots.some((slot) => s.roles[slot] !== undefined);
const members = (s: Statement) => s.values.some((v) => v.kind === 'set' && (v.members?.length ?? 0) > 0);

/** More than one thing is named: what "which" asks for. */
const several = (s: Statement) =>
  s.values.some((v) => v.kind === 'set' && (v.members?.length ?? 0) > 1) || (['what', 'who', 'for', 'with', 'where'] as const).some((r) => (s.roles[r]?.length ?? 0) > 1);

/** True when the statement carries the kind of thing that is asked for: an empty slot is how the data say "not known". */
export const fills = (s: Statement, ask: Ask, u: Understanding): boolean => {
  const text = s.text[u.locale];
  switch (ask) {
    case 'who':
      return role(s, 'who', 'by', 'with', 'for') || members(s) || s.relation === 'composition' || s.relation === 'target-group' || s.from === 'seat';
    case 'when':
      return role(s, 'when') || has(s, 'date') || s.span.grain !== 'year' || /\b(19|20)\d\d\b/.test(text);
    case 'where':
      return role(s, 'where') || members(s) || s.relation === 'location' || s.relation === 'hosting';
    case 'why':
      return role(s, 'why') || ['reason', 'purpose', 'need', 'result'].includes(s.relation) || /(?<![\p{L}])(eftersom|för att|därför|på grund av|då det|because|since|so that|in order to|due to|to avoid)(?![\p{L}])/iu.test(text);
    case 'count':
      return has(s, 'number', 'set') || NUMBER.test(text);
    case 'money':
      return has(s, 'money') || MONEY.test(text);
    case 'share':
      return has(s, 'percent') || /%|procent|per cent|percent/iu.test(text);
    case 'often':
      return /\b(vart|varje|varannan|vartannat|per|gång|gånger|årlig\p{L}*|årligen|månad\p{L}*|kvartal\p{L}*|times|every|annual\w*|monthly|yearly|once|twice)\b/iu.test(text);
    case 'long':
      return ['term', 'agreement'].includes(s.relation) || s.span.grain === 'span';
    case 'define':
      return ['definition', 'abbreviation', 'purpose'].includes(s.relation);
    case 'name':
      return members(s) || role(s, 'what', 'who');
    case 'which':
      return several(s);
    case 'how':
      return role(s, 'how', 'result');
    case 'status':
      return s.status !== undefined;
    default:
      return false;
  }
};
