import { maySee } from '../../src/domain/actor.ts';
import { type LoggedDecision, searchDecisions } from '../../src/domain/decisions.ts';
import { wallAt } from '../../src/domain/wall-time.ts';
import { longDate } from '../../src/i18n/dates.ts';
import { KIND_NAME } from '../../src/i18n/outcome-words.ts';
import { type Button, buttons, type Inline, link, note, type Reply, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { ownHint } from '../own-names.ts';
import { personName } from '../person-name.ts';
import { decisionText, outcomeTitle } from '../utfall/parts/show.ts';
import { decisionValues } from './parts/line.ts';
import { counted, LABEL, leftOut, leftOutUnread, SAY } from './parts/phrases.ts';
import { type DecisionSearch, searchSchema } from './parts/schema.ts';

const SHOWN = 10;

/** What is looked for, as label and value: the heading says it, a button asks for it again, the console's address holds it. */
const asked = ({ filter, period, words }: DecisionSearch, { knowledge, locale }: CommandContext) => {
  const { catalog } = knowledge;
  const parts: readonly (readonly [keyof typeof LABEL, string, string, string])[] = [
    ['body', 'organ', filter.body ?? '', filter.body === undefined ? '' : catalog.name(filter.body)],
    ['area', 'omrade', filter.area ?? '', filter.area === undefined ? '' : catalog.name(filter.area)],
    ['municipality', 'kommun', filter.municipality ?? '', filter.municipality === undefined ? '' : catalog.name(filter.municipality)],
    ['kind', 'slag', filter.kind ?? '', filter.kind === undefined ? '' : KIND_NAME[filter.kind][locale].toLowerCase()],
    ['matter', 'arende', filter.matter ?? '', filter.matter ?? ''],
    ['period', 'period', period, period],
    ['words', 'ord', words, words],
  ];
  return parts
    .filter(([, , value]) => value !== '')
    .map(([name, key, value, shown]) => ({ key, value, shown: `${LABEL[name][locale].toLowerCase()}: ${shown}` }));
};
type Asked = ReturnType<typeof asked>;

const pathOf = (search: Asked, page: number): string => {
  const query = new URLSearchParams(search.map(({ key, value }): [string, string] => [key, value]));
  // The console counts the pages from nought.
  if (page > 1) query.set('sida', String(page - 1));
  return query.size ? `/beslut?${query}` : '/beslut';
};
const lineOf = (search: Asked, page: number): string => `/beslut lista ${[...search.map(({ key, value }) => `${key}: ${value}`), `sida: ${page}`].join('; ')}`;

const rowOf = ({ decision, outcome }: LoggedDecision, context: CommandContext): Inline[][] => {
  const day = wallAt(Date.parse(outcome.recordedAt), context.zone).date;
  return [
    [link(outcomeTitle(outcome, context), `/mote/${outcome.meeting.id}`)],
    [string(decisionText(decision, context))],
    [string(`${personName(outcome.recordedBy, context)}, ${longDate(day, context.locale)} (${outcome.id})`)],
  ];
};

/** The decision log over all meetings, newest first: what fits, and what this reader may see. */
export const list: Command<DecisionSearch, CommandContext> = {
  noun: 'beslut',
  verb: 'lista',
  verbs: ['sok', 'sök', 'visa', 'list', 'search', 'show'],
  summary: { sv: 'Sök i det som möten har beslutat', en: 'Search what meetings have decided' },
  examples: {
    sv: ['/beslut {body} 2027', '/beslut organ: {body}; kommun: {one}; ord: budget', '/beslut bordlagt {body}'],
    en: ['/decisions {body} 2027', '/decisions body: {body}; municipality: {one}; words: budget', '/decisions tabled {body}'],
  },
  title: { sv: 'Sök beslut', en: 'Search decisions' },
  submit: { sv: 'Sök', en: 'Search' },
  fields: [
    {
      name: 'words',
      kind: 'line',
      required: false,
      maxLength: 200,
      label: LABEL.words,
      hint: { sv: 'Ord som ska finnas i beslutet', en: 'Words that the decision holds' },
    },
    { name: 'body', kind: 'line', required: false, maxLength: 200, label: LABEL.body, hint: ownHint({ sv: 'Till exempel {body}', en: 'For example {body}' }) },
    {
      name: 'area',
      kind: 'choice',
      required: false,
      label: LABEL.area,
      choices: ({ knowledge }) => knowledge.catalog.all('area').map((a) => ({ value: a.id, label: knowledge.catalog.name(a.id) })),
    },
    { name: 'municipality', kind: 'line', required: false, maxLength: 100, label: LABEL.municipality },
    {
      name: 'kind',
      kind: 'choice',
      required: false,
      label: LABEL.kind,
      choices: ({ locale }) => Object.entries(KIND_NAME).map(([value, label]) => ({ value, label: label[locale] })),
    },
    { name: 'matter', kind: 'line', required: false, maxLength: 100, label: LABEL.matter },
    {
      name: 'period',
      kind: 'line',
      required: false,
      maxLength: 100,
      label: LABEL.period,
      hint: { sv: 'Till exempel 2027, hösten 2026 eller 14/1', en: 'For example 2027, autumn 2026 or 14/1' },
    },
  ],
  read: decisionValues,
  schema: searchSchema,
  may: () => true,
  run: async (search, context): Promise<Reply> => {
    const { locale, knowledge, journal, viewer } = context;
    const { catalog } = knowledge;
    const naming = { areaOf: (body: string) => catalog.get(body)?.area, nameOf: (id: string) => catalog.name(id) };
    const found = searchDecisions(journal.state(), search.filter, naming, (o) => maySee(viewer, o.visibility, o.body));
    const { seen } = found;
    const hidden = found.hidden > 0 ? [note((found.blind ? leftOutUnread : leftOut)(found.hidden)[locale])] : [];
    const what = asked(search, context);
    const heading = what.map((w) => w.shown).join(', ');
    if (seen.length === 0) return { kind: 'list', blocks: [text(heading === '' ? SAY.none[locale] : `${SAY.none[locale]} (${heading})`), ...hidden], ids: [] };
    const last = Math.ceil(seen.length / SHOWN);
    const page = Math.min(search.page, last);
    const shown = seen.slice((page - 1) * SHOWN, page * SHOWN);
    const first = (page - 1) * SHOWN + 1;
    const caption = counted(first, first + shown.length - 1, seen.length, last === 1)[locale];
    const turn: Button[] = [
      ...(page > 1 ? [{ label: SAY.previous[locale], text: lineOf(what, page - 1) }] : []),
      ...(page < last ? [{ label: SAY.next[locale], text: lineOf(what, page + 1) }] : []),
    ];
    return {
      kind: 'list',
      blocks: [
        {
          kind: 'table',
          caption: heading === '' ? caption : `${caption} (${heading})`,
          columns: [LABEL.meeting[locale], LABEL.decision[locale], LABEL.recorded[locale]],
          rows: shown.map((one) => rowOf(one, context)),
        },
        text(link(SAY.open[locale], pathOf(what, page))),
        ...hidden,
        ...(turn.length ? [buttons(...turn)] : []),
      ],
      ids: shown.map(({ decision }) => decision.id),
    };
  },
};
