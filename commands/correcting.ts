import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { FormValues } from '../src/chat/incoming.ts';
import type { Actor } from '../src/domain/actor.ts';
import { MendableError } from '../src/errors.ts';
import { foldLetters } from '../src/i18n/fold.ts';
import { RECORD_ID } from '../src/i18n/record-id.ts';
import { buttons, type Reply, text } from '../src/reply/reply.ts';
import type { Command, FieldHint } from '../src/routing/command.ts';
import { formFor, formReply } from '../src/routing/form.ts';
import type { CommandContext } from './context.ts';
import type { Drafts, Mended } from './drafts.ts';
import { type LabelNotes, labelAt, labelNotes } from './labelled.ts';
import { keepPending } from './pending.ts';
import { type AnyRecording, guessedBlocks, type Standing } from './recording.ts';
import { isWithdrawn, itSaid, notInChannel, SAY, willRead } from './recording-said.ts';
import { splitParts } from './split-parts.ts';
import { textOf } from './values.ts';

// biome-ignore lint/suspicious/noExplicitAny: what stands under an id is one of several kinds, each understood by its own recording.
export type Stands = { recording: AnyRecording; standing: Standing<any> };
type Correction = { id: string; why: string; values: FormValues; stands?: Stands; input?: unknown };
/** Marks values that are the whole form: a field that is not among them was emptied, and is not as before. */
const WHOLE = { whole: 'ja' } as const;

export const idOf = (typed: string): string =>
  foldLetters(typed.trim())
    .toUpperCase()
    .replace(/[.:,;]+$/, '');
export const standingAt = (id: string, { recordings }: Drafts, context: CommandContext, state = context.journal.state()): Stands | undefined => {
  for (const recording of recordings()) {
    const standing = recording.parts.mending?.find(id, context, state);
    if (standing) return { recording, standing };
  }
  return undefined;
};

/** In a channel others read along, and not every platform shows a form to one alone: what the channel may not see is corrected elsewhere. */
const isShown = ({ recording, standing }: Stands, context: CommandContext): boolean => recording.parts.seen(standing.input, context);
export const mayMend = (actor: Actor, { recording, standing }: Stands, context: CommandContext): boolean => {
  const { parts } = recording;
  return parts.mending?.may?.(actor, standing.id, context.journal.state()) ?? parts.may(actor, standing.input, context);
};

export const idField = (example: string): FieldHint<CommandContext> => ({
  name: 'id',
  kind: 'line',
  required: true,
  maxLength: 20,
  label: RECORD_ID,
  hint: { sv: `Till exempel ${example}`, en: `For example ${example}` },
});
const WHY: FieldHint<CommandContext> = { name: 'because', kind: 'line', required: true, maxLength: 500, label: SAY.becauseOf, hint: SAY.becauseHint };

const BECAUSE = 'rattelse(?:n)?|skal(?:et)? till rattelsen|reason for the correction|correction|why';
const REASON = 'skal(?:et)?|orsak|varfor|darfor|reason';
/** Why it is corrected, and the rest of the line. A recording that has a reason of its own keeps "skäl:". */
const takeWhy = (line: string, recording: AnyRecording): { why: string; rest: string; notes: LabelNotes } => {
  const own = recording.fields.some((f) => f.name === 'reason');
  const labels = [['why', own ? BECAUSE : `${BECAUSE}|${REASON}`]] as const;
  const parts = splitParts(line.normalize('NFC')).map((part) => {
    const at = labelAt(part, labels);
    return { part, at: at && 'label' in at ? at : undefined };
  });
  const why = parts.flatMap(({ at }) => (at ? [at.rest] : [])).at(-1) ?? '';
  const rest = parts.flatMap(({ part, at }) => (at ? [] : [part])).join('; ');
  return { why, rest, notes: labelNotes({ guessed: parts.flatMap(({ at }) => at?.guessed ?? []), unread: [] }) };
};
const filled = (values: FormValues): FormValues => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

const fieldsOf = ({ recording }: Stands): FieldHint<CommandContext>[] => {
  const without = new Set(recording.parts.mending?.without ?? []);
  return [...recording.fields.filter((f) => !without.has(f.name)), WHY];
};

/**
 * Corrects what a noun's commands have recorded: the form of the command that recorded it, filled in with how it stands. It reads otherwise from
 * then on under the same id; what it said before is kept, with who corrected it, when and why.
 */
export const correcting = (drafts: Drafts, { example, correct: words }: Mended): Command<Correction, CommandContext> => {
  const correct: Command<Correction, CommandContext> = {
    ...words,
    noun: drafts.noun,
    verb: 'ratta',
    verbs: ['rätta', 'correct'],
    submit: { sv: 'Granska', en: 'Review' },
    fields: [idField(example), WHY],
    shape: (values, context) => {
      const id = idOf(textOf(values, 'id'));
      const stands = standingAt(id, drafts, context);
      return stands && isShown(stands, context) ? { fields: [idField(example), ...fieldsOf(stands)], again: id } : { fields: correct.fields, again: '' };
    },
    read: (line, context) => {
      const [, typed = '', rest = ''] = /^(\S+?)(?:[:;,]|\s|$)\s*([\s\S]*)$/u.exec(line.trim()) ?? [];
      if (typed === '') return undefined;
      const id = idOf(typed);
      const stands = standingAt(id, drafts, context);
      if (!stands || !isShown(stands, context)) return { id };
      if (rest === '') return { id, ...stands.standing.values, ...WHOLE };
      const { recording, standing } = stands;
      const said = takeWhy(rest, recording);
      const read = recording.parts.mending?.read ?? ((words: string) => recording.read(`: ${words}`, context) ?? {});
      const given = said.rest === '' ? {} : filled(read(said.rest, context));
      const guessed = [said.notes.guessed, textOf(given, 'guessed')].filter(Boolean).join(', ');
      return { ...standing.values, ...given, ...(guessed === '' ? {} : { guessed }), id, because: said.why, ...WHOLE };
    },
    schema: (context) =>
      z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((given, ctx): Correction => {
        const { locale } = context;
        const id = idOf(textOf(given, 'id'));
        const fault = (field: string, said: string) => ctx.addIssue({ code: 'custom', path: [field], message: said });
        const stands = standingAt(id, drafts, context);
        const why = textOf(given, 'because').slice(0, 500);
        if (!stands || !isShown(stands, context) || stands.standing.withdrawn || stands.standing.fixed)
          return { id, why, values: given, ...(stands ? { stands } : {}) };
        const { recording, standing } = stands;
        const values = textOf(given, 'whole') === '' ? { ...standing.values, ...given, ...WHOLE } : given;
        const input = recording.parts.understand(values, context, (field, said) => fault(field, typeof said === 'string' ? said : said[locale]), standing);
        return { id, why, values, stands, input };
      }),
    mayOpen: (actor) => drafts.recordings().some((r) => r.mayOpen?.(actor) !== false),
    may: (actor, { stands, input }, context) =>
      !stands || (mayMend(actor, stands, context) && (input === undefined || stands.recording.parts.may(actor, input, context))),
    run: async ({ id, why, values, stands, input }, context): Promise<Reply> => {
      const { locale } = context;
      if (!stands) throw new MendableError('not-found', { id, list: `/${drafts.noun} visa` });
      const { recording, standing } = stands;
      const { parts } = recording;
      if (!isShown(stands, context)) return { kind: 'refusal', blocks: [text(notInChannel(id)[locale])], ids: [id], onlyAsker: true };
      if (input === undefined) {
        const { said = isWithdrawn(id), button } = (standing.withdrawn ? undefined : standing.fixed) ?? {};
        return { kind: 'refusal', blocks: [text(said[locale]), ...(button ? [buttons(button)] : [])], ids: [id], onlyAsker: true };
      }
      const told = (one: unknown) => parts.events(one, id, context);
      const same = isDeepStrictEqual(told(input), told(standing.input));
      // Opened to be looked at: nothing is wrong yet.
      if (why === '') return formReply(formFor(correct, context, locale, values, same ? {} : { because: SAY.noWhy[locale] }));
      if (same) return { kind: 'refusal', blocks: [text(SAY.nothingDiffers[locale])], ids: [id], onlyAsker: true };
      const draft = context.newId('D');
      const corrects = { why, version: standing.version };
      await keepPending(context, draft, { command: `${recording.noun} ${recording.verb}`, values, input, id, corrects });
      return {
        kind: 'preview',
        blocks: [
          text(willRead(id, why)[locale]),
          ...guessedBlocks(values, context),
          ...parts.show(input, context),
          text(itSaid(standing.said)[locale]),
          buttons(
            { label: SAY.saveCorrection[locale], text: `/${drafts.noun} spara ${draft}`, style: 'primary' },
            { label: SAY.change[locale], text: `/${drafts.noun} andra ${draft}` },
            { label: SAY.discard[locale], text: `/${drafts.noun} slang ${draft}` },
          ),
        ],
        ids: [draft],
        onlyAsker: true,
      };
    },
  };
  return correct;
};
