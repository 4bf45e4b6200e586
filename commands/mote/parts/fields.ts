import { mayRecordFor } from '../../../src/domain/actor.ts';
import type { FieldHint } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';
import { ownHint } from '../../own-names.ts';
import { VISIBILITY } from '../../utfall/parts/phrases.ts';
import { DAYS_OFF } from './days-off.ts';
import { LIMITS } from './limits.ts';
import { LABEL } from './phrases.ts';

type Field = FieldHint<CommandContext>;

export const meetingField: Field = {
  name: 'meeting',
  kind: 'line',
  required: true,
  maxLength: 200,
  label: LABEL.meeting,
  hint: ownHint({ sv: 'Organ och dag, till exempel {meeting}, eller beteckning: S-7K3PD', en: 'Body and day, for example {meeting}, or id: S-7K3PD' }),
};
const time: Field = {
  name: 'time',
  kind: 'line',
  required: false,
  maxLength: 20,
  label: LABEL.time,
  hint: { sv: 'Till exempel 9.30 eller 9–12', en: 'For example 9:30 or 9–12' },
};
const place: Field = { name: 'place', kind: 'line', required: false, maxLength: LIMITS.place, label: LABEL.place };
const link: Field = {
  name: 'link',
  kind: 'line',
  required: false,
  maxLength: LIMITS.link,
  label: LABEL.link,
  hint: { sv: 'Börjar med https://', en: 'Begins with https://' },
};
const visibility: Field = {
  name: 'visibility',
  kind: 'choice',
  label: LABEL.visibility,
  required: false,
  choices: ({ locale }) => Object.entries(VISIBILITY).map(([value, label]) => ({ value, label: label[locale] })),
};
const reason: Field = { name: 'reason', kind: 'line', required: false, maxLength: LIMITS.text, label: LABEL.reason };

export const PLAN_FIELDS: readonly Field[] = [
  {
    name: 'body',
    kind: 'choice',
    label: LABEL.body,
    required: true,
    choices: ({ knowledge, actor }) =>
      knowledge.catalog
        .all('body')
        .filter((b) => mayRecordFor(actor, b.id))
        .map((b) => ({ value: b.id, label: knowledge.catalog.name(b.id) }))
        .sort((a, b) => a.label.localeCompare(b.label, 'sv')),
  },
  {
    name: 'date',
    kind: 'line',
    required: false,
    maxLength: 400,
    label: LABEL.date,
    hint: { sv: 'Till exempel 12/3 kl 9–12, eller flera: 12/3, 21/5 och 10/9', en: 'For example 12/3 at 9–12, or several: 12/3, 21/5 and 10/9' },
  },
  time,
  place,
  link,
  {
    name: 'series',
    kind: 'line',
    required: false,
    maxLength: 200,
    label: LABEL.series,
    hint: { sv: 'Till exempel andra fredagen varje månad, 4 gånger per år', en: 'For example second Friday of every month, 4 times a year' },
  },
  {
    name: 'daysOff',
    kind: 'choice',
    required: false,
    label: LABEL.daysOff,
    choices: ({ locale }) => Object.entries(DAYS_OFF).map(([value, label]) => ({ value, label: label[locale] })),
  },
  visibility,
];
export const MOVE_FIELDS: readonly Field[] = [
  meetingField,
  {
    name: 'date',
    kind: 'line',
    required: false,
    maxLength: 100,
    label: { sv: 'Ny dag', en: 'New day' },
    hint: { sv: 'Till exempel 19/3 kl 13', en: 'For example 19/3 at 13:00' },
  },
  time,
  place,
  link,
  visibility,
  reason,
];
export const CANCEL_FIELDS: readonly Field[] = [meetingField, reason];
export const ITEM_FIELDS: readonly Field[] = [
  meetingField,
  { name: 'text', kind: 'line', required: true, maxLength: LIMITS.text, label: LABEL.item },
  { ...link, label: { sv: 'Länk till handling', en: 'Link to paper' } },
];
