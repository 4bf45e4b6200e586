import type { Visibility } from '../../../src/domain/fact.ts';
import type { Consultation, ConsultationState } from '../../../src/domain/happenings/consultation.ts';
import type { Matter, Station } from '../../../src/domain/happenings/matter.ts';
import { answersOf } from '../../../src/domain/matter/seen.ts';
import { longDate, weekdayDate } from '../../../src/i18n/dates.ts';
import { type Block, note, string, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { VISIBILITY } from '../../utfall/parts/phrases.ts';
import { chainWarnings, whereSaid } from './chain-said.ts';
import { nameList, partiesSaid } from './parties.ts';
import { LABEL, nOfN, RESULT, SAY, stationsLeftOut } from './phrases.ts';
import type { View } from './view.ts';

type Naming = Pick<CommandContext, 'knowledge' | 'locale'>;
const field = (label: string, value: string) => ({ label, value: [string(value)] });
const way = (chain: readonly string[], { knowledge }: Naming) => chain.map((id) => knowledge.catalog.name(id)).join(' → ');

/** Why it is for all, the questions of the preparatory council: those that were answered. */
const why = (m: Pick<Matter, 'why'>, locale: CommandContext['locale']) =>
  (['voice', 'value', 'level'] as const).flatMap((name) => {
    const said = m.why[name];
    return said === undefined ? [] : [field(LABEL[name][locale].split(':')[0] ?? '', said)];
  });

export const newMatterBlocks = (m: Omit<Matter, 'id'> & { visibility: Visibility }, naming: Naming): Block[] => {
  const { locale, knowledge } = naming;
  const area = m.area === undefined ? [] : [field(LABEL.area[locale], knowledge.catalog.name(m.area))];
  return [
    { kind: 'heading', text: m.title },
    {
      kind: 'fields',
      fields: [field(LABEL.chain[locale], way(m.chain, naming)), ...area, ...why(m, locale), field(LABEL.visibility[locale], VISIBILITY[m.visibility][locale])],
    },
  ];
};

/** A matter: what it is, where it is, and what is out of order. */
export const matterBlocks = (view: View, context: CommandContext): Block[] => {
  const { matter, hidden } = view;
  const { locale } = context;
  return [
    { kind: 'heading', text: `${matter.id} ${matter.title}` },
    text(whereSaid(view, context)),
    ...chainWarnings(view, context).map((w) => text(w[locale])),
    ...newMatterBlocks(matter, context).slice(1),
    ...(hidden > 0 ? [note(stationsLeftOut(hidden)[locale])] : []),
  ];
};

export const stationBlocks = (station: Omit<Station, 'id'>, title: string, { knowledge, locale }: Naming): Block[] => [
  { kind: 'heading', text: title },
  {
    kind: 'fields',
    fields: [
      field(LABEL.body[locale], knowledge.catalog.name(station.body)),
      field(LABEL.date[locale], weekdayDate(station.date, locale)),
      field(LABEL.result[locale], RESULT[station.result][locale]),
      ...(station.to === undefined ? [] : [field(LABEL.back[locale], knowledge.catalog.name(station.to))]),
      ...(station.text === undefined ? [] : [field(LABEL.note[locale], station.text)]),
    ],
  },
];

export const newConsultationBlocks = (c: Omit<Consultation, 'id'> & { visibility: Visibility }, { knowledge, locale }: Naming): Block[] => {
  const to = partiesSaid(c.to, { knowledge, locale });
  return [
    { kind: 'heading', text: c.title },
    {
      kind: 'fields',
      fields: [
        field(LABEL.body[locale], knowledge.catalog.name(c.body)),
        ...(c.from === undefined ? [] : [field(LABEL.from[locale], c.from)]),
        ...(c.matter === undefined ? [] : [field(LABEL.matter[locale], c.matter)]),
        field(LABEL.to[locale], to),
        field(LABEL.due[locale], weekdayDate(c.due, locale)),
        field(LABEL.visibility[locale], VISIBILITY[c.visibility][locale]),
      ],
    },
  ];
};

/** Who has answered and who is missing. Whichever list is shorter stands in names; those missing always do. */
export const consultationBlocks = (c: ConsultationState, naming: Naming): Block[] => {
  const { locale } = naming;
  const { answered, missing } = answersOf(c);
  const total = c.to.length;
  const names = (ids: readonly string[]) => (ids.length === 0 ? '' : `: ${nameList(ids, naming)}`);
  const moved = c.earlierDues.at(-1);
  return [
    { kind: 'heading', text: `${c.id} ${c.title}` },
    {
      kind: 'fields',
      fields: [
        field(LABEL.answered[locale], `${nOfN(answered.length, total)[locale]}${answered.length <= missing.length ? names(answered) : ''}`),
        field(LABEL.missing[locale], missing.length === 0 ? SAY.allAnswered[locale] : `${nOfN(missing.length, total)[locale]}${names(missing)}`),
        field(
          LABEL.due[locale],
          moved === undefined
            ? weekdayDate(c.due, locale)
            : `${weekdayDate(c.due, locale)} (${locale === 'sv' ? 'var' : 'was'} ${longDate(moved.due, locale)}: ${moved.reason})`,
        ),
      ],
    },
  ];
};
