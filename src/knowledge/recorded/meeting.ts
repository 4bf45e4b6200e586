import type { MeetingState } from '../../domain/happenings/meeting.ts';
import { agendaOf } from '../../domain/meetings.ts';
import { openActionsOf } from '../../domain/open-actions.ts';
import { spanOf } from '../../domain/period.ts';
import type { State } from '../../domain/state.ts';
import { addDays } from '../../domain/wall-time.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import type { NameOf } from './name-of.ts';

export const clock = (time: string | undefined, end: string | undefined, locale: Locale) => {
  if (time === undefined) return '';
  const until = end === undefined ? '' : `–${end}`;
  return locale === 'sv' ? ` kl. ${`${time}${until}`.replaceAll(':', '.')}` : ` at ${time}${until}`;
};
export const hoursOf = (from: string | undefined, to: string | undefined): Pick<Statement, 'hours'> =>
  from === undefined ? {} : { hours: { from, ...(to === undefined ? {} : { to }) } };
const inSentence = (text: string) => text.trim().replace(/[.\s]+$/, '');

/** Why it was moved or called off, in the words of whoever did it. */
const reasonOf = (m: MeetingState): string | undefined => m.history.at(-1)?.reason;
const why = (m: MeetingState) => {
  const reason = reasonOf(m);
  return reason === undefined ? {} : { why: [reason] };
};

const whenText = (m: MeetingState, catalog: Catalog, locale: Locale): string => {
  const day = longDate(m.date, locale) + clock(m.time, m.end, locale);
  const place = m.place === undefined ? '' : locale === 'sv' ? `, plats: ${inSentence(m.place)}` : `, place: ${inSentence(m.place)}`;
  const before = m.history.at(-1)?.kind === 'moved' ? m.history.at(-2)?.spot : undefined;
  const was = before && before.date !== m.date ? longDate(before.date, locale) + clock(before.time, before.end, locale) : undefined;
  const reason = reasonOf(m);
  const why = reason === undefined || was === undefined ? '' : ` ${locale === 'sv' ? 'Skäl' : 'Reason'}: ${inSentence(reason)}.`;
  if (locale === 'sv') return `${catalog.name(m.body)} har möte ${day}${place}.${was === undefined ? '' : ` Mötet är flyttat från ${was}.${why}`}`;
  return `${catalog.name(m.body)} meets on ${day}${place}.${was === undefined ? '' : ` The meeting was moved from ${was}.${why}`}`;
};
const cancelledText = (m: MeetingState, catalog: Catalog, locale: Locale): string => {
  const reason = reasonOf(m);
  if (locale === 'sv')
    return `Mötet i ${catalog.inText(m.body)} ${longDate(m.date, 'sv')} är inställt.${reason === undefined ? '' : ` Skäl: ${inSentence(reason)}.`}`;
  return `The meeting of ${catalog.name(m.body)} on ${longDate(m.date, 'en')} has been called off.${reason === undefined ? '' : ` Reason: ${inSentence(reason)}.`}`;
};
const agendaText = (m: MeetingState, items: readonly string[], left: readonly string[], catalog: Catalog, locale: Locale): string => {
  const sv = locale === 'sv';
  const meeting = sv ? `mötet i ${catalog.inText(m.body)} ${longDate(m.date, 'sv')}` : `the meeting of ${catalog.name(m.body)} on ${longDate(m.date, 'en')}`;
  const first = items.length
    ? sv
      ? `På dagordningen för ${meeting} står: ${items.join('; ')}.`
      : `On the agenda of ${meeting}: ${items.join('; ')}.`
    : sv
      ? `Inga punkter är föreslagna till ${meeting}.`
      : `No items have been proposed for ${meeting}.`;
  if (left.length === 0) return first;
  return `${first} ${sv ? 'Att följa upp' : 'To follow up'}: ${left.join('; ')}.`;
};

/** What one planned meeting says, as statements: when and where it is or that it is cancelled, and what stands on its agenda. */
const statementsOfMeeting = (m: MeetingState, state: Pick<State, 'meetings'>, left: readonly string[], catalog: Catalog, nameOf: NameOf): Statement[] => {
  const last = m.history.at(-1);
  const section = `Möteskalendern, ${catalog.name(m.body)}, registrerat ${longDate((last?.at ?? m.recordedAt).slice(0, 10), 'sv')}, ${nameOf(last?.by ?? m.recordedBy)}`;
  const area = catalog.get(m.body)?.area;
  const common = {
    from: 'meeting' as const,
    subject: m.body,
    about: [],
    ...(area ? { area } : {}),
    period: m.date,
    span: spanOf(m.date),
    conflicts: [],
    citations: [{ document: `registrering:${m.id}`, section }],
    visibility: m.visibility,
    body: m.body,
    recorder: nameOf(last?.by ?? m.recordedBy),
  };
  if (m.cancelled)
    return [
      {
        ...common,
        id: m.id,
        relation: 'change',
        // It was planned and comes to nothing: neither a yes nor a no to whether it was held.
        mode: 'planned',
        roles: why(m),
        values: [],
        terms: {
          sv: ['inställt möte', 'inställt', 'ställts in', 'ställdes in', 'blir inte av'],
          en: ['cancelled meeting', 'cancelled', 'called off'],
        },
        text: both((l) => cancelledText(m, catalog, l)),
      },
    ];
  const when = both((l) => longDate(m.date, l) + clock(m.time, m.end, l));
  const items = agendaOf(state, m).map((i) => inSentence(i.text));
  return [
    {
      ...common,
      id: m.id,
      relation: 'meeting',
      mode: 'planned',
      status: 'planned',
      ...hoursOf(m.time, m.end),
      roles: { when: [when], ...(m.place === undefined ? {} : { where: [m.place] }), ...why(m) },
      values: [{ kind: 'date', when: m.date, what: { sv: 'möte', en: 'meeting' } }],
      terms: {
        sv: ['nästa möte', 'kommande möte', 'träffas', 'sammanträder', 'sammanträde', 'plats', 'lokal', 'flyttat', 'flyttades'],
        en: ['next meeting', 'coming meeting', 'meets', 'place', 'venue', 'moved'],
      },
      text: both((l) => whenText(m, catalog, l)),
    },
    ...(items.length + left.length === 0
      ? []
      : [
          {
            ...common,
            id: `${m.id}.dagordning`,
            relation: 'meeting' as const,
            mode: 'planned' as const,
            status: 'planned' as const,
            roles: { what: [...items, ...left] },
            told: { what: 'agenda' as const },
            values: [],
            terms: { sv: ['dagordning', 'föredragningslista', 'punkter', 'ta upp', 'kommer upp'], en: ['agenda', 'items', 'take up', 'comes up'] },
            text: both((l) => agendaText(m, items, left, catalog, l)),
          },
        ]),
  ];
};

/** A plan that has passed is told for a year, and not once the meeting has an outcome: what came of it stands there. */
const TOLD_DAYS = 366;
/** More open actions than this are a list of their own. */
const MOST_LEFT = 10;

/** Everything that is planned for a body, as statements. */
export const statementsOfMeetings = (
  body: string,
  state: Pick<State, 'meetings' | 'outcomes' | 'actions'>,
  catalog: Catalog,
  nameOf: NameOf,
  today: string,
): Statement[] => {
  const held = new Set(state.outcomes.by('body', body).map((o) => o.meeting.date));
  const first = addDays(today, -TOLD_DAYS);
  const own = state.meetings.by('body', body);
  const isTold = (m: MeetingState) => m.date >= first && (m.cancelled || !held.has(m.date));
  const next = own.filter((m) => m.visibility === 'open' && !m.cancelled && m.date >= today).sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  // What is open goes on to the body's next agenda by itself; only what all may see is told to all who see the meeting.
  const open = openActionsOf(state, body).filter((a) => a.body === body && a.visibility === 'open');
  return own.filter(isTold).flatMap((m) => {
    const left = m === next ? open.slice(0, MOST_LEFT).map((a) => inSentence(a.text)) : [];
    return statementsOfMeeting(m, state, left, catalog, nameOf);
  });
};
