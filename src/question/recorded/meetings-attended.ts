import { maySee, type Viewer } from '../../domain/actor.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Knowledge, Untold } from '../../knowledge/knowledge.ts';
import type { Statement, Told } from '../../knowledge/statements.ts';

export type Attendance = Statement & { told: Extract<Told, { what: 'attendance' }> };
export type People = Statement & { told: Extract<Told, { what: 'people' }> };
export const isAttendance = (s: Statement): s is Attendance => s.told?.what === 'attendance';
export const isPeople = (s: Statement): s is People => s.told?.what === 'people';

/** Folded: people leave out å, ä and ö. */
export const THERE =
  /(?<![a-zà-ɏ])(?:(?:var|vart|varit|ar|fanns)\b.{0,40}\b(?:med|dar|pa plats|borta)|inte (?:var|kom)|franvar[a-zà-ɏ]*|narvar[a-zà-ɏ]*|uteblev|saknades|deltog|deltagit|(?:was|were)\b.{0,40}\b(?:there|present|absent|missing)|attend[a-zà-ɏ]*|absent|missing)(?![a-zà-ɏ])/u;
/** One meeting: where no day is said, the newest. */
export const THE_MEETING = /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*mote[ts]?|[a-zà-ɏ]*motets|[a-zà-ɏ]*sammantradet?|meeting)(?![a-zà-ɏ])/u;
export const TO_COME = /(?<![a-zà-ɏ])(?:ska|skall|kommer|nasta|kommande|will|next|coming|upcoming)(?![a-zà-ɏ])/u;

/** Who was noted as being at meetings, of some bodies or of all, as far as it may be seen. */
export const attendanceOf = (knowledge: Knowledge, viewer: Viewer, bodies?: readonly string[]): readonly Untold[] =>
  knowledge.told(['attendance', 'people'], bodies).filter(({ brief }) => maySee(viewer, brief.visibility, brief.body));
/** Those of the newest day alone. */
export const newestOf = (all: readonly Untold[]): readonly Untold[] => {
  const newest = all.reduce((day, { brief }) => (brief.period > day ? brief.period : day), '');
  return all.filter(({ brief }) => brief.period === newest);
};

/** "mötet i styrelsen 24 november 2026". */
export const theMeeting = (s: Pick<Statement, 'subject' | 'period'>, catalog: Catalog, locale: Locale): string =>
  locale === 'sv'
    ? `mötet i ${catalog.inText(s.subject)} ${longDate(s.period, 'sv')}`
    : `the meeting of ${catalog.name(s.subject)} on ${longDate(s.period, 'en')}`;
