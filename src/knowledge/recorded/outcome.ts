import type { Outcome } from '../../domain/happenings/outcome.ts';
import { spanOf } from '../../domain/period.ts';
import type { Recorded } from '../../domain/stamp.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import { decisionStatement } from './decision.ts';
import { clock, hoursOf } from './meeting.ts';
import type { NameOf } from './name-of.ts';
import { inAlphabet } from './parts.ts';
import { toldStatements } from './told.ts';

/** Up to so many present are named, even where more were there than away. */
const FEW = 8;

/** "3 kommuner", "32 av 33 kommuner", "11 av de 13 kommuner som har plats där". */
const countedText = ({ present, absent, among }: Outcome['attendance'], whole: boolean, locale: Locale): string => {
  const sv = locale === 'sv';
  if (among) {
    const seated = present.filter((id) => among.includes(id)).length;
    return sv ? `${seated} av de ${among.length} kommuner som har plats där` : `${seated} of the ${among.length} municipalities with a seat there`;
  }
  if (!whole) return present.length === 1 ? `1 ${sv ? 'kommun' : 'municipality'}` : `${present.length} ${sv ? 'kommuner' : 'municipalities'}`;
  const total = present.length + absent.length;
  return sv ? `${present.length} av ${total} kommuner` : `${present.length} of ${total} municipalities`;
};

const attendanceText = (o: Outcome, body: string, catalog: Catalog, locale: Locale): string => {
  const sv = locale === 'sv';
  const names = (ids: readonly string[]) => inAlphabet(ids, catalog).join(', ');
  const part = (swedish: string, english: string, ids: readonly string[]) => (ids.length ? ` ${sv ? swedish : english}: ${names(ids)}.` : '');
  const date = longDate(o.meeting.date, locale);
  const { present, absent, among, late = [] } = o.attendance;
  // Those of whom nothing was said are neither there nor away.
  const whole = among !== undefined || present.length + absent.length >= catalog.all('municipality').length;
  // Few are named, and those who are fewest.
  const named = present.length <= Math.max(absent.length, FEW);
  const visitors = among === undefined ? [] : present.filter((id) => !among.includes(id));
  const without = among === undefined ? [] : absent.filter((id) => !among.includes(id));
  const rest = whole ? '' : sv ? ' Om övriga är inget registrerat.' : ' Nothing is recorded of the others.';
  const counted = countedText(o.attendance, whole, locale);
  const away = absent.filter((id) => !without.includes(id));
  const who = [
    part('Inte med', 'Absent', away),
    part('Frånvarande utan ordinarie plats där', 'Absent without a seat of their own there', without),
    named ? part('Med', 'Present', present) : part('Också med', 'Also present', visitors),
    part('Kom sent', 'Late', late),
  ].join('');
  if (sv) return `Vid mötet i ${body} ${date} ${among ? 'deltog' : 'var'} ${counted}${among ? '' : ' med'}.${who}${rest}`;
  return `At the meeting of ${body} on ${date}, ${counted} ${counted.startsWith('1 m') ? 'was' : 'were'} present.${who}${rest}`;
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
      told: {
        what: 'attendance',
        present: o.attendance.present,
        absent: o.attendance.absent,
        ...(o.attendance.among ? { among: o.attendance.among } : {}),
      },
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
      text: both((l) => attendanceText(o, l === 'sv' ? catalog.inText(o.body) : body, catalog, l)),
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
      ...hoursOf(o.nextTime, o.nextEnd),
      roles: o.nextTime === undefined ? {} : { when: [both((l) => longDate(o.next ?? '', l) + clock(o.nextTime, o.nextEnd, l))] },
      values: [{ kind: 'date', when: o.next, what: { sv: 'nästa möte', en: 'next meeting' } }],
      terms: { sv: ['nästa möte', 'kommande', 'träffas', 'sammanträder'], en: ['next meeting', 'upcoming', 'meets'] },
      text: both((l) =>
        l === 'sv'
          ? `Nästa möte i ${catalog.inText(o.body)} är ${longDate(o.next ?? '', 'sv')}${clock(o.nextTime, o.nextEnd, 'sv')}.`
          : `The next meeting of ${body} is on ${longDate(o.next ?? '', 'en')}${clock(o.nextTime, o.nextEnd, 'en')}.`,
      ),
    });
  return out;
};
