import { z } from 'zod';
import type { FormValues } from '../../../src/chat/incoming.ts';
import { maySee } from '../../../src/domain/actor.ts';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { Recorded } from '../../../src/domain/stamp.ts';
import type { CommandContext } from '../../context.ts';
import { textOf } from '../../values.ts';
import { asItStands } from './as-it-stands.ts';
import { outcomeValues } from './line.ts';
import { corrected } from './one-corrected.ts';
import { valuesOf } from './prefill.ts';
import { findOutcome, idOf } from './recorded.ts';
import { type OutcomeInput, outcomeSchema } from './schema.ts';

/** `input` is missing when there is no such outcome. `values` are everything the form holds. */
export type Correction = { id: string; before?: Recorded<Outcome>; input?: OutcomeInput; why: string; values: FormValues };
/** Marks values that are the whole form: then a field that is not there was emptied, and is not as before. */
const WHOLE = { whole: 'ja' } as const;

const wholeOf = (given: FormValues, before: Recorded<Outcome>, context: CommandContext): FormValues =>
  textOf(given, 'whole') === '' ? { ...valuesOf(asItStands(before, context.journal.state()), before.visibility, context), ...given, ...WHOLE } : given;

/** "U-7K3PD: beslut: …; skäl: …": what is given takes the place of what it corrects, the rest stays. */
export const correctionValues = (line: string, context: CommandContext): FormValues | undefined => {
  const [, typed = '', rest = ''] = /^(\S+?)(?::|\s|$)\s*([\s\S]*)$/u.exec(line.trim()) ?? [];
  if (typed === '') return undefined;
  const id = idOf(typed);
  const before = findOutcome(context, id);
  const { body: _, ...given } = (rest === '' ? undefined : outcomeValues(`:${rest}`, context)) ?? {};
  if (!before || !isShown(before, context)) return { id };
  const was = valuesOf(asItStands(before, context.journal.state()), before.visibility, context);
  const merged = Object.fromEntries(
    (['decisions', 'actions'] as const).flatMap((name) => {
      const [now, old] = [textOf(given, name), textOf(was, name)];
      return now === '' || old === '' ? [] : [[name, corrected(now, old)]];
    }),
  );
  return wholeOf({ id, ...given, ...merged }, before, context);
};

/** In a channel others read along, and not every platform shows a form to one alone. */
export const isShown = ({ visibility, body }: Recorded<Outcome>, { viewer }: CommandContext): boolean => maySee(viewer, visibility, body);

const alike = (a: object, b: object) => {
  const sorted = (o: object) => JSON.stringify(Object.entries(o).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
};
/** What reads as it read before is what it was: a person who was meant then is still meant, whoever corrects. */
const asBefore = <T extends object>(now: readonly T[], read: readonly T[], before: readonly (T & { id: string })[]): T[] =>
  now.map((item) => {
    const was = before[read.findIndex((r) => alike(r, item))];
    if (!was) return item;
    const { id: _, ...rest } = was;
    return rest as unknown as T;
  });

export const correctionSchema = (context: CommandContext): z.ZodType<Correction, FormValues> =>
  z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((given, ctx): Correction => {
    const id = idOf(textOf(given, 'id'));
    const before = findOutcome(context, id);
    const why = textOf(given, 'why');
    if (!before || !isShown(before, context)) return { id, why, values: given, ...(before ? { before } : {}) };
    const values = wholeOf(given, before, context);
    const parsed = outcomeSchema(context).safeParse(values);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) ctx.addIssue({ code: 'custom', path: [...issue.path], message: issue.message });
      return z.NEVER;
    }
    const input = parsed.data;
    const read = outcomeSchema(context).safeParse(valuesOf(asItStands(before, context.journal.state()), before.visibility, context)).data;
    if (!read) return { id, before, input, why, values };
    return {
      id,
      before,
      why,
      values,
      input: {
        ...input,
        decisions: asBefore(input.decisions, read.decisions, before.decisions),
        actions: asBefore(input.actions, read.actions, before.actions),
        inputs: asBefore(input.inputs, read.inputs, before.inputs ?? []),
        reports: asBefore(input.reports, read.reports, before.reports ?? []),
        attendance: alike(input.attendance, read.attendance) ? before.attendance : input.attendance,
      },
    };
  });
