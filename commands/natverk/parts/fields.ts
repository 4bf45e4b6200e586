import { mayRecordFor } from '../../../src/domain/actor.ts';
import { SEAT_ROLE } from '../../../src/knowledge/texts.ts';
import type { FieldHint } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';
import { LABEL, ROLE_TYPED, SAY } from './phrases.ts';

type Field = FieldHint<CommandContext>;
const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, 'sv');

export const ownBody: Field = {
  name: 'body',
  kind: 'choice',
  label: LABEL.body,
  required: true,
  choices: ({ knowledge, actor }) =>
    knowledge.catalog
      .all('body')
      .filter((b) => mayRecordFor(actor, b.id))
      .map((b) => ({ value: b.id, label: knowledge.catalog.name(b.id) }))
      .sort(byLabel),
};
const ROLES = [...new Set(ROLE_TYPED.map(([role]) => role))].sort((a, b) => Object.keys(SEAT_ROLE).indexOf(a) - Object.keys(SEAT_ROLE).indexOf(b));

export const SEAT_FIELDS: readonly Field[] = [
  ownBody,
  { name: 'person', kind: 'line', required: true, maxLength: 80, label: LABEL.person, hint: { sv: 'För- och efternamn', en: 'First and last name' } },
  {
    name: 'role',
    kind: 'choice',
    required: true,
    label: LABEL.role,
    choices: ({ locale }) => [...ROLES.map((role) => ({ value: role, label: SEAT_ROLE[role][locale] })), { value: 'leaves', label: SAY.leaves[locale] }],
  },
  { name: 'party', kind: 'line', required: false, maxLength: 10, label: LABEL.party, hint: { sv: 'Bokstäver, till exempel S', en: 'Letters, for example S' } },
  {
    name: 'municipality',
    kind: 'choice',
    required: false,
    label: LABEL.municipality,
    choices: ({ knowledge }) =>
      knowledge.catalog
        .all('municipality')
        .map((m) => ({ value: m.id, label: knowledge.catalog.name(m.id) }))
        .sort(byLabel),
  },
  {
    name: 'from',
    kind: 'line',
    required: false,
    maxLength: 100,
    label: LABEL.from,
    hint: { sv: 'Till exempel 1/1 2027. Lämna tomt för i dag.', en: 'For example 1/1 2027. Leave empty for today.' },
  },
  {
    name: 'until',
    kind: 'line',
    required: false,
    maxLength: 100,
    label: LABEL.until,
    hint: { sv: 'Där den är känd, eller för den som lämnar.', en: 'Where it is known, or for somebody who leaves.' },
  },
];
export const CHANNEL_FIELDS: readonly Field[] = [
  ownBody,
  {
    name: 'how',
    kind: 'choice',
    required: false,
    label: LABEL.how,
    choices: ({ locale }) => [
      { value: 'bind', label: SAY.bind[locale] },
      { value: 'release', label: SAY.release[locale] },
    ],
  },
];
