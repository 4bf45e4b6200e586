import type { Outcome } from '../../domain/happenings/outcome.ts';
import { spanOf } from '../../domain/period.ts';
import type { Recorded } from '../../domain/stamp.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { decisionStatement } from './decision.ts';
import { clock } from './meeting.ts';
import type { NameOf } from './name-of.ts';
import { both } from './said.ts';
import { toldStatements } from './told.ts';

/** Up to so many present are named, even where more were there than away. */
const FEW = 8;

const attendanceText = (o: Outcome, body: string, catalog: Catalog, locale: Locale): string => {
  const names = (ids: readonly string[]) => ids.map((id) => catalog.name(id)).join(', ');
  const total = o.attendance.present.length + o.attendance.absent.length;
  const date = longDate(o.meeting.date, locale);
  const { present, absent, late = [] } = o.attendance;
  // Few are named, and those who are fewest.
  const named = present.length <= Math.max(absent.length, FEW);
  const every = catalog.all('municipality').length;
  // Those of whom nothing was said are neither there nor away.
  const whole = total >= every;
  const after = late.length ? ` ${locale === 'sv' ? 'Kom sent' : 'Late'}: ${names(late)}.` : '';
  const rest = whole ? '' : locale === 'sv' ? ' Om övriga är inget registrerat.' : ' Nothing is recorded of the others.';
  const counted = `${present.length}${whole ? ` ${locale === 'sv' ? 'av' : 'of'} ${total}` : ''}`;
  if (locale === 'sv')
    return `Vid mötet i ${body} ${date} var ${counted} ${!whole && present.length === 1 ? 'kommun' : 'kommuner'} med.${absent.length ? ` Inte med: ${names(absent)}.` : ''}${named ? ` Med: ${names(present)}.` : ''}${after}${rest}`;
  return `At the meeting of ${body} on ${date}, ${counted} ${!whole && present.length === 1 ? 'municipality was' : 'municipalities were'} present.${absent.length ? ` Absent: ${names(absent)}.` : ''}${named ? ` Present: ${names(present)}.` : ''}${after}${rest}`;
};

/** What one recorded outcome says, as statements: each decision, what was told, who was there, and when the next meeting is. */
export const statementsOfOutcome = (o: Recorded<Outcome>, catalog: Catalog, nameOf: NameOf): Statement[] => {
  const body = catalog.name(o.body);
  const date = o.meeting.date;
  const section = `${body} ${longDate(date, 'sv')}, ${nameOf(o.recordedBy)}`;
  const area = catalog.get(o.body)?.area;
  const common = {
    from: 'outcome' as const,
    subject: o.body,
    ...(area ? { area } : {}),
    period: date,
    span: spanOf(date),
    conflicts: [],
    citations: [{ document: `protokoll:${o.meeting.id}`, section }],
    visibility: o.visibility,
    body: o.body,
    recorder: nameOf(o.recordedBy),
  };
  const out: Statement[] = [...o.decisions.map((d) => decisionStatement(d, o, common, catalog)), ...toldStatements(o, common, catalog)];
  if (o.attendance.known)
    out.push({
      ...common,
      id: `${o.id}.narvaro`,
      about: [...o.attendance.present, ...o.attendance.absent],
      relation: 'participation',
      mode: 'done',
      roles: { who: o.attendance.present.map((id) => `@${id}`) },
      told: { what: 'attendance', present: o.attendance.present, absent: o.attendance.absent },
      values: [
        {
          kind: 'set',
          of: { sv: 'närvarande kommuner', en: 'municipalities present' },
          count: o.attendance.present.length,
          members: o.attendance.present.map((id) => `@${id}`),
          complete: true,
        },
        {
          kind: 'set',
          of: { sv: 'frånvarande kommuner', en: 'municipalities absent' },
          count: o.attendance.absent.length,
          members: o.attendance.absent.map((id) => `@${id}`),
          complete: true,
        },
      ],
      terms: {
        sv: ['närvaro', 'närvarande', 'frånvarande', 'inte med', 'deltog', 'saknades', 'borta', 'på plats', ...(o.attendance.late ? ['kom sent', 'sena'] : [])],
        en: ['attendance', 'present', 'absent', 'attended', 'missing'],
      },
      text: both((l) => attendanceText(o, body, catalog, l)),
    });
  if (o.next)
    out.push({
      ...common,
      id: `${o.id}.nasta`,
      about: [],
      period: o.next,
      span: spanOf(o.next),
      relation: 'meeting',
      mode: 'planned',
      status: 'planned',
      roles: o.nextTime === undefined ? {} : { when: [both((l) => longDate(o.next ?? '', l) + clock(o.nextTime, o.nextEnd, l))] },
      values: [{ kind: 'date', when: o.next, what: { sv: 'nästa möte', en: 'next meeting' } }],
      terms: { sv: ['nästa möte', 'kommande', 'träffas', 'sammanträder'], en: ['next meeting', 'upcoming', 'meets'] },
      text: both((l) =>
        l === 'sv'
          ? `Nästa möte i ${body} är ${longDate(o.next ?? '', 'sv')}${clock(o.nextTime, o.nextEnd, 'sv')}.`
          : `The next meeting of ${body} is on ${longDate(o.next ?? '', 'en')}${clock(o.nextTime, o.nextEnd, 'en')}.`,
      ),
    });
  return out;
};
