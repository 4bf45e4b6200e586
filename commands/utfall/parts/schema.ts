import { z } from 'zod';
import type { FormValues } from '../../../src/chat/incoming.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import { endAfter, withoutEnd } from '../../../src/domain/when/end.ts';
import { readWhen } from '../../../src/domain/when/when.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { endsWrong, whichYear, wrongWhen } from '../../../src/i18n/when-said.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf, hereOn, readDay, soonerAhead } from '../../here.ts';
import { textOf } from '../../values.ts';
import { membersOf, readAttendance } from './attendance.ts';
import { type ReadDecision, readDecisions } from './decisions.ts';
import { readInputs, readReports } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { passedDay, type ReadAction, readActions } from './owner.ts';
import { FAULT } from './phrases.ts';

/** An outcome that was understood, except perhaps which of several bodies is meant. `values` are as they were typed. */
export type OutcomeInput = {
  bodies: readonly string[];
  /** False while one body is to be chosen, or confirmed after a typing error. */
  sure: boolean;
  date: string;
  decisions: readonly ReadDecision[];
  actions: readonly ReadAction[];
  inputs: ReturnType<typeof readInputs>;
  reports: ReturnType<typeof readReports>;
  attendance: Outcome['attendance'];
  next?: { date: string; time?: string; end?: string };
  visibility: Visibility;
  values: FormValues;
};

const VISIBILITIES: readonly (readonly [Visibility, RegExp])[] = [
  ['open', /^(?:open|oppen|oppet|alla|public)?$/],
  ['body', /^(?:body|organ|organet|organets egna)$/],
  ['secretariat', /^(?:secretariat|kansli|kansliet)$/],
];
const linesOf = (values: FormValues, name: string) =>
  textOf(values, name)
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);

/** Bodies that a text names: by id, by name, or, when it is part of a few names only ("styrgruppen"), all of those, to be asked about. */
const bodiesCalled = (typed: string, catalog: CommandContext['knowledge']['catalog']) => {
  const byId = catalog.get(typed);
  if (byId?.kind === 'body') return [{ entity: byId, guess: false }];
  const named = catalog.resolve(typed, ['body']);
  const part = foldLetters(typed).toLowerCase();
  if (named.length > 0 || part.length < 4) return named;
  const within = catalog.all('body').filter((b) => [...b.names.sv, ...b.names.en].some((name) => foldLetters(name).toLowerCase().includes(part)));
  return within.length <= LIMITS.offered ? within.map((entity) => ({ entity, guess: true })) : [];
};

/** The day of the next meeting, with when it begins and ends where that is written beside it: nothing of what was written is left out. */
const readNext = (typed: string, context: CommandContext, after: string, fault: (said: Said | string) => void): OutcomeInput['next'] => {
  if (typed === '') return undefined;
  const { text, until } = withoutEnd(typed);
  const when = readWhen(text, hereOn(context, after));
  if (when && !when.wrong && when.from === when.to && !when.assumed.some((a) => a === 'today' || a === 'tomorrow')) {
    const end = until === undefined || when.time === undefined ? undefined : endAfter(when.time, until);
    if (until !== undefined && end === undefined) fault(endsWrong(until, when.time));
    return { date: when.from, ...(when.time === undefined ? {} : { time: when.time }), ...(end === undefined ? {} : { end }) };
  }
  fault(wrongWhen(when ? (when.wrong ?? 'coarse') : 'unread', typed, context.locale));
  return undefined;
};

export const outcomeSchema = (context: CommandContext): z.ZodType<OutcomeInput, FormValues> =>
  z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, ctx): OutcomeInput => {
    const { locale, knowledge } = context;
    const fault = (field: string, said: Said | string) =>
      ctx.addIssue({ code: 'custom', path: [field], message: typeof said === 'string' ? said : said[locale] });
    const typedBody = textOf(values, 'body');
    const found = bodiesCalled(typedBody, knowledge.catalog);
    if (typedBody === '') fault('body', FAULT.noBody());
    else if (found.length === 0) fault('body', FAULT.unknownBody(typedBody));

    const today = hereOf(context, 'past');
    const day = (name: string, here: Parameters<typeof readDay>[1]): string | undefined => {
      const typed = textOf(values, name);
      if (typed === '') return undefined;
      const read = readDay(typed, here);
      if ('date' in read) return read.date;
      fault(name, wrongWhen(read.why, typed, locale));
      return undefined;
    };
    const date = day('date', today) ?? today.now.date;
    if (date > today.now.date) fault('date', FAULT.future());
    const either = soonerAhead(textOf(values, 'date'), context);
    if (either) fault('date', whichYear(textOf(values, 'date'), longDate(either.past, locale), longDate(either.ahead, locale)));
    const next = readNext(textOf(values, 'next'), context, date, (said) => fault('next', said));
    if (next !== undefined && next.date <= date) fault('next', FAULT.nextBefore());

    const lines = (name: string): string[] => {
      const typed = linesOf(values, name);
      if (typed.some((l) => l.length > LIMITS.lineLength)) fault(name, FAULT.tooLong(LIMITS.lineLength));
      if (typed.length > LIMITS.lines) fault(name, FAULT.tooMany(LIMITS.lines));
      return typed;
    };
    const after = hereOn(context, date);
    const decisions = readDecisions(lines('decisions'), context, after, (said) => fault('decisions', said));
    const typedActions = lines('actions');
    const passed = typedActions.map((line) => passedDay(line, after)).find((found) => found !== undefined);
    if (passed) fault('actions', FAULT.beforeMeeting(longDate(passed.past, locale), longDate(passed.ahead, locale)));
    const actions = readActions(typedActions, context, after, LIMITS.actions);
    if (actions.length > LIMITS.actions) fault('actions', FAULT.tooManyActions(LIMITS.actions));
    const inputs = readInputs(lines('inputs'), context);
    const reports = readReports(lines('reports'), context);
    const members = membersOf(found.length === 1 ? found[0]?.entity.id : undefined, date, knowledge);
    const { attendance, unknown, everybody, miscounted } = readAttendance(textOf(values, 'attendance'), knowledge.catalog, members);
    if (unknown.length > 0) fault('attendance', FAULT.municipalities(unknown));
    if (everybody && miscounted !== undefined) fault('attendance', FAULT.miscounted(miscounted, everybody, members.municipalities.length));
    const typedVisibility = foldLetters(textOf(values, 'visibility')).toLowerCase();
    const visibility = VISIBILITIES.find(([, p]) => p.test(typedVisibility))?.[0];
    if (!visibility) fault('visibility', FAULT.visibility(textOf(values, 'visibility')));
    const said = decisions.length + actions.length + inputs.length + reports.length + (attendance.people?.length ?? 0);
    if (said === 0 && !attendance.known && textOf(values, 'next') === '') fault('decisions', FAULT.empty());

    const sure = found.length === 1 && found[0]?.guess === false;
    return {
      bodies: found.map((f) => f.entity.id),
      sure,
      date,
      decisions,
      actions,
      inputs,
      reports,
      attendance,
      ...(next === undefined ? {} : { next }),
      visibility: visibility ?? 'secretariat',
      values,
    };
  });
