import type { Statement } from '../knowledge/statements.ts';
import type { Ask } from './asking.ts';
import type { Understanding } from './understanding.ts';

const NUMBER = /\d|\b(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|hundratal|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b/iu;
const MONEY = /\b(kronor|kr|miljoner|miljarder|kr\/|SEK|krona)\b/iu;

const has = (s: Statement, ...kinds: Statement['values'][number]['kind'][]) => s.values.some((v) => kinds.includes(v.kind));
const role = (s: Statement, ...slots: (keyof Statement['roles'])[]) => slots.some((slot) => s.roles[slot] !== undefined);
const members = (s: Statement) => s.values.some((v) => v.kind === 'set' && (v.members?.length ?? 0) > 0);

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
      return role(s, 'why') || s.relation === 'reason' || s.relation === 'purpose';
    case 'count':
      return has(s, 'number', 'set') || NUMBER.test(text);
    case 'money':
      return has(s, 'money') || MONEY.test(text);
    case 'share':
      return has(s, 'percent') || /%|procent|per cent|percent/iu.test(text);
    case 'often':
      return role(s, 'when') || ['recurring', 'meeting'].includes(s.relation);
    case 'long':
      return ['term', 'agreement'].includes(s.relation) || s.span.grain === 'span';
    case 'define':
      return ['definition', 'abbreviation', 'purpose', 'task', 'composition'].includes(s.relation);
    case 'name':
    case 'which':
      return members(s) || role(s, 'what', 'who');
    case 'how':
      return role(s, 'how', 'result') || true;
    case 'status':
      return s.status !== undefined;
    default:
      return false;
  }
};
