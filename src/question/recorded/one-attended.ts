import type { Viewer } from '../../domain/actor.ts';
import { overlaps, spanOf } from '../../domain/period.ts';
import { foldAscii } from '../../i18n/fold.ts';
import { listed } from '../../i18n/listed.ts';
import type { Knowledge, Untold } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, restOf } from './asked-words.ts';
import type { Found } from './found.ts';
import { attendanceOf, isAttendance, isPeople, newestOf, THE_MEETING, THERE, TO_COME, theMeeting } from './meetings-attended.ts';
import { type Meeting, type There, type Who, wasThere } from './one-there.ts';
import { askedDays, readAs } from './times.ts';

const WHETHER = /^\s*(?:(?:och|men|and|but)\s+)?(?:var|ar|fanns|deltog|kom|narvarade|saknades|uteblev|was|were|did)(?![a-zà-ɏ])/u;
const AWAY = /(?<![a-zà-ɏ])(?:borta|franvar[a-zà-ɏ]*|uteblev|saknades|absent|missing)(?![a-zà-ɏ])/u;
const AROUND =
  /^(?:med|dar|plats|borta|franvar[a-zà-ɏ]*|narvar[a-zà-ɏ]*|uteblev|saknades|deltog|kom|narvarade|fanns|[a-zà-ɏ]*mote[a-zà-ɏ]*|[a-zà-ɏ]*sammantrad[a-zà-ɏ]*|senast[a-zà-ɏ]*|sist[a-zà-ɏ]*|forra|kommun[a-zà-ɏ]*|there|present|absent|missing|attend[a-zà-ɏ]*|meetings?|last|latest)$/u;
const NAMED = /^\s*[A-Za-zÀ-ɏ]+\s+([A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+(?:\s+(?:(?:af|av|von|de|van|der)\s+)?[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+)+)/u;

const SAY = {
  sv: {
    is: (name: string, at: string, { there, late, but, by }: There, away: boolean, and: (names: readonly string[]) => string) => {
      const more = but ? `: alla utom ${and(but)} var med` : late ? ', men kom sent' : by === undefined ? '' : `: ${by} ersatte`;
      const said = there ? `var med vid ${at}` : away ? `var frånvarande från ${at}` : `var inte med vid ${at}`;
      return `${there === away ? 'Nej' : 'Ja'}, ${name} ${said}${more}.`;
    },
    nothing: (name: string, at: string) => `Vid ${at} är inget noterat om ${name}.`,
  },
  en: {
    is: (name: string, at: string, { there, late, but, by }: There, away: boolean, and: (names: readonly string[]) => string) => {
      const more = but ? `: all except ${and(but)} were` : late ? ', but came late' : by === undefined ? '' : `: ${by} stood in`;
      const said = there ? `was present at ${at}` : away ? `was absent from ${at}` : `was not present at ${at}`;
      return `${there === away ? 'No' : 'Yes'}, ${name} ${said}${more}.`;
    },
    nothing: (name: string, at: string) => `Nothing is noted of ${name} at ${at}.`,
  },
} as const;

/** The one who is asked about, where there is one: a person before the municipality they are from. */
const whoIn = (u: Understanding): Who | undefined => {
  const [[person], [place, other]] = [idsOf(u, 'person'), idsOf(u, 'municipality')];
  if (person !== undefined) return { kind: 'person', id: person };
  if (place !== undefined) return other === undefined ? { kind: 'municipality', id: place } : undefined;
  const name = u.subjects.every((m) => m.entities.some((e) => e.kind === 'body')) ? NAMED.exec(u.text)?.[1] : undefined;
  return name === undefined ? undefined : { kind: 'name', name };
};

/** "Är Hörby med i Skåne Nordost?" asks about no meeting. */
const WHO_OR_WHERE: ReadonlySet<string> = new Set(['person', 'municipality', 'body']);

/** Each meeting's attendance, newest first. */
const byMeeting = (all: readonly Untold[]): (() => Meeting)[] =>
  [...Map.groupBy(all, ({ brief }) => `${brief.period} ${brief.subject}`)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, of]) => () => {
      const made = of.map((untold) => untold.make());
      const [attendance, people] = [made.find(isAttendance), made.find(isPeople)];
      return { ...(attendance ? { attendance } : {}), ...(people ? { people } : {}) };
    });
/** Without a day or a body, the newest meeting that says anything of the one who is meant, among so many. */
const MOST_MEETINGS = 40;
const both = ({ attendance, people }: Meeting): Statement[] => [attendance, people].flatMap((s) => s ?? []);

/**
 * "Var Lund med på styrelsemötet?", "var Anna Ek frånvarande 24 november?": whether one was there, from what was noted at the meetings that
 * are asked of. Another body's meeting is no answer, and one that says nothing of them is shown as the nearest.
 */
export const oneAttendedAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  const text = foldAscii(u.text);
  if (!WHETHER.test(text) || TO_COME.test(text) || u.documents.length || !(THERE.test(text) || THE_MEETING.test(text))) return undefined;
  if (!u.subjects.every((m) => m.entities.some((e) => WHO_OR_WHERE.has(e.kind)))) return undefined;
  const [who, bodies, days] = [whoIn(u), idsOf(u, 'body'), askedDays(u, today)];
  if (!who || (bodies.length > 0 && days.length === 0 && !THE_MEETING.test(text) && !AWAY.test(text))) return undefined;
  const named = who.kind === 'name' ? [{ typed: who.name }] : [];
  if (restOf(u, AROUND, [...days, ...named]).length > 0) return undefined;
  const { catalog } = knowledge;
  const told = attendanceOf(knowledge, viewer, bodies.length > 0 ? bodies : undefined);
  const then = days.length > 0 ? told.filter(({ brief }) => days.some((d) => overlaps(d, spanOf(brief.period)))) : bodies.length > 0 ? newestOf(told) : told;
  const meetings = byMeeting(then).slice(0, MOST_MEETINGS);
  const asked: { m: Meeting; there: There }[] = [];
  for (const make of meetings) {
    const m = make();
    const there = wasThere(who, m, knowledge);
    if (there) asked.push({ m, there });
    if (there && days.length === 0) break;
  }
  const name = who.kind === 'name' ? who.name : catalog.name(who.id);
  const at = (m: Meeting) => theMeeting((m.attendance ?? m.people) as Statement, catalog, u.locale);
  const and = (names: readonly string[]) => listed(names, u.locale);
  const say = SAY[u.locale];
  const away = AWAY.test(text);
  if (asked.length > 0) {
    const lines = asked.map(({ m, there }) => say.is(name, at(m), there, away, and));
    return { kind: 'told', ...readAs(u, days), text: lines.join(' '), statements: asked.flatMap(({ m }) => both(m)) };
  }
  const nearest = meetings[0]?.();
  if (!nearest || (bodies.length === 0 && days.length === 0)) return undefined;
  const [near] = both(nearest);
  return { kind: 'refused', lack: { lack: 'said', said: say.nothing(name, at(nearest)) }, ...(near ? { near } : {}), ...readAs(u, days) };
};
