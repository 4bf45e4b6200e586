import type { Outcome } from '../domain/happenings/outcome.ts';
import type { Change, Minutes } from '../domain/minutes.ts';
import type { Owner } from '../domain/owner.ts';
import type { Recorded } from '../domain/stamp.ts';
import { FILE_KIND } from '../i18n/file-words.ts';
import { became, changedBy } from '../i18n/outcome-words.ts';
import { spanText } from '../i18n/when-said.ts';
import { attendeeLine, decisionLine, namesLine } from '../knowledge/outcome-said.ts';
import { ownerName } from '../knowledge/recorded/said.ts';
import { heading, type Paper, type Part, type Span, span } from './paper.ts';
import { actionTable, instantLine, openness, type Wording } from './told.ts';
import { LABEL, notForReader, origin, outcomeHeading, recordedBy, SAY } from './words.ts';

type Told = Recorded<Outcome>;

const attendance = ({ attendance: { known, present, absent, late = [], people = [] } }: Told, { locale, catalog }: Wording): Part[] => {
  const field = (label: keyof typeof LABEL, ids: readonly string[]) =>
    ids.length === 0 ? [] : [{ label: `${LABEL[label][locale]} (${ids.length})`, value: span(namesLine(ids, catalog, locale)) }];
  const fields = [
    ...(known ? [...field('present', present), ...field('late', late), ...field('absent', absent)] : []),
    ...(people.length ? [{ label: LABEL.people[locale], value: span(people.map((p) => attendeeLine(p, catalog, locale)).join('; ')) }] : []),
  ];
  return fields.length ? [{ kind: 'fields', fields }] : [];
};
const decisions = (o: Told, { locale, catalog }: Wording): Part[] =>
  o.decisions.length ? [{ kind: 'list', ordered: true, items: o.decisions.map((d): Span[] => span(decisionLine(d, catalog, locale))) }] : [];
const actions = (o: Told, wording: Wording): Part[] => (o.actions.length ? [actionTable(o.actions, wording)] : []);

const asSentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** What minutes always speak of: where nobody recorded it of the whole meeting, that is said once. */
const ALWAYS = [
  ['attendance', attendance, 'noAttendance'],
  ['decisions', decisions, 'noDecisions'],
  ['actions', actions, 'noActions'],
] as const;

/** What the nth outcome of a meeting holds, under headings of a level. */
const outcomeParts = (all: readonly Told[], nth: number, level: 1 | 2, wording: Wording): Part[] => {
  const o = all[nth];
  if (!o) return [];
  const { locale, catalog } = wording;
  const owned = (who: Owner | undefined, words: string) => (who ? `${ownerName(who, catalog)}: ${words}` : words);
  const listed = (label: keyof typeof LABEL, lines: readonly string[]): Part[] =>
    lines.length ? [heading(LABEL[label][locale], level), { kind: 'list', items: lines.map(span) }] : [];
  const always = ALWAYS.flatMap(([label, draw, none]): Part[] => {
    const drawn = draw(o, wording);
    if (drawn.length > 0) return [heading(LABEL[label][locale], level), ...drawn];
    const nowhere = all.every((other) => draw(other, wording).length === 0);
    return nth === 0 && nowhere ? [heading(LABEL[label][locale], level), { kind: 'text', spans: span(SAY[none][locale]) }] : [];
  });
  return [
    ...always,
    ...listed(
      'inputs',
      (o.inputs ?? []).map((i) => (i.became === undefined ? owned(i.from, i.text) : `${asSentence(owned(i.from, i.text))} ${became(i.became)[locale]}`)),
    ),
    ...listed(
      'reports',
      (o.reports ?? []).map((r) => owned(r.by, r.text)),
    ),
  ];
};

const changeLine = (c: Change, wording: Wording): string =>
  `${c.id}: ${changedBy(c.how, wording.nameOf(c.by), instantLine(c.at, wording), c.why)[wording.locale]}`;

/** The minutes of a meeting from what was recorded of it, and nothing else; what is not recorded is said to be so. */
export const minutesPaper = ({ meeting, outcomes, recorded, changes, hidden }: Minutes, wording: Wording): Paper => {
  const { locale, catalog } = wording;
  const next = outcomes.findLast((o) => o.next !== undefined);
  const field = (label: keyof typeof LABEL, value: string | undefined) => (value === undefined ? [] : [{ label: LABEL[label][locale], value: span(value) }]);
  const several = outcomes.length > 1;
  return {
    locale,
    title: FILE_KIND.minutes[locale],
    subtitle: catalog.name(meeting.body),
    association: wording.association,
    origin: origin(instantLine(wording.now.toISOString(), wording))[locale],
    parts: [
      ...openness(outcomes, locale),
      {
        kind: 'fields',
        fields: [
          ...field('when', spanText(meeting, locale)),
          ...field('place', meeting.place),
          ...recorded.flatMap((r) => field('recorded', recordedBy(r.id, wording.nameOf(r.by), instantLine(r.at, wording))[locale])),
          ...field('next', next?.next && spanText({ date: next.next, time: next.nextTime, end: next.nextEnd }, locale)),
        ],
      },
      ...outcomes.flatMap((o, nth): Part[] => [
        ...(several ? [heading(outcomeHeading(o.id)[locale])] : []),
        ...outcomeParts(outcomes, nth, several ? 2 : 1, wording),
      ]),
      ...(changes.length ? [heading(LABEL.changes[locale]), { kind: 'list' as const, items: changes.map((c) => span(changeLine(c, wording))) }] : []),
      heading(LABEL.approval[locale]),
      { kind: 'text', spans: span(SAY.notApproved[locale]) },
      { kind: 'signatures', name: LABEL.signature[locale], date: LABEL.date[locale], count: 2 },
      ...(hidden > 0 ? [{ kind: 'note' as const, text: notForReader(hidden)[locale] }] : []),
    ],
  };
};
