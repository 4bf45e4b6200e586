import { maySee, type Viewer } from '../../domain/actor.ts';
import { overlaps, spanOf } from '../../domain/period.ts';
import { longDate } from '../../i18n/dates.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement, Told } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';
import { type Found, nothingThen } from './found.ts';
import { askedDays, readAs } from './times.ts';

type Attendance = Statement & { told: Extract<Told, { what: 'attendance' }> };
const isAttendance = (s: Statement): s is Attendance => s.told?.what === 'attendance';
const ofPeople = (s: Statement) => s.told?.what === 'people';

/** Folded: people leave out å, ä and ö. */
const THERE =
  /(?<![a-zà-ɏ])(?:(?:var|vart|varit|ar|fanns)\b.{0,40}\b(?:med|dar|pa plats|borta)|inte (?:var|kom)|frånvar[a-zà-ɏ]*|franvar[a-zà-ɏ]*|narvar[a-zà-ɏ]*|uteblev|saknades|deltog|deltagit|(?:was|were)\b.{0,40}\b(?:there|present|absent|missing)|attend[a-zà-ɏ]*|absent|missing)(?![a-zà-ɏ])/iu;
const AWAY = /(?<![a-zà-ɏ])(?:inte|ej|borta|franvar[a-zà-ɏ]*|uteblev|saknades|not|absent|missing|n't)(?![a-zà-ɏ])/iu;
const ALL_OF_THEM =
  /(?<![a-zà-ɏ])(?:bada|alla|samtliga|varje|both|all|every)(?![a-zà-ɏ])[^.?]*(?:mote[a-zà-ɏ]*|tillfalle[a-zà-ɏ]*|gang[a-zà-ɏ]*|meetings?|times?)/iu;
const PEOPLE =
  /(?<![a-zà-ɏ])(?:ledamot[a-zà-ɏ]*|ledamoter[a-zà-ɏ]*|ersattar[a-zà-ɏ]*|ersatte|person[a-zà-ɏ]*|members?|people|substitute[a-zà-ɏ]*|stood in)(?![a-zà-ɏ])/iu;
const ALONE =
  /^\s*(?:vilka|vem|which|who)\s+(?:(?:kommuner|municipalities)\s+)?(?:(?:var|vart|was|were|ar|som)\s+)?(?:inte|not|ej)?\s*(?:var\s+)?(?:med|dar|pa plats|there|present|narvarande|franvarande|absent|missing|borta)\s*\??\s*$/iu;

const names = (ids: readonly string[], catalog: Catalog, locale: Locale) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(ids.map((id) => catalog.name(id)).sort((a, b) => a.localeCompare(b, 'sv')));
const where = (s: Statement, catalog: Catalog, locale: Locale) =>
  locale === 'sv'
    ? `mötet i ${catalog.inText(s.subject)} ${longDate(s.period, 'sv')}`
    : `the meeting of ${catalog.name(s.subject)} on ${longDate(s.period, 'en')}`;

/** Whether one municipality was at a meeting; undefined when the meeting's attendance does not speak of it. */
const oneOf = (id: string, s: Attendance, catalog: Catalog, locale: Locale): string | undefined => {
  const sv = locale === 'sv';
  const [name, at] = [catalog.name(id), where(s, catalog, locale)];
  if (s.told.present.includes(id)) return sv ? `Ja, ${name} var med vid ${at}.` : `Yes, ${name} was present at ${at}.`;
  if (s.told.absent.includes(id)) return sv ? `Nej, ${name} var inte med vid ${at}.` : `No, ${name} was not present at ${at}.`;
  return undefined;
};

/** Who was at all of several meetings, or at none of them. */
const throughout = (all: readonly Attendance[], away: boolean, catalog: Catalog, locale: Locale): string => {
  const sv = locale === 'sv';
  const [first, ...rest] = all.map((s) => (away ? s.told.absent : s.told.present));
  const ids = (first ?? []).filter((id) => rest.every((r) => r.includes(id)));
  const days = new Intl.ListFormat(locale, { type: 'conjunction' }).format(all.map((s) => longDate(s.period, locale)));
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
  const told = knowledge.told(['attendance', 'people']).filter(({ brief }) => maySee(viewer, brief.visibility, brief.body));
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
  if (!days.length) return undefined;
  const ofBody = told.filter(({ brief }) => bodies.includes(brief.subject));
  const then = ofBody.filter(({ brief }) => days.some((d) => overlaps(d, spanOf(brief.period)))).map((untold) => untold.make());
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
  if (PEOPLE.test(text)) {
    const people = then.filter(ofPeople);
    return people.length ? one(people, people.map((s) => s.text[u.locale]).join(' ')) : undefined;
  }
  const [place] = ids('municipality');
  const [only] = counted;
  if (only && counted.length === 1 && place !== undefined && /^\s*(?:var|ar|was|were|did|deltog|kom)(?![a-zà-ɏ])/iu.test(text)) {
    const said = oneOf(place, only, catalog, u.locale);
    if (said !== undefined) return one([only], said);
  }
  if (place !== undefined) return undefined;
  if (counted.length > 1 && ALL_OF_THEM.test(text)) return one(counted, throughout(counted, away, catalog, u.locale));
  const all = counted.length ? counted : then;
  return one(all, all.map((s) => s.text[u.locale]).join(' '));
};
const CHOICES = 5;
