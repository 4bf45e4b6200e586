import { maySee, type Viewer } from '../../domain/actor.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import type { Found } from './found.ts';

const LEAVES = /(?<![a-zà-ɏ])(?:lamnar|slutar|avgar|leaves?|steps? down|leaving)(?![a-zà-ɏ])/u;
const ENDS_ON_A_DAY = /\/\d{4}-\d\d-\d\d$/u;

/** "Vilken dag lämnar Anders Almgren styrelsen?": the seat whose last day is recorded. */
export const leavingAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Found | undefined => {
  if (!u.asks.includes('when') || !LEAVES.test(foldAscii(u.text))) return undefined;
  const ids = (kind: string) => u.subjects.flatMap((m) => m.entities.filter((e) => e.kind === kind).map((e) => e.id));
  const [persons, bodies] = [ids('person'), ids('body')];
  const ofBodies = (subject: string) => bodies.length === 0 || bodies.includes(subject);
  const found = knowledge
    .select((b) => b.from === 'seat' && ofBodies(b.subject) && ENDS_ON_A_DAY.test(b.period) && maySee(viewer, b.visibility, b.body))
    .filter((s) => persons.some((p) => s.about.includes(p)));
  return found.length ? { kind: 'told', text: found.map((s) => s.text[u.locale]).join(' '), statements: found } : undefined;
};
