import type { Bilingual, Terms } from '../domain/bilingual.ts';
import type { Citation } from '../domain/citation.ts';
import type { Entity, Meeting } from '../domain/entity.ts';
import type { Fact, Mode, Slot, Status, Visibility } from '../domain/fact.ts';
import type { GoalStatus } from '../domain/happenings/goal.ts';
import type { Attendee, DecisionKind } from '../domain/happenings/outcome.ts';
import { type Period, type Span, spanOf } from '../domain/period.ts';
import type { HeldSeat, Records } from '../domain/record.ts';
import type { Relation } from '../domain/relation.ts';
import type { RoleValue, Value } from '../domain/value.ts';
import { OPEN_END } from '../i18n/dates.ts';
import type { Catalog } from './catalog.ts';
import { meetingText, seatText } from './texts.ts';

/** One thing that a record says, whatever kind of record: what questions are matched against and answered with. */
export type Statement = {
  /** The id of the record. */
  id: string;
  from: 'fact' | 'entity' | 'seat' | 'meeting' | 'duty' | 'outcome';
  subject: string;
  /** Everything named in it besides the subject, by id. */
  about: readonly string[];
  area?: string;
  relation: Relation;
  mode: Mode;
  status?: Status;
  period: Period;
  span: Span;
  /** When on that day a meeting begins and ends, where it was said. */
  hours?: { from: string; to?: string };
  roles: Readonly<Partial<Record<Slot, readonly RoleValue[]>>>;
  values: readonly Value[];
  terms: Terms;
  text: Bilingual;
  conflicts: readonly string[];
  citations: readonly Citation[];
  visibility: Visibility;
  /** The body whose people may see it, where it is not open. */
  body?: string;
  /** Who wrote it down, by name, where it was recorded rather than reported. */
  recorder?: string;
  told?: Told;
};

/** What a recorded thing is, where lists and counts are made over all of them. Municipalities by id, an action's owner by name; `list`: made of other statements. */
export type Told =
  /** `kind` by its words where nobody chose one; `said` is the verb that it is told with. */
  | { what: 'decision'; kind: DecisionKind; said: DecisionKind; text: string }
  /** `among`: those with a seat there, where "all" was said of them. */
  | { what: 'attendance'; present: readonly string[]; absent: readonly string[]; among?: readonly string[] }
  | { what: 'people'; people: readonly Attendee[] }
  | { what: 'agenda' }
  /** The newest report of a goal, by the id of the fact that says what is wanted. */
  | { what: 'goal'; goal: string; status: GoalStatus }
  | { what: 'action'; owner?: string; open: boolean }
  | { what: 'list'; of: 'open' | 'overdue' | 'due' | 'coming' };

const noTerms: Terms = { sv: [], en: [] };
const refs = (values: readonly RoleValue[]) => values.flatMap((v) => (typeof v === 'string' && v.startsWith('@') ? [v.slice(1)] : []));

const fromFact = (f: Fact, catalog: Catalog): Statement => {
  const area = f.area ?? catalog.get(f.subject)?.area;
  return {
    id: f.id,
    from: 'fact',
    subject: f.subject,
    about: [...new Set([...Object.values(f.roles).flatMap((v) => refs(v)), ...f.values.flatMap((v) => (v.kind === 'set' ? refs(v.members ?? []) : []))])],
    ...(area ? { area } : {}),
    relation: f.relation,
    mode: f.mode,
    ...(f.status ? { status: f.status } : {}),
    period: f.period,
    span: spanOf(f.period),
    roles: f.roles,
    values: f.values,
    terms: f.terms,
    text: f.text,
    conflicts: f.conflicts ?? [],
    citations: [f.source, ...(f.alsoIn ?? [])],
    visibility: f.visibility,
  };
};

/** A seat without an end is about the year it began in: nothing is known of when it ends. */
const seatSpan = (period: Period): Span => {
  const [from = ''] = period.split('/');
  return period.endsWith(`/${OPEN_END}`) ? spanOf(`${from}/${from.slice(0, 4)}`) : spanOf(period);
};

export const seatStatement = (s: HeldSeat, catalog: Catalog): Statement => ({
  id: s.id,
  from: 'seat',
  subject: s.body,
  about: [s.person, ...(s.municipality ? [s.municipality] : [])],
  relation: 'membership',
  mode: 'done',
  period: s.period,
  span: seatSpan(s.period),
  roles: { who: [`@${s.person}`] },
  values: [],
  terms: noTerms,
  text: seatText(s, catalog),
  conflicts: [],
  citations: [s.source, ...(s.endedBy ? [s.endedBy] : [])],
  visibility: s.visibility,
  body: s.body,
});

const fromMeeting = (m: Meeting, catalog: Catalog): Statement => ({
  id: m.id,
  from: 'meeting',
  subject: m.body,
  about: refs(m.guests),
  relation: 'meeting',
  mode: 'done',
  period: m.date,
  span: spanOf(m.date),
  roles: m.topics.length ? { what: m.topics } : {},
  values: [{ kind: 'date', when: m.date, what: { sv: 'möte', en: 'meeting' } }],
  terms: { sv: ['tema', 'fokus', 'dagordning', 'ägde rum'], en: ['theme', 'focus', 'agenda', 'took place'] },
  text: meetingText(m, catalog),
  conflicts: [],
  citations: [m.source],
  visibility: m.visibility,
  body: m.body,
});

/** What a thing is, said with its name: "Skånes Energiting: en årlig konferens …". */
const named = (e: Entity, text: Bilingual): Bilingual => {
  const [name = ''] = e.names.sv;
  const say = (said: string) =>
    e.names.sv.some((n) => said.toLowerCase().includes(n.toLowerCase())) ? said : `${name}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  return { sv: say(text.sv), en: say(text.en) };
};
const fromEntity = (e: Entity): Statement[] =>
  e.text
    ? [
        {
          id: e.id,
          from: 'entity',
          subject: e.id,
          about: e.partOf ? [e.partOf] : [],
          ...(e.area ? { area: e.area } : {}),
          relation: 'definition',
          mode: 'rule',
          period: e.period ?? '2021/2027',
          span: spanOf(e.period ?? '2021/2027'),
          roles: { what: [e.text] },
          values: [],
          terms: noTerms,
          text: named(e, e.text),
          conflicts: [],
          citations: [e.source],
          visibility: e.visibility,
        },
      ]
    : [];

/** Every statement that the records make, in a fixed order. */
export const statementsOf = (records: Records, catalog: Catalog): Statement[] => [
  ...records.facts.map((f) => fromFact(f, catalog)),
  ...records.seats.map((s) => seatStatement(s, catalog)),
  ...records.meetings.map((m) => fromMeeting(m, catalog)),
  ...records.duties.map(
    (d): Statement => ({
      id: d.id,
      from: 'duty',
      subject: d.subject,
      about: refs(d.by),
      ...(d.area ? { area: d.area } : {}),
      relation: 'recurring',
      mode: 'rule',
      period: d.period,
      span: spanOf(d.period),
      roles: { when: [d.every], ...(d.by.length ? { who: d.by } : {}) },
      values: [],
      terms: d.terms,
      text: d.text,
      conflicts: [],
      citations: [d.source],
      visibility: d.visibility,
    }),
  ),
  ...[...records.entities.values()].flatMap(fromEntity),
];
