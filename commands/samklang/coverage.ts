import { z } from 'zod';
import { maySee } from '../../src/domain/actor.ts';
import type { Mode } from '../../src/domain/fact.ts';
import { note, type Reply, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { LABEL, records, SAY } from './parts/phrases.ts';

type Input = { area: string };
const MODES: readonly Mode[] = ['done', 'planned', 'goal', 'rule', 'decision'];
const count = <T>(all: readonly T[], of: (one: T) => boolean) => all.filter(of).length;

/** Which years, areas and kinds of records there are: of an area year by year, else of all areas. */
export const coverage: Command<Input, CommandContext> = {
  noun: 'samklang',
  verb: 'tackning',
  verbs: ['täckning', 'coverage'],
  summary: { sv: 'Visa vilka år och områden uppgifterna täcker', en: 'Show which years and areas the records cover' },
  examples: { sv: ['/samklang tackning', '/samklang tackning utbildning'], en: ['/samklang coverage'] },
  title: { sv: 'Täckning', en: 'Coverage' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [{ name: 'area', kind: 'line', required: false, maxLength: 100, label: LABEL.area }],
  read: (line) => ({ area: line.trim() }),
  schema: () => z.object({ area: z.string().default('') }),
  may: () => true,
  run: async ({ area: typed }, context): Promise<Reply> => {
    const { knowledge, locale, viewer } = context;
    const facts = knowledge.statements.filter((s) => s.from === 'fact' && maySee(viewer, s.visibility, s.body));
    const yearOf = (s: (typeof facts)[number]) => s.span.from.slice(0, 4);
    const area = typed === '' ? undefined : knowledge.catalog.resolve(typed, ['area'])[0]?.entity.id;
    const groups = new Map<string, (typeof facts)[number][]>();
    for (const s of facts) {
      if (area !== undefined && s.area !== area) continue;
      const key = area === undefined ? (s.area === undefined ? SAY.noArea[locale] : knowledge.catalog.name(s.area)) : yearOf(s);
      groups.set(key, [...(groups.get(key) ?? []), s]);
    }
    const kinds = (all: readonly (typeof facts)[number][]) =>
      MODES.map((mode) => [mode, count(all, (s) => s.mode === mode)] as const)
        .filter(([, n]) => n > 0)
        .map(([mode, n]) => records(mode, n)[locale])
        .join(', ');
    const years = (all: readonly (typeof facts)[number][]) => [...new Set(all.map(yearOf))].sort().join(', ');
    const rows = [...groups]
      .sort(([a], [b]) => a.localeCompare(b, 'sv'))
      .map(([key, all]) => [[string(key)], ...(area === undefined ? [[string(years(all))]] : []), [string(kinds(all))]]);
    const columns = area === undefined ? [LABEL.area[locale], LABEL.years[locale], LABEL.kinds[locale]] : [LABEL.years[locale], LABEL.kinds[locale]];
    const caption = area === undefined ? SAY.coverage[locale] : `${SAY.coverage[locale]}: ${knowledge.catalog.name(area)}`;
    return {
      kind: 'list',
      blocks: [
        ...(typed !== '' && area === undefined ? [text(SAY.unknownArea[locale])] : []),
        { kind: 'table', caption, columns, rows },
        note(SAY.gap[locale]),
      ],
      ids: [...groups.keys()],
    };
  },
};
