import type { Visibility } from '../../../src/domain/fact.ts';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { Owner } from '../../../src/domain/owner.ts';
import { weekdayDate } from '../../../src/i18n/dates.ts';
import type { Block, Inline } from '../../../src/reply/reply.ts';
import { list, string, strong, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { LABEL, lastDay, SAY, VISIBILITY } from './phrases.ts';

type Naming = Pick<CommandContext, 'knowledge' | 'locale'>;

const owner = (o: Owner, { knowledge }: Naming): string => {
  switch (o.kind) {
    case 'person':
    case 'role':
      return o.name;
    case 'municipality':
    case 'body':
      return knowledge.catalog.name(o.id);
  }
};

const action = (a: Outcome['actions'][number], naming: Naming): Inline[] => {
  const due = a.due === undefined ? [] : [lastDay(weekdayDate(a.due, naming.locale))[naming.locale]];
  const details = [...(a.owner ? [owner(a.owner, naming)] : []), ...due];
  return [string(a.text), ...(details.length ? [string(` (${details.join(', ')})`)] : [])];
};

/** "Styrelsen, torsdag 14 januari 2027". */
export const outcomeTitle = (o: Outcome, { knowledge, locale }: Naming): string => `${knowledge.catalog.name(o.body)}, ${weekdayDate(o.meeting.date, locale)}`;

const names = (ids: readonly string[], { knowledge, locale }: Naming): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(ids.map((id) => knowledge.catalog.name(id)).sort((a, b) => a.localeCompare(b, 'sv')));

const attendance = (o: Outcome, naming: Naming): { label: string; value: Inline[] }[] => {
  const { locale, knowledge } = naming;
  if (!o.attendance.known) return [{ label: LABEL.attendance[locale], value: [string(SAY.notSaid[locale])] }];
  const total = knowledge.catalog.all('municipality').length;
  const { present, absent } = o.attendance;
  const many = present.length + absent.length === total && present.length > absent.length;
  const shown = many ? `${present.length} ${locale === 'sv' ? `av ${total} kommuner` : `of ${total} municipalities`}` : names(present, naming);
  return [
    ...(present.length ? [{ label: LABEL.present[locale], value: [string(shown)] }] : []),
    ...(absent.length ? [{ label: LABEL.absent[locale], value: [string(names(absent, naming))] }] : []),
  ];
};

/** Everything an outcome holds, as blocks: the same in a preview, a receipt and a list. */
export const outcomeBlocks = (o: Outcome, visibility: Visibility, naming: Naming): Block[] => {
  const { locale } = naming;
  const part = (label: { sv: string; en: string }, items: Inline[][]): Block[] => (items.length ? [text(strong(label[locale])), list(items)] : []);
  return [
    { kind: 'heading', text: outcomeTitle(o, naming) },
    ...part(
      LABEL.decisions,
      o.decisions.map((d) => [string(d.text)]),
    ),
    ...part(
      LABEL.actions,
      o.actions.map((a) => action(a, naming)),
    ),
    {
      kind: 'fields',
      fields: [
        ...attendance(o, naming),
        { label: LABEL.next[locale], value: [string(o.next === undefined ? SAY.notSaid[locale] : weekdayDate(o.next, locale))] },
        { label: LABEL.visibility[locale], value: [string(VISIBILITY[visibility][locale])] },
      ],
    },
  ];
};
