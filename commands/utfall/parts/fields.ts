import { mayRecordFor } from '../../../src/domain/actor.ts';
import type { FieldHint } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';
import { ownHint } from '../../own-names.ts';
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
    hint: { sv: 'Till exempel 14/1 eller 2027-01-14. Lämna tomt för i dag.', en: 'For example 14/1 or 2027-01-14. Leave empty for today.' },
  },
  {
    name: 'decisions',
    kind: 'lines',
    label: LABEL.decisions,
    required: false,
    maxLength: 3000,
    hint: {
      sv: 'Ett på varje rad. Börja raden med bordlagt:, återremiss:, noterat: eller rekommenderas styrelsen: när det inte beslutades. Skriv område:, ärende:, berör: eller återrapport: på raden under.',
      en: 'One on each line. Begin with tabled:, referred back:, noted: or recommended to board: when it was not decided. Write area:, matter:, concerns: or report back: on the line below.',
    },
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
    hint: ownHint({
      sv: 'Kommuner: alla utom {one} och {two}. Personer: Anna Ek ({one}) sent, Bo Alm ersätter Eva Berg. Eller: frånvarande: {one}',
      en: 'Municipalities: all except {one} and {two}. People: Anna Ek ({one}) late, Bo Alm in place of Eva Berg. Or: absent: {one}',
    }),
  },
  {
    name: 'inputs',
    kind: 'lines',
    label: LABEL.inputs,
    required: false,
    maxLength: 3000,
    hint: ownHint({
      sv: 'Ett på varje rad: vem, vad, och efter en pil vad det blev. {one}: tydligare siffror -> tas in i planen',
      en: 'One on each line: who, what, and after an arrow what became of it. {one}: clearer figures -> goes into the plan',
    }),
  },
  {
    name: 'reports',
    kind: 'lines',
    label: LABEL.reports,
    required: false,
    maxLength: 3000,
    hint: {
      sv: 'En på varje rad: vem, vad. Anna Ek: arbetsgruppen är klar i mars',
      en: 'One on each line: who, what. Anna Ek: the working group is done in March',
    },
  },
  {
    name: 'next',
    kind: 'line',
    label: LABEL.next,
    required: false,
    maxLength: 100,
    hint: { sv: 'Till exempel 12/3 kl 13–15.', en: 'For example 12/3 at 13:00–15:00.' },
  },
  {
    name: 'visibility',
    kind: 'choice',
    label: LABEL.visibility,
    required: false,
    choices: ({ locale }) => Object.entries(VISIBILITY).map(([value, label]) => ({ value, label: label[locale] })),
  },
];
