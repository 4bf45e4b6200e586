import type { MeetingState } from '../../domain/happenings/meeting.ts';
import { agendaOf } from '../../domain/meetings.ts';
import { spanOf } from '../../domain/period.ts';
import type { State } from '../../domain/state.ts';
import { addDays } from '../../domain/wall-time.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import type { NameOf } from './name-of.ts';

const both = (make: (locale: Locale) => string) => ({ sv: make('sv'), en: make('en') });
const clock = (time: string | undefined, locale: Locale) => (time === undefined ? '' : locale === 'sv' ? ` kl. ${time.replace(':', '.')}` : ` at ${time}`);
const inSentence = (text: string) => text.trim().replace(/[.\s]+$/, '');

const whenText = (m: MeetingState, catalog: Catalog, locale: Locale): string => {
  const day = longDate(m.date, locale) + clock(m.time, locale);
  const place = m.place === undefined ? '' : locale === 'sv' ? `, plats: ${inSentence(m.place)}` : `, place: ${inSentence(m.place)}`;
  const before = m.history.at(-1)?.kind === 'moved' ? m.history.at(-2)?.spot : undefined;
  const was = before && before.date !== m.date ? longDate(before.date, locale) + clock(before.time, locale) : undefined;
  if (locale === 'sv') return `${catalog.name(m.body)} har möte ${day}${place}.${was === undefined ? '' : ` Mötet är flyttat från ${was}.`}`;
  return `${catalog.name(m.body)} meets on ${day}${place}.${was === undefined ? '' : ` The meeting was moved from ${was}.`}`;
};
const cancelledText = (m: MeetingState, catalog: Catalog, locale: Locale): string => {
  const reason = m.history.at(-1)?.reason;
  if (locale === 'sv')
    return `Mötet i ${catalog.inText(m.body)} ${longDate(m.date, 'sv')} är inställt.${reason === undefined ? '' : ` Skäl: ${inSentence(reason)}.`}`;
  return `The meeting of ${catalog.name(m.body)} on ${longDate(m.date, 'en')} has been called off.${reason === undefined ? '' : ` Reason: ${inSentence(reason)}.`}`;
};
const agendaText = (m: MeetingState, items: readonly string[], catalog: Catalog, locale: Locale): string =>
  locale === 'sv'
    ? `På dagordningen för mötet i ${catalog.inText(m.body)} ${longDate(m.date, 'sv')} står: ${items.join('; ')}.`
    : `On the agenda of the meeting of ${catalog.name(m.body)} on ${longDate(m.date, 'en')}: ${items.join('; ')}.`;

/** What one planned meeting says, as statements: when and where it is or that it is cancelled, and what stands on its agenda. */
const statementsOfMeeting = (m: MeetingState, own: readonly MeetingState[], catalog: Catalog, nameOf: NameOf): Statement[] => {
  const last = m.history.at(-1);
  const section = `${catalog.name(m.body)}, ${longDate((last?.at ?? m.recordedAt).slice(0, 10), 'sv')}, ${nameOf(last?.by ?? m.recordedBy)}`;
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
  };
  if (m.cancelled)
    return [
      {
        ...common,
        id: m.id,
        relation: 'change',
        // It was planned and comes to nothing: neither a yes nor a no to whether it was held.
        mode: 'planned',
        roles: {},
        values: [],
        terms: { sv: ['inställt möte', 'inställt', 'ställts in', 'blir inte av'], en: ['cancelled meeting', 'cancelled', 'called off'] },
        text: both((l) => cancelledText(m, catalog, l)),
      },
    ];
  const when = both((l) => longDate(m.date, l) + clock(m.time, l));
  const items = agendaOf({ meetings: new Map(own.map((o) => [o.id, o])) }, m).map((i) => inSentence(i.text));
  return [
    {
      ...common,
      id: m.id,
      relation: 'meeting',
      mode: 'planned',
      status: 'planned',
      roles: { when: [when], ...(m.place === undefined ? {} : { where: [m.place] }) },
      values: [{ kind: 'date', when: m.date, what: { sv: 'möte', en: 'meeting' } }],
      terms: {
        sv: ['nästa möte', 'kommande möte', 'träffas', 'sammanträder', 'sammanträde', 'plats', 'lokal', 'flyttat'],
        en: ['next meeting', 'coming meeting', 'meets', 'place', 'venue', 'moved'],
      },
      text: both((l) => whenText(m, catalog, l)),
    },
    ...(items.length === 0
      ? []
      : [
          {
            ...common,
            id: `${m.id}.dagordning`,
            relation: 'meeting' as const,
            mode: 'planned' as const,
            status: 'planned' as const,
            roles: { what: items },
            values: [],
            terms: { sv: ['dagordning', 'föredragningslista', 'punkter', 'ta upp'], en: ['agenda', 'items', 'take up'] },
            text: both((l) => agendaText(m, items, catalog, l)),
          },
        ]),
  ];
};

/** A plan that has passed is told for a year, and not once the meeting has an outcome: what came of it stands there. */
const TOLD_DAYS = 366;

/** Everything that is planned, as statements, by body. */
export const statementsOfMeetings = (state: State, catalog: Catalog, nameOf: NameOf, today: string): Statement[] => {
  const held = new Set([...state.outcomes.values()].map((o) => `${o.body} ${o.meeting.date}`));
  const first = addDays(today, -TOLD_DAYS);
  const byBody = new Map<string, MeetingState[]>();
  for (const m of state.meetings.values()) {
    const own = byBody.get(m.body);
    if (own) own.push(m);
    else byBody.set(m.body, [m]);
  }
  const isTold = (m: MeetingState) => m.date >= first && (m.cancelled || !held.has(`${m.body} ${m.date}`));
  return [...byBody.values()].flatMap((own) => own.filter(isTold).flatMap((m) => statementsOfMeeting(m, own, catalog, nameOf)));
};
