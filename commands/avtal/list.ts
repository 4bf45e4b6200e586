import { z } from 'zod';
import { adoptionOf, currentAgreements, currentGrants, currentStages, nextReview } from '../../src/domain/agreements.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { type Inline, link, type Reply, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { hereOf } from '../here.ts';
import { toldTable } from '../told-table.ts';
import { andMore, countOf, LABEL, SAY, STAGE } from './parts/phrases.ts';
import { lineField } from './parts/read.ts';
import { shortDay } from './parts/say.ts';
import { hiddenNote, sightOf } from './parts/sight.ts';
import type { SubjectKind } from './parts/subject.ts';

type Input = { which: string };
const SHOWN = 20;
const KINDS: readonly (readonly [SubjectKind, RegExp])[] = [
  ['procurement', /(?:^|\s)(?:upphandling(?:ar|arna|en)?|procurements?)(?=\s|$)/iu],
  ['grant', /(?:^|\s)(?:(?:stats)?bidrag(?:en)?|grants?)(?=\s|$)/iu],
  ['agreement', /(?:^|\s)(?:avtal(?:en|et)?|agreements?)(?=\s|$)/iu],
];
type Row = { id: string; name: string; record?: string; about: string; area?: string };

/** Where each stands, in few words: for an agreement who has adopted it and which day comes next. */
const rowsOf = (kind: SubjectKind, context: CommandContext): Row[] => {
  const { knowledge, locale } = context;
  const state = context.journal.state();
  const seen = sightOf(context);
  const today = hereOf(context, 'future').now.date;
  const about = new Map<string, Omit<Row, 'area'>>();
  if (kind === 'grant')
    for (const g of currentGrants(state, seen))
      about.set(g.subject, {
        id: g.subject,
        name: g.name,
        record: g.id,
        about: g.reports
          .filter((d) => d >= today)
          .slice(0, 1)
          .map((d) => shortDay(d, context))
          .join(''),
      });
  if (kind === 'procurement')
    for (const s of currentStages(state, seen)) about.set(s.subject, { id: s.subject, name: s.name, record: s.id, about: STAGE[s.stage][locale] });
  if (kind === 'agreement')
    for (const a of currentAgreements(state, seen)) {
      const [next] = [a.notice, nextReview(state, a, seen), a.to].filter((d): d is string => d !== undefined && d >= today).sort();
      about.set(a.subject, { id: a.subject, name: a.name, record: a.id, about: next === undefined ? '' : shortDay(next, context) });
    }
  const data = knowledge.catalog
    .all(kind)
    .map((e): Row => ({ id: e.id, name: knowledge.catalog.name(e.id), about: '', ...about.get(e.id), ...(e.area ? { area: e.area } : {}) }));
  const known = new Set(data.map((d) => d.id));
  return [...data, ...[...about.values()].filter((r) => !known.has(r.id))];
};
/** Who has adopted an agreement, before what else is said of it. */
const withAdoptions = (r: Row, context: CommandContext): Row => {
  const { knowledge, locale, journal } = context;
  const municipalities = knowledge.catalog.all('municipality').map((m) => m.id);
  const { adopted, records } = adoptionOf(journal.state(), r.id, municipalities, sightOf(context));
  if (records.length === 0) return r;
  const count = countOf(adopted.length, municipalities.length, { sv: 'anslutna', en: 'adopted' })[locale];
  return { ...r, about: r.about === '' ? count : `${count}; ${LABEL.nextDate[locale].toLowerCase()} ${r.about}` };
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
    const shown = rows.slice(0, SHOWN).map((r) => (kind === 'agreement' ? withAdoptions(r, context) : r));
    const cell = (r: Row): Inline[] => [link(r.name, `/avtal/${encodeURIComponent(r.id)}`)];
    return {
      kind: 'list',
      blocks: [
        toldTable(
          LABEL[kind][locale],
          [LABEL[kind][locale], kind === 'grant' ? LABEL.reports[locale] : LABEL.stage[locale], LABEL.record[locale]],
          shown.map((r) => [cell(r), [string(r.about)], [string(r.record ?? '')]]),
        ),
        ...(rows.length > SHOWN ? [text(andMore(rows.length - SHOWN)[locale])] : []),
        ...hidden,
      ],
      ids: shown.map((r) => r.record ?? r.id),
    };
  },
};
