import type { Viewer } from '../../domain/actor.ts';
import { overlaps, spanOf } from '../../domain/period.ts';
import { longDate } from '../../i18n/dates.ts';
import { foldAscii } from '../../i18n/fold.ts';
import { listed } from '../../i18n/listed.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';
import { type Found, nothingThen } from './found.ts';
import { type Attendance, attendanceOf, isAttendance, isPeople, newestOf, THE_MEETING, THERE, TO_COME } from './meetings-attended.ts';
import { askedDays, readAs } from './times.ts';

const AWAY = /(?<![a-zà-ɏ])(?:inte|ej|borta|franvar[a-zà-ɏ]*|uteblev|saknades|not|absent|missing|n't)(?![a-zà-ɏ])/iu;
const ALL_OF_THEM =
  /(?<![a-zà-ɏ])(?:bada|alla|samtliga|varje|both|all|every)(?![a-zà-ɏ])[^.?]*(?:mote[a-zà-ɏ]*|tillfalle[a-zà-ɏ]*|gang[a-zà-ɏ]*|meetings?|times?)/iu;
const PEOPLE =
  /(?<![a-zà-ɏ])(?:ledamot[a-zà-ɏ]*|ledamoter[a-zà-ɏ]*|ersattar[a-zà-ɏ]*|ersatte|person[a-zà-ɏ]*|members?|people|substitute[a-zà-ɏ]*|stood in)(?![a-zà-ɏ])/iu;
const MUNICIPALITIES = /(?<![a-zà-ɏ])(?:kommun[a-zà-ɏ]*|municipalit[a-zà-ɏ]*|hur manga|how many)(?![a-zà-ɏ])/u;
const ALONE =
  /^\s*(?:vilka|vem|which|who)\s+(?:(?:kommuner|municipalities)\s+)?(?:(?:var|vart|was|were|ar|som)\s+)?(?:inte|not|ej)?\s*(?:var\s+)?(?:med|dar|pa plats|there|present|narvarande|franvarande|absent|missing|borta)\s*\??\s*$/iu;

const names = (ids: readonly string[], catalog: Catalog, locale: Locale) =>
  listed(
    ids.map((id) => catalog.name(id)).sort((a, b) => a.localeCompare(b, 'sv')),
    locale,
  );
/** Who was at all of several meetings, or at none of them. */
const throughout = (all: readonly Attendance[], away: boolean, catalog: Catalog, locale: Locale): string => {
  const sv = locale === 'sv';
  const [first, ...rest] = all.map((s) => (away ? s.told.absent : s.told.present));
  const ids = (first ?? []).filter((id) => rest.every((r) => r.includes(id)));
  const days = listed(
    all.map((s) => longDate(s.period, locale)),
    locale,
  );
  const body = catalog.inText(all[0]?.subject ?? '');
  const who = ids.length ? names(ids, catalog, locale) : sv ? 'Ingen kommun' : 'No municipality';
  if (sv) return `${who} var ${away ? 'borta från' : 'med vid'} alla ${all.length} möten i ${body} (${days}).`;
  return `${who} ${ids.length === 1 ? 'was' : 'were'} ${away ? 'absent from' : 'present at'} all ${all.length} meetings of ${body} (${days}).`;
};

/** Who was at a body's meetings on the days asked for, from the attendance that was recorded. Undefined when that is not what is asked. */
export const attendanceAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  const text = foldAscii(u.text);
  if (!THERE.test(text) || u.documents.length) return undefined;
  const { catalog } = knowledge;
  const told = attendanceOf(knowledge, viewer);
  if (told.length === 0) return undefined;
  const ids = (kind: string) => u.subjects.flatMap((m) => m.entities.filter((e) => e.kind === kind).map((e) => e.id));
  const bodies = ids('body');
  if (bodies.length === 0) {
    if (!ALONE.test(text) || u.anchors.statements.length) return undefined;
    const newest = told.map(({ brief }) => brief).sort((a, b) => (a.period < b.period ? 1 : -1));
    const latest = [...new Map(newest.map((s) => [`${s.subject} ${s.period}`, s])).values()].slice(0, CHOICES);
    return { kind: 'refused', lack: { lack: 'meeting', choices: latest.map((s) => ({ body: catalog.inText(s.subject), date: s.period })) } };
  }
  const days = askedDays(u, today);
  const ofBody = told.filter(({ brief }) => bodies.includes(brief.subject));
  if (!days.length && (!THE_MEETING.test(text) || ALL_OF_THEM.test(text) || TO_COME.test(text) || !ofBody.length)) return undefined;
  const ofDays = days.length ? ofBody.filter(({ brief }) => days.some((d) => overlaps(d, spanOf(brief.period)))) : newestOf(ofBody);
  const then = ofDays.map((untold) => untold.make());
  if (then.length === 0) {
    const fine = days.every((d) => d.grain === 'day' || d.grain === 'month');
    const reported = knowledge
      .select((b) => b.from !== 'outcome' && b.relation === 'participation' && bodies.includes(b.subject))
      .some((s) => days.some((d) => overlaps(d, s.span)));
    if (!fine || reported) return undefined;
    return ofBody.length ? nothingThen(days, ofBody, u.locale) : { kind: 'refused', lack: { lack: 'slot', slot: 'who' } };
  }
  const counted = then.filter(isAttendance).sort((a, b) => (a.period < b.period ? -1 : 1));
  const away = AWAY.test(text);
  const one = (all: readonly Statement[], said: string): Found => ({ kind: 'told', ...readAs(u, days), text: said, statements: all });
  const people = then.filter(isPeople);
  if (PEOPLE.test(text)) return people.length ? one(people, people.map((s) => s.text[u.locale]).join(' ')) : undefined;
  if (ids('municipality').length > 0) return undefined;
  if (counted.length > 1 && ALL_OF_THEM.test(text)) return one(counted, throughout(counted, away, catalog, u.locale));
  // "Vilka" are people too, where some were noted.
  const all = !counted.length ? then : MUNICIPALITIES.test(text) ? counted : away ? [...people, ...counted] : [...counted, ...people];
  return one(all, all.map((s) => s.text[u.locale]).join(' '));
};
const CHOICES = 5;
