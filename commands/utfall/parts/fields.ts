import { mayRecordFor } from '../../../src/domain/actor.ts';
import type { FieldHint } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';
import { LABEL, VISIBILITY } from './phrases.ts';

const bodies = (context: CommandContext) => {
  const all = context.knowledge.catalog.all('body').map((b) => ({ value: b.id, label: context.knowledge.catalog.name(b.id) }));
  return all.filter((b) => mayRecordFor(context.actor, b.value)).sort((a, b) => a.label.localeCompare(b.label, 'sv'));
};

export const OUTCOME_FIELDS: readonly FieldHint<CommandContext>[] = [
  { name: 'body', kind: 'choice', label: LABEL.body, required: true, choices: bodies },
  {
    name: 'date',
    kind: 'line',
    label: LABEL.date,
    required: false,
    maxLength: 100,
    hint: { sv: 'Till exempel 14/1 eller 2027-01-14. Tomt är i dag.', en: 'For example 14/1 or 2027-01-14. Empty is today.' },
  },
  {
    name: 'decisions',
    kind: 'lines',
    label: LABEL.decisions,
    required: false,
    maxLength: 3000,
    hint: { sv: 'Ett beslut på varje rad.', en: 'One decision on each line.' },
  },
  {
    name: 'actions',
    kind: 'lines',
    label: LABEL.actions,
    required: false,
    maxLength: 3000,
    hint: {
      sv: 'En på varje rad: vem, vad, till när. Anna Ek tar fram underlag till 1 mars',
      en: 'One on each line: who, what, by when. Anna Ek drafts a memo by 1 March',
    },
  },
  {
    name: 'attendance',
    kind: 'lines',
    label: LABEL.attendance,
    required: false,
    maxLength: 2000,
    hint: { sv: 'Kommuner: alla utom Storby och Lillby. Eller: frånvarande: Storby', en: 'Municipalities: all except Storby and Lillby. Or: absent: Storby' },
  },
  { name: 'next', kind: 'line', label: LABEL.next, required: false, maxLength: 100, hint: { sv: 'Till exempel 12/3.', en: 'For example 12/3.' } },
  {
    name: 'visibility',
    kind: 'choice',
    label: LABEL.visibility,
    required: false,
    choices: ({ locale }) => Object.entries(VISIBILITY).map(([value, label]) => ({ value, label: label[locale] })),
  },
];
