import { mayRecordFor } from '../../../src/domain/actor.ts';
import type { FieldHint } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';
import { ownHint } from '../../own-names.ts';
import { VISIBILITY } from '../../utfall/parts/phrases.ts';
import { LIMITS } from './limits.ts';
import { LABEL, RESULT } from './phrases.ts';

type Field = FieldHint<CommandContext>;
const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, 'sv');
const named = ({ knowledge }: CommandContext, kind: 'body' | 'area') =>
  knowledge.catalog
    .all(kind)
    .map((e) => ({ value: e.id, label: knowledge.catalog.name(e.id) }))
    .sort(byLabel);
const ownBodies = (context: CommandContext) => named(context, 'body').filter((b) => mayRecordFor(context.actor, b.value));

export const matterField: Field = {
  name: 'matter',
  kind: 'line',
  required: true,
  maxLength: LIMITS.title,
  label: LABEL.matter,
  hint: { sv: 'Beteckning eller ord ur rubriken, till exempel M-7K3PD', en: 'Id or words of the title, for example M-7K3PD' },
};
export const consultationField: Field = {
  name: 'consultation',
  kind: 'line',
  required: true,
  maxLength: LIMITS.title,
  label: LABEL.consultation,
  hint: { sv: 'Beteckning eller ord ur rubriken, till exempel C-7K3PD', en: 'Id or words of the title, for example C-7K3PD' },
};
export const reasonField: Field = { name: 'reason', kind: 'line', required: false, maxLength: LIMITS.text, label: LABEL.reason };
const why = (name: 'voice' | 'value' | 'level'): Field => ({ name, kind: 'lines', required: false, maxLength: LIMITS.text, label: LABEL[name] });
const visibility: Field = {
  name: 'visibility',
  kind: 'choice',
  label: LABEL.visibility,
  required: false,
  choices: ({ locale }) => Object.entries(VISIBILITY).map(([value, label]) => ({ value, label: label[locale] })),
};

export const MATTER_FIELDS: readonly Field[] = [
  { name: 'title', kind: 'line', label: LABEL.title, required: true, maxLength: LIMITS.title },
  { name: 'start', kind: 'choice', label: LABEL.start, required: true, choices: (context) => named(context, 'body') },
  { name: 'goal', kind: 'choice', label: LABEL.goal, required: false, choices: (context) => named(context, 'body') },
  {
    name: 'via',
    kind: 'line',
    label: LABEL.via,
    required: false,
    maxLength: LIMITS.title,
    hint: {
      sv: 'Organ vid sidan av linjen, till exempel en styrgrupp, med komma mellan.',
      en: 'Bodies beside the line, for example a steering group, with commas between.',
    },
  },
  { name: 'area', kind: 'choice', label: LABEL.area, required: false, choices: (context) => named(context, 'area') },
  why('voice'),
  why('value'),
  why('level'),
  visibility,
];
export const CONSULTATION_FIELDS: readonly Field[] = [
  { name: 'title', kind: 'line', label: LABEL.title, required: false, maxLength: LIMITS.title },
  { ...matterField, required: false },
  { name: 'body', kind: 'choice', label: LABEL.body, required: false, choices: ownBodies },
  {
    name: 'from',
    kind: 'line',
    label: LABEL.from,
    required: false,
    maxLength: LIMITS.title,
    hint: {
      sv: 'Den som har skickat remissen, om det inte är förbundet självt.',
      en: 'Whoever sent the consultation, where that is not the association itself.',
    },
  },
  {
    name: 'to',
    kind: 'lines',
    label: LABEL.to,
    required: false,
    maxLength: 2000,
    hint: ownHint({
      sv: 'Kommuner eller organ: alla utom {one}, {one} och {two}. Lämna tomt för alla kommuner.',
      en: 'Municipalities or bodies: all except {one}, {one} and {two}. Leave empty for all municipalities.',
    }),
  },
  { name: 'due', kind: 'line', label: LABEL.due, required: true, maxLength: 100, hint: { sv: 'Till exempel 12/3', en: 'For example 12/3' } },
  visibility,
];
export const STATION_FIELDS: readonly Field[] = [
  matterField,
  { name: 'body', kind: 'choice', label: LABEL.body, required: true, choices: ownBodies },
  {
    name: 'date',
    kind: 'line',
    label: LABEL.date,
    required: false,
    maxLength: 100,
    hint: { sv: 'Till exempel 14/1. Lämna tomt för i dag.', en: 'For example 14/1. Leave empty for today.' },
  },
  {
    name: 'result',
    kind: 'choice',
    label: LABEL.result,
    required: true,
    choices: ({ locale }) => Object.entries(RESULT).map(([value, label]) => ({ value, label: label[locale] })),
  },
  { name: 'back', kind: 'line', label: LABEL.back, required: false, maxLength: LIMITS.title },
  { name: 'note', kind: 'line', label: LABEL.note, required: false, maxLength: LIMITS.text },
];
export const ANSWER_FIELDS: readonly Field[] = [
  consultationField,
  {
    name: 'who',
    kind: 'lines',
    label: LABEL.who,
    required: true,
    maxLength: 2000,
    hint: ownHint({ sv: '{one} och {two}, eller alla utom {one}', en: '{one} and {two}, or all except {one}' }),
  },
  {
    name: 'date',
    kind: 'line',
    label: LABEL.date,
    required: false,
    maxLength: 100,
    hint: { sv: 'Till exempel 12/3. Lämna tomt för i dag.', en: 'For example 12/3. Leave empty for today.' },
  },
  {
    name: 'undo',
    kind: 'choice',
    label: LABEL.undo,
    required: false,
    choices: ({ locale }) => [
      { value: 'nej', label: locale === 'sv' ? 'Nej' : 'No' },
      { value: 'ja', label: locale === 'sv' ? 'Ja' : 'Yes' },
    ],
  },
  { ...reasonField, hint: { sv: 'Behövs när ett svar tas tillbaka.', en: 'Needed when an answer is taken back.' } },
];
export const PLAN_FIELDS: readonly Field[] = [
  {
    name: 'start',
    kind: 'choice',
    label: LABEL.start,
    required: false,
    hint: { sv: 'När ärendet inte är registrerat än.', en: 'When the matter is not recorded yet.' },
    choices: (context) => named(context, 'body'),
  },
  { name: 'goal', kind: 'choice', label: LABEL.goal, required: false, choices: (context) => named(context, 'body') },
  {
    name: 'date',
    kind: 'line',
    label: LABEL.date,
    required: false,
    maxLength: 100,
    hint: {
      sv: 'Mötet att räkna bakåt från, till exempel 12/3. Lämna tomt för nästa kända möte.',
      en: 'The meeting to count back from, for example 12/3. Leave empty for the next known meeting.',
    },
  },
];
