import { hasRole, mayRecordFor, type Viewer } from '../domain/actor.ts';
import { ANSWER_WORDS } from '../i18n/answers.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Hit } from './find.ts';
import { LIGHT_WORDS } from './function-words.ts';
import type { Lack } from './lack.ts';
import type { Understanding } from './understanding.ts';

/** "När måste man senast säga upp" asks for a last day, not for the newest record. */
const AT_THE_LATEST =
  /(?<![a-zà-ɏ])(?:m[åa]ste|ska|skall|skulle|b[öo]r|beh[öo]ver|kan|f[åa]r|must|should|can)(?![a-zà-ɏ])[^.?!]*(?<![a-zà-ɏ])(?:senast|at the latest|by)(?![a-zà-ɏ])/iu;
const LATEST = /(?<![a-zà-ɏ])(senast|senaste|sist|sista|förra mötet|latest|last|most recent|recently)(?![a-zà-ɏ])/iu;
const MEETS = /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*m[öo]te[a-zà-ɏ]*|sammantr[äa][a-zà-ɏ]*|tr[äa]ff[a-zà-ɏ]*|g[åa]ng(?:en)?|samlas|ses|meetings?|meets?)(?![a-zà-ɏ])/iu;
const NEXT = /(?<![a-zà-ɏ])(n[äa]sta|kommande|h[äa]rn[äa]st|next|upcoming)(?![a-zà-ɏ])/iu;
/** What comes before the next meeting is not the meeting. */
const BEFORE =
  /(?<![a-zà-ɏ])(?:f[öo]re|innan|inf[öo]r|fram till|before|until|ahead of)\s+(?:[a-zà-ɏ]+\s+){0,2}(?:n[äa]sta|kommande|next|upcoming)(?![a-zà-ɏ])/iu;

/** "När hålls nästa ägardialog?": a body's name stands for its meeting. */
const asksOfMeeting = (u: Understanding): boolean =>
  MEETS.test(u.text) ||
  (u.asks[0] === 'when' &&
    u.subjects.length === 1 &&
    u.subjects.every((m) => m.entities.some((e) => e.kind === 'body')) &&
    u.content.every((c) => u.subjects.some((m) => m.typed.includes(c.word.text)) || LIGHT_WORDS[u.locale].has(c.word.folded) || NEXT.test(c.word.text)));

/**
 * "What did the board decide last?": everything of that kind from the latest date there is, over all records and not only the best few.
 * "When is the next meeting?": the first one from today on. "none" when no such meeting is known; undefined when the question asks for neither.
 */
export const byDate = (u: Understanding, hits: readonly Hit[], today: string): Hit[] | 'none' | undefined => {
  const latest = LATEST.test(u.text) && !AT_THE_LATEST.test(u.text);
  if ((!latest && !(NEXT.test(u.text) && asksOfMeeting(u) && !BEFORE.test(u.text))) || u.times.length) return undefined;
  const [top] = hits;
  if (!top) return undefined;
  const bodies = u.subjects.flatMap((m) => m.entities.flatMap((e) => (e.kind === 'body' ? [e.id] : [])));
  // Of the next meeting, only those of the bodies that are named: another's is no answer.
  const ofNamed = ({ statement: s }: Hit) => latest || bodies.length === 0 || bodies.includes(s.subject);
  const alike = hits
    .filter((h) => ofNamed(h))
    .filter((h) => h.statement.from === 'outcome' || h.statement.from === 'meeting')
    .filter((h) => h.named >= top.named - 0.3 && h.coverage >= top.coverage - 0.25);
  const dated = alike.filter((h) =>
    latest ? h.statement.mode !== 'planned' || h.statement.relation === 'next-step' : h.statement.span.from >= today && h.statement.relation === 'meeting',
  );
  const [best] = dated.toSorted(
    (a, b) =>
      (latest ? b.statement.span.from.localeCompare(a.statement.span.from) : a.statement.span.from.localeCompare(b.statement.span.from)) || b.score - a.score,
  );
  if (!best) return latest ? undefined : asksOfMeeting(u) ? 'none' : undefined;
  const lead =
    dated.find(
      (h) =>
        h.statement.span.from === best.statement.span.from &&
        h.score === Math.max(...dated.filter((x) => x.statement.span.from === best.statement.span.from).map((x) => x.score)),
    ) ?? best;
  return dated.filter((h) => h.statement.span.from === best.statement.span.from && h.statement.relation === lead.statement.relation).slice(0, 6);
};

/** That no coming meeting is planned, and how one is: told to those who may, and who they are to the others. */
export const noneComing = (u: Understanding, { catalog }: Knowledge, { actor }: Viewer): Lack => {
  const body = u.subjects.flatMap((m) => m.entities.filter((e) => e.kind === 'body'))[0]?.id;
  const may = body === undefined ? hasRole(actor, 'coordinator', 'secretary', 'administrator') : mayRecordFor(actor, body);
  const name =
    body === undefined
      ? undefined
      : u.locale === 'sv'
        ? catalog.inText(body)
        : `${catalog.inText(body)}${catalog.gloss(body) === undefined ? '' : ` (${catalog.gloss(body)})`}`;
  return { lack: 'said', said: ANSWER_WORDS[u.locale].noComing(name, may) };
};
