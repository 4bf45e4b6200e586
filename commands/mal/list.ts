import { z } from 'zod';
import { maySee } from '../../src/domain/actor.ts';
import type { Fact } from '../../src/domain/fact.ts';
import { areaOfGoal, reportsOf } from '../../src/domain/goals.ts';
import { longDate, periodText } from '../../src/i18n/dates.ts';
import { type Block, link, note, type Reply, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { matching } from './parts/goal.ts';
import { figureText, LABEL, leftOut, SAY, STATUS, shownOf } from './parts/phrases.ts';

type Input = { which: string };
const SHOWN = 15;

/** Goals, planned activities and focuses of the documents, by area, year and words, each with its newest status. */
export const list: Command<Input, CommandContext> = {
  noun: 'mal',
  verb: 'lista',
  verbs: ['list', 'alla'],
  summary: { sv: 'Lista mål efter område och år', en: 'List goals by area and year' },
  examples: { sv: ['/mal lista', '/mal lista utbildning 2026'], en: ['/goal list', '/goal list education 2026'] },
  title: { sv: 'Mål', en: 'Goals' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [{ name: 'which', kind: 'line', required: false, maxLength: 200, label: LABEL.which }],
  read: (line) => ({ which: line.trim() }),
  schema: () => z.object({ which: z.string().max(200).default('') }),
  may: () => true,
  run: async ({ which }, context): Promise<Reply> => {
    const { locale, viewer } = context;
    const { catalog } = context.knowledge;
    const state = context.journal.state();
    const found = matching(which, context).sort((a, b) => (a.period === b.period ? 0 : a.period < b.period ? 1 : -1));
    const all = found.flatMap((g) => state.goalReports.by('goal', g.id));
    const hidden = all.filter((r) => !maySee(viewer, r.visibility)).length;
    const said: Block[] = hidden ? [note(leftOut(hidden)[locale])] : [];
    if (found.length === 0) return { kind: 'list', blocks: [text(SAY.none[locale]), ...said], ids: [] };
    const shown = found.slice(0, SHOWN);
    // The newest report, with its figure and its day: how it stood then.
    const status = (id: string): string => {
      const [newest] = reportsOf(state, id, (r) => maySee(viewer, r.visibility));
      if (!newest) return STATUS['not-reported'][locale];
      const figure = newest.figure ? [figureText(newest.figure, locale)] : [];
      return [STATUS[newest.status][locale], ...figure, longDate(newest.date, locale)].join(', ');
    };
    const area = (goal: Fact): string => {
      const id = areaOfGoal(goal, catalog);
      return id === undefined ? '–' : catalog.name(id);
    };
    return {
      kind: 'list',
      blocks: [
        {
          kind: 'table',
          caption: SAY.goals[locale],
          columns: [LABEL.goal[locale], LABEL.area[locale], LABEL.period[locale], LABEL.status[locale], LABEL.record[locale]],
          rows: shown.map((g) => [
            [link(g.text[locale], `/poster/${encodeURIComponent(g.id)}`)],
            [string(area(g))],
            [string(periodText(g.period, locale))],
            [string(status(g.id))],
            [string(g.id)],
          ]),
        },
        ...(found.length > SHOWN ? [text(shownOf(SHOWN, found.length)[locale])] : []),
        ...said,
      ],
      ids: shown.map((g) => g.id),
    };
  },
};
