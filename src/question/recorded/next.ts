import { maySee, type Viewer } from '../../domain/actor.ts';
import { overlaps } from '../../domain/period.ts';
import type { Brief, Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import { asksOf } from '../asking.ts';
import { noneComing } from '../latest.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords, restOf } from './asked-words.ts';
import type { Found } from './found.ts';
import { isComing, mayTell, meetingsIn } from './known-meetings.ts';
import { LAST } from './last.ts';
import { asTimes, comingDays } from './times.ts';

const NEXT = /(?<![a-zà-ɏ])(?:nasta|harnast|narmast|narmaste|next)(?![a-zà-ɏ])/u;
/** What comes before the next meeting is not the meeting. */
export const BEFORE_NEXT =
  /(?<![a-zà-ɏ])(?:fore|innan|infor|fram till|before|until|ahead of)\s+(?:[a-zà-ɏ]+\s+){0,2}(?:nasta|kommande|narmaste|next|upcoming)(?![a-zà-ɏ])/u;
const MEETING =
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*mote(?:t|ts|s)?|[a-zà-ɏ]*sammantrade(?:t|r|ts)?|sammantrada|traffas|traff|motas|mots|samlas|ses|meetings?|meets?)(?![a-zà-ɏ])/u;
const AROUND =
  /^(?:nasta|harnast|narmast|narmaste|senast|senaste|last|latest|[a-zà-ɏ]*mote[a-zà-ɏ]*|sammantrad[a-zà-ɏ]*|traff[a-zà-ɏ]*|mots|samlas|ses|halls|hallas|ager|rum|plats|lokal[a-zà-ɏ]*|gang[a-zà-ɏ]*|datum|dag|dags|tid|klockan|next|meetings?|meets?|held|date|day|time|place)$/u;
const ASKS = new Set(['when', 'where', 'open', 'define', 'status']);
/** The newest of what fits, by its period; only that is put into words. */
const newestOf = (fits: (brief: Brief) => boolean, knowledge: Knowledge, bodies: readonly string[]): Statement | undefined => {
  let newest = '';
  knowledge.select((b) => {
    if (b.period > newest && fits(b)) newest = b.period;
    return false;
  }, bodies);
  return knowledge.select((b) => b.period === newest && fits(b), bodies)[0];
};

/** "Nästa styrelsemöte?", "när träffas X härnäst?": the first meeting of all that are known to come, of each body that is named. */
export const nextAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  // A bare "och förbundsmötet?" asks for the next of that body too.
  const text = plainWords(u.cues);
  if (!NEXT.test(plainWords(u.text)) && LAST.test(plainWords(u.text))) return undefined;
  const bodies = idsOf(u, 'body');
  if (!NEXT.test(text) || BEFORE_NEXT.test(text) || u.documents.length || !ASKS.has(asksOf(u.text, u.locale)[0] ?? 'open')) return undefined;
  if (!MEETING.test(text) && bodies.length === 0) return undefined;
  if (u.subjects.some((m) => !m.entities.some((e) => e.kind === 'body'))) return undefined;
  const days = comingDays(u, today).filter((d) => d.typed !== '' && u.times.some((t) => t.typed === d.typed && u.text.includes(t.typed)));
  if (restOf(u, AROUND, days).length > 0) return undefined;
  const seen = knowledge.select((b) => mayTell(b) && b.period >= today && maySee(viewer, b.visibility, b.body), bodies.length === 0 ? undefined : bodies);
  const coming = meetingsIn(seen, knowledge.catalog).filter(
    (m) => isComing(m, today) && (days.length === 0 || days.some((d) => overlaps(d, m.statement.span))),
  );
  const first = (of: typeof coming) => of.filter((m) => m.date === of[0]?.date);
  const each = bodies.length === 0 ? first(coming) : [...new Set(bodies)].flatMap((body) => first(coming.filter((m) => m.statement.subject === body)));
  // Whatever time the question before asked for, the next is the next from today.
  const read = { times: asTimes(days), alone: true };
  if (each.length === 0) {
    if (bodies.length === 0 && (u.times.length === 0 || days.length > 0)) return undefined;
    // Another body's meeting is no answer, nor is one that has been: that is shown as the nearest there is.
    const near = newestOf((b) => b.relation === 'meeting' && b.period < today && maySee(viewer, b.visibility, b.body), knowledge, bodies);
    return { kind: 'refused', lack: noneComing(u, knowledge, viewer), ...(near ? { near } : {}), read };
  }
  return { kind: 'told', text: each.map((m) => m.line[u.locale]).join(' '), statements: each.map((m) => m.statement), read };
};
