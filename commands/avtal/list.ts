import { z } from 'zod';
import { adoptionOf, currentAgreements, currentGrants, currentStages, nextReview } from '../../src/domain/agreements.ts';
import { periodText } from '../../src/i18n/dates.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { listed } from '../../src/i18n/listed.ts';
import { type Inline, link, type Reply, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { hereOf } from '../here.ts';
import { toldTable } from '../told-table.ts';
import { kronor } from './parts/grant-rows.ts';
import { LABEL, moreOf, outOf, SAY, STAGE, shownOf, term } from './parts/phrases.ts';
import { lineField } from './parts/read.ts';
import { partyName, shortDay } from './parts/say.ts';
import { hiddenNote, sightOf } from './parts/sight.ts';
import type { SubjectKind } from './parts/subject.ts';

type Input = { which: string };
const SHOWN = 20;
const KINDS: readonly (readonly [SubjectKind, RegExp])[] = [
  ['procurement', /(?:^|\s)(?:upphandling(?:ar|arna|en)?|procurements?)(?=\s|$)/iu],
  ['grant', /(?:^|\s)(?:(?:stats)?bidrag(?:en)?|grants?)(?=\s|$)/iu],
  ['agreement', /(?:^|\s)(?:avtal(?:en|et)?|agreements?)(?=\s|$)/iu],
];
/** One of them as it is told in a line: `cells` stand in the columns of its kind, and are put into words for those that are shown. */
type Row = { id: string; name: string; record?: string; cells: () => readonly string[]; area?: string };
type Told = Pick<Row, 'name' | 'record' | 'cells'>;

const isText = (part: unknown): part is string => typeof part === 'string';
const PARTIES = 3;
/** "Lund, Malmö och 5 till": who the parties are, as far as a line has room. */
const partiesText = (parties: readonly string[], context: CommandContext): string => {
  const names = parties.map((p) => partyName(p, context));
  const more = names.length - PARTIES;
  return listed(more > 1 ? [...names.slice(0, PARTIES), moreOf(more)[context.locale]] : names, context.locale);
};
/** "från 1 januari 2027 till 2030": from when and until when it holds. */
const termText = ({ from, to }: { from?: string | undefined; to?: string | undefined }, context: CommandContext): string =>
  from === undefined && to === undefined ? '' : term(from && periodText(from, context.locale), to && periodText(to, context.locale))[context.locale];

const agreementsTold = (context: CommandContext): Map<string, Told> => {
  const state = context.journal.state();
  const seen = sightOf(context);
  const today = hereOf(context, 'future').now.date;
  return new Map(
    currentAgreements(state, seen).map((a) => {
      const cells = () => {
        const coming = (
          [
            [LABEL.notice, a.notice],
            [LABEL.review, nextReview(state, a, seen)],
            [LABEL.to, a.to],
          ] as const
        ).flatMap(([label, day]) => (day !== undefined && day >= today ? [{ label, day }] : []));
        const [next] = coming.sort((x, y) => x.day.localeCompare(y.day));
        const nextText = next === undefined ? '' : `${next.label[context.locale]}: ${shortDay(next.day, context)}`;
        return [partiesText(a.parties, context), termText(a, context), nextText];
      };
      return [a.subject, { name: a.name, record: a.id, cells }];
    }),
  );
};
const stagesTold = (context: CommandContext): Map<string, Told> =>
  new Map(
    currentStages(context.journal.state(), sightOf(context)).map((s) => [
      s.subject,
      { name: s.name, record: s.id, cells: () => ['', STAGE[s.stage][context.locale], shortDay(s.date, context)] },
    ]),
  );
const grantsTold = (context: CommandContext): Map<string, Told> => {
  const today = hereOf(context, 'future').now.date;
  return new Map(
    currentGrants(context.journal.state(), sightOf(context)).map((g) => {
      const cells = () => {
        const next = g.reports.filter((d) => d >= today).sort()[0];
        return [g.funder ?? '', g.amount === undefined ? '' : kronor(g.amount, context.locale), next === undefined ? '' : shortDay(next, context)];
      };
      return [g.subject, { name: g.name, record: g.id, cells }];
    }),
  );
};
const TOLD = { agreement: agreementsTold, procurement: stagesTold, grant: grantsTold } as const;
/** What stands in the columns between the name and who has adopted it. */
const COLUMNS = {
  agreement: [LABEL.partiesOrArea, LABEL.term, LABEL.nextDate],
  procurement: [LABEL.area, LABEL.stage, LABEL.date],
  grant: [LABEL.funderOrArea, LABEL.amount, LABEL.reports],
} as const;

/** Where each stands, in few words: what is recorded of it, else what the data say, which is at least its area. */
const rowsOf = (kind: SubjectKind, context: CommandContext): Row[] => {
  const { catalog } = context.knowledge;
  const told = TOLD[kind](context);
  const data = catalog.all(kind).map((e): Row => {
    const now = told.get(e.id);
    const cells = (): readonly string[] => {
      const said = () => (e.kind === 'agreement' ? [partiesText(e.parties.filter(isText), context), termText(e, context)] : []);
      const [first = '', ...rest] = now?.cells() ?? said();
      return [first || (e.area === undefined ? '' : catalog.name(e.area)), ...rest];
    };
    const name = now?.name ?? catalog.name(e.id);
    return {
      id: e.id,
      name,
      cells,
      ...(now?.record === undefined ? {} : { record: now.record }),
      ...(e.area ? { area: e.area } : {}),
    };
  });
  const known = new Set(data.map((d) => d.id));
  return [...data, ...[...told].flatMap(([id, t]): Row[] => (known.has(id) ? [] : [{ id, ...t }]))];
};
/** How many have adopted an agreement: as it is recorded, else as the data say. */
const adoptedText = (id: string, context: CommandContext): string => {
  const { knowledge, locale, journal } = context;
  const municipalities = knowledge.catalog.all('municipality').map((m) => m.id);
  const { adopted, records } = adoptionOf(journal.state(), id, municipalities, sightOf(context));
  const entity = knowledge.catalog.get(id);
  const said = entity?.kind === 'agreement' ? entity.adoptedBy?.count : undefined;
  const n = records.length > 0 ? adopted.length : said;
  return n === undefined ? '' : outOf(n, municipalities.length)[locale];
};

/** Agreements, procurements or grants, those in the data and those recorded, all or by a word of the name or area. */
export const list: Command<Input, CommandContext> = {
  noun: 'avtal',
  verb: 'lista',
  verbs: ['list', 'alla'],
  summary: { sv: 'Lista avtal, upphandlingar eller statsbidrag', en: 'List agreements, procurements or grants' },
  examples: { sv: ['/avtal lista', '/avtal lista upphandlingar', '/avtal lista bidrag'], en: ['/agreement list', '/agreement list procurements'] },
  title: { sv: 'Avtal', en: 'Agreements' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [
    lineField(
      'which',
      { sv: 'Vilka', en: 'Which' },
      {
        sv: 'Lämna tomt för alla avtal, eller skriv upphandlingar, bidrag eller ett ord ur namnet.',
        en: 'Leave empty for all agreements, or write procurements, grants or a word of the name.',
      },
    ),
  ],
  read: (line) => ({ which: line.trim() }),
  schema: () => z.object({ which: z.string().max(300).default('') }),
  may: () => true,
  run: async ({ which }, context): Promise<Reply> => {
    const { locale, knowledge } = context;
    const [kind, pattern] = KINDS.find(([, p]) => p.test(which)) ?? (['agreement', undefined] as const);
    const word = foldLetters(pattern ? which.replace(pattern, ' ') : which)
      .toLowerCase()
      .trim();
    const area = word === '' ? undefined : knowledge.catalog.resolve(word, ['area']).find((f) => !f.guess)?.entity.id;
    const rows = rowsOf(kind, context)
      .filter((r) => word === '' || (area !== undefined && r.area === area) || foldLetters(r.name).toLowerCase().includes(word))
      .sort((a, b) => Number(b.record !== undefined) - Number(a.record !== undefined) || a.name.localeCompare(b.name, 'sv'));
    const hidden = hiddenNote(context);
    if (rows.length === 0) return { kind: 'list', blocks: [text((word === '' ? SAY.none : SAY.noMatch)[locale]), ...hidden], ids: [] };
    const shown = rows.slice(0, SHOWN);
    const adopted = (r: Row) => (kind === 'agreement' ? adoptedText(r.id, context) : '');
    return {
      kind: 'list',
      blocks: [
        toldTable(
          LABEL[kind][locale],
          [LABEL[kind][locale], ...COLUMNS[kind].map((label) => label[locale]), LABEL.adopted[locale], LABEL.record[locale]],
          shown.map((r) => {
            const own = r.cells();
            const cells = [...COLUMNS[kind].map((_, i) => own[i] ?? ''), adopted(r), r.record ?? ''].map((words): Inline[] => [string(words)]);
            return [[link(r.name, `/avtal/${encodeURIComponent(r.id)}`)], ...cells];
          }),
        ),
        ...(rows.length > SHOWN ? [text(shownOf(SHOWN, rows.length)[locale])] : []),
        ...hidden,
      ],
      ids: shown.map((r) => r.record ?? r.id),
    };
  },
};
