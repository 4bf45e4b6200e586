import { z } from 'zod';
import { maySee } from '../../src/domain/actor.ts';
import type { Fact, Visibility } from '../../src/domain/fact.ts';
import { mayReport, reportedIn, reportsOf } from '../../src/domain/goals.ts';
import type { GoalReport } from '../../src/domain/happenings/goal.ts';
import { wallAt } from '../../src/domain/wall-time.ts';
import { longDate, periodText } from '../../src/i18n/dates.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import { keptLines } from '../../src/knowledge/kept-said.ts';
import { type Block, buttons, link, list, note, type Reply, string, strong, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { personName } from '../person-name.ts';
import { matching, titleOf } from './parts/goal.ts';
import { andMore, figureText, KIND, LABEL, leftOut, reportLine, SAY, STATUS } from './parts/phrases.ts';
import { goalField, goalIn, MOST_NAMED } from './parts/read.ts';

type Input = { goal: Fact } | { several: readonly Fact[] };
const SHOWN = 8;

const reports = (goal: Fact, context: CommandContext): Block[] => {
  const { locale, viewer } = context;
  const state = context.journal.state();
  const sees = (r: { visibility: Visibility }) => maySee(viewer, r.visibility);
  const seen = reportsOf(state, goal.id, sees);
  const all = state.goalReports.by('goal', goal.id);
  const hidden = all.filter((r) => !sees(r)).length;
  const changes = all.filter(sees).flatMap((r) =>
    keptLines<GoalReport>(r, {
      locale,
      brief: (one) => BRIEF.report(one, { catalog: context.knowledge.catalog, locale }),
      sees,
      who: (person) => personName(person, context),
      day: (at) => longDate(wallAt(Date.parse(at), context.zone).date, locale),
    }),
  );
  const lines = seen.map((r) => {
    const details = [r.figure && figureText(r.figure, locale), r.comment].filter((d) => d !== undefined).join('. ');
    const line = reportLine(longDate(r.date, locale), STATUS[r.status][locale], `${r.id}, ${context.nameOf(r.recordedBy)}`)[locale];
    return details ? `${line}. ${details}` : line;
  });
  return [
    text(strong(SAY.reported[locale]), seen.length ? '' : `: ${STATUS['not-reported'][locale]}`),
    ...(lines.length ? [list(lines)] : []),
    ...(changes.length ? [text(strong(SAY.changes[locale])), list(changes)] : []),
    ...(hidden > 0 ? [note(leftOut(hidden)[locale])] : []),
  ];
};

/** Asks which goal is meant, by what the goals say. */
const whichOf = (goals: readonly Fact[], { locale }: CommandContext): Reply => {
  const named = goals.slice(0, MOST_NAMED);
  const more = goals.length - named.length;
  return {
    kind: 'question',
    blocks: [
      text(SAY.which[locale]),
      buttons(...named.map((g) => ({ label: titleOf(g, locale), text: `/mal visa ${g.id}` }))),
      ...(more > 0 ? [note(andMore(more)[locale])] : []),
    ],
    ids: named.map((g) => g.id),
  };
};

/** One goal: what it says and where, what has been reported of it, and what the documents report about the same thing. */
export const show: Command<Input, CommandContext> = {
  noun: 'mal',
  verb: 'visa',
  verbs: ['show'],
  summary: { sv: 'Visa ett mål mot plan och rapporter', en: 'Show a goal against plan and reports' },
  examples: { sv: ['/mal visa {goal}'], en: ['/goal show {goal}'] },
  title: { sv: 'Visa mål', en: 'Show a goal' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [goalField],
  read: (line) => (line.trim() === '' ? undefined : { goal: line.trim() }),
  schema: (context) =>
    z.object({ goal: z.string().max(300).default('') }).transform((typed, ctx): Input => {
      const several = typed.goal.trim() === '' ? [] : matching(typed.goal, context);
      if (several.length > 1) return { several };
      const goal = goalIn(typed.goal, context, (said) => ctx.addIssue({ code: 'custom', path: ['goal'], message: said[context.locale] }));
      return goal ? { goal } : z.NEVER;
    }),
  may: () => true,
  run: async (input, context): Promise<Reply> => {
    if ('several' in input) return whichOf(input.several, context);
    const { goal } = input;
    const { locale, knowledge, viewer } = context;
    const told = reportedIn(
      knowledge.records.facts.filter((f) => maySee(viewer, f.visibility)),
      goal,
    );
    const where = `${knowledge.catalog.name(goal.source.document)}, ${goal.source.section}`;
    return {
      kind: 'list',
      blocks: [
        { kind: 'heading', text: goal.text[locale] },
        {
          kind: 'fields',
          fields: [
            { label: LABEL.kind[locale], value: [string(KIND[goal.relation as keyof typeof KIND][locale])] },
            { label: LABEL.period[locale], value: [string(periodText(goal.period, locale))] },
            { label: SAY.source[locale], value: [link(where, `/poster/${encodeURIComponent(goal.id)}`)] },
            { label: LABEL.record[locale], value: [string(goal.id)] },
          ],
        },
        ...reports(goal, context),
        text(strong(SAY.inReports[locale])),
        ...(told.length
          ? [list(told.slice(0, SHOWN).map((f) => [link(f.text[locale], `/poster/${encodeURIComponent(f.id)}`)])), note(SAY.notItsDoing[locale])]
          : [text(SAY.nothingInReports[locale])]),
        ...(mayReport(context.actor, goal, knowledge.catalog) ? [buttons({ label: SAY.report[locale], text: `/mal status ${goal.id}` })] : []),
      ],
      ids: [goal.id],
    };
  },
};
