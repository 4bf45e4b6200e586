import type { Visibility } from '../../../src/domain/fact.ts';
import type { Decision, Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { Owner } from '../../../src/domain/owner.ts';
import { weekdayDate } from '../../../src/i18n/dates.ts';
import { became, seatedCount } from '../../../src/i18n/outcome-words.ts';
import { spanText } from '../../../src/i18n/when-said.ts';
import { attendeeLine, decisionLine, namesLine } from '../../../src/knowledge/outcome-said.ts';
import type { Block, Inline } from '../../../src/reply/reply.ts';
import { list, string, strong, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { LABEL, lastDay, SAY, VISIBILITY } from './phrases.ts';

export type Naming = Pick<CommandContext, 'knowledge' | 'locale'>;

export const ownerName = (o: Owner, { knowledge }: Pick<Naming, 'knowledge'>): string => {
  switch (o.kind) {
    case 'person':
    case 'role':
      return o.name;
    case 'municipality':
    case 'body':
      return knowledge.catalog.name(o.id);
  }
};

const inBrackets = (details: readonly string[]): string => (details.length ? ` (${details.join(', ')})` : '');

const action = (a: Outcome['actions'][number], naming: Naming, recorded: boolean): string => {
  const id = recorded ? [a.id] : [];
  const due = a.due === undefined ? [] : [lastDay(weekdayDate(a.due, naming.locale))[naming.locale]];
  return `${a.text}${inBrackets([...id, ...(a.owner ? [ownerName(a.owner, naming)] : []), ...due])}`;
};

/** "Styrelsen, torsdag 14 januari 2027". */
export const outcomeTitle = (o: Outcome, { knowledge, locale }: Naming): string => `${knowledge.catalog.name(o.body)}, ${weekdayDate(o.meeting.date, locale)}`;

const names = (ids: readonly string[], { knowledge, locale }: Naming): string => namesLine(ids, knowledge.catalog, locale);

export const decisionText = (d: Decision, { knowledge, locale }: Naming): string => decisionLine(d, knowledge.catalog, locale);

/** "11 av 13 kommuner med plats i styrelsen", and those without one by name. */
const seatedPresent = (present: readonly string[], among: readonly string[], body: string, naming: Naming): string => {
  const { catalog } = naming.knowledge;
  const others = present.filter((id) => !among.includes(id));
  const counted = seatedCount(present.length - others.length, among.length, naming.locale === 'sv' ? catalog.inText(body) : catalog.name(body))[naming.locale];
  return [counted, ...(others.length ? [names(others, naming)] : [])].join(', ');
};

const attendance = (o: Outcome, naming: Naming): { label: string; value: Inline[] }[] => {
  const { locale, knowledge } = naming;
  const field = (label: keyof typeof LABEL, words: string) => ({ label: LABEL[label][locale], value: [string(words)] });
  const { present, absent, among, late = [], people = [] } = o.attendance;
  const known = people.length ? [field('people', people.map((p) => attendeeLine(p, knowledge.catalog, locale)).join('; '))] : [];
  if (!o.attendance.known) return known.length ? known : [field('attendance', SAY.notSaid[locale])];
  const total = knowledge.catalog.all('municipality').length;
  const many = present.length + absent.length === total && present.length > absent.length;
  const shown = among
    ? seatedPresent(present, among, o.body, naming)
    : many
      ? `${present.length} ${locale === 'sv' ? `av ${total} kommuner` : `of ${total} municipalities`}`
      : names(present, naming);
  return [
    ...(present.length ? [field('present', shown)] : []),
    ...(late.length ? [field('late', names(late, naming))] : []),
    ...(absent.length ? [field('absent', names(absent, naming))] : []),
    ...known,
  ];
};

const owned = (who: Owner | undefined, words: string, naming: Naming): string => (who ? `${ownerName(who, naming)}: ${words}` : words);
const asSentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** Everything an outcome holds, as blocks: the same in a preview, a receipt and a list. What is recorded shows what its actions are called. */
export const outcomeBlocks = (o: Outcome, visibility: Visibility, naming: Naming, recorded = false): Block[] => {
  const { locale } = naming;
  const part = (label: { sv: string; en: string }, items: readonly string[]): Block[] => (items.length ? [text(strong(label[locale])), list(items)] : []);
  return [
    { kind: 'heading', text: outcomeTitle(o, naming) },
    ...part(
      LABEL.decisions,
      o.decisions.map((d) => decisionText(d, naming)),
    ),
    ...part(
      LABEL.actions,
      o.actions.map((a) => action(a, naming, recorded)),
    ),
    ...part(
      LABEL.inputs,
      (o.inputs ?? []).map((i) => {
        const said = owned(i.from, i.text, naming);
        return i.became === undefined ? said : `${asSentence(said)} ${became(i.became)[locale]}`;
      }),
    ),
    ...part(
      LABEL.reports,
      (o.reports ?? []).map((r) => owned(r.by, r.text, naming)),
    ),
    {
      kind: 'fields',
      fields: [
        ...attendance(o, naming),
        {
          label: LABEL.next[locale],
          value: [string(o.next === undefined ? SAY.notSaid[locale] : spanText({ date: o.next, time: o.nextTime, end: o.nextEnd }, locale))],
        },
        { label: LABEL.visibility[locale], value: [string(VISIBILITY[visibility][locale])] },
      ],
    },
  ];
};
