import { z } from 'zod';
import type { FormValues } from '../src/chat/incoming.ts';
import type { Actor } from '../src/domain/actor.ts';
import type { NewEvent } from '../src/domain/event.ts';
import type { State } from '../src/domain/state.ts';
import type { Locale, Said } from '../src/i18n/locale.ts';
import { type Block, type Button, buttons, note, type Reply, text } from '../src/reply/reply.ts';
import type { Command } from '../src/routing/command.ts';
import type { CommandContext } from './context.ts';
import { keepPending } from './pending.ts';
import { bareLabels, guessedLabels, SAY, sameIsThere, unreadLabels } from './recording-said.ts';
import { textOf } from './values.ts';

/** Says what is wrong with a field, which then comes back with the form. */
export type Fault = (field: string, said: Said | string) => void;
/** What was understood, with what was typed: the draft keeps the words. */
export type Understood<T> = { input: T; values: FormValues };

/** What stands under an id, as a form would hold it and as it was understood. `said` is what it says, in brief; `version` counts its corrections. */
export type Standing<T> = {
  id: string;
  input: T;
  values: FormValues;
  said: string;
  version: number;
  withdrawn?: boolean;
  /** When it was last corrected. */
  at?: string;
  /** It cannot be corrected under its own id, and why; `goes`: it can be taken back. */
  fixed?: { said: Said; button?: Button; goes: boolean };
};
type Written = Omit<NewEvent, 'by' | 'via' | 'cause'>;
/** How what was recorded is corrected and taken back. What this person may not see does not stand there. */
export type Mending<T> = {
  find(id: string, context: CommandContext, state: State): Standing<T> | undefined;
  corrected(input: T, id: string, why: string): Written;
  /** Who may, where that is not whoever may record it. */
  may?(actor: Actor, id: string, state: State): boolean;
  withdrawn?(id: string, input: T, why: string): Written;
  /** What else becomes of it, in the same change: reminders that follow it. */
  follow?(id: string, change: { input: T; gone: boolean }, state: State, context: CommandContext): readonly NewEvent[];
  /** What a correction's line says, where it is not read as the command's own line is. */
  read?(line: string, context: CommandContext): FormValues;
  /** Fields that a correction has no use for. */
  without?: readonly string[];
};

/**
 * A command that records something others are affected by: it shows what it understood and records nothing until somebody says so.
 * The id of what will be recorded is made with the draft, so that saving the same draft twice is saving it once.
 */
export type RecordingParts<T> = Omit<Command<Understood<T>, CommandContext>, 'schema' | 'run' | 'may'> & {
  /** What its receipts are called: "V" for V-7K3PD. */
  prefix: string;
  /** `standing` is what is corrected, where something is: what reads as it read before is what it was. */
  understand(values: FormValues, context: CommandContext, fault: Fault, standing?: Standing<T>): T;
  may(actor: Actor, input: T, context: CommandContext): boolean;
  /** What was understood, as it is shown before and after it is kept. */
  show(input: T, context: CommandContext): Block[];
  /** What its receipt shows, where that is not all that was understood. */
  kept?(id: string, input: T, context: CommandContext): Block[];
  /** What is said of it only before it is kept. */
  remark?(input: T, context: CommandContext): Block[];
  /** The same as it is to be recorded now, when others may have recorded since it was shown; undefined when what was shown does not fit any more. */
  settled?(input: T, state: State, context: CommandContext): T | undefined;
  events(input: T, id: string, context: CommandContext): Written;
  /** The id of what is recorded already and says the same. */
  same(input: T, state: State, context: CommandContext): string | undefined;
  /** When something was recorded under this id; undefined while nothing is. */
  at(id: string, state: State): string | undefined;
  /** Whether this place may see the receipt's content. */
  seen(input: T, context: CommandContext): boolean;
  mending?: Mending<T>;
  /** What else may be done with a draft than to save, change or discard it: each shows it anew, with what `amend` reads of the line in its values. */
  offers?(draft: string, input: T, context: CommandContext): readonly Button[];
  amend?(line: string): FormValues;
  /** The buttons that lead on from its receipt, besides those of `mending`. */
  onwards?(id: string, input: T, locale: Locale): readonly Button[];
};
export type Recording<T> = Command<Understood<T>, CommandContext> & { parts: RecordingParts<T> };
// biome-ignore lint/suspicious/noExplicitAny: a list holds recordings of different inputs, each understood by itself.
export type AnyRecording = Recording<any>;

/** Labels that were misspelt, lacked their colon or are none: how they were read is said before anything is saved. */
export const guessedBlocks = (values: FormValues, { locale, incoming }: Pick<CommandContext, 'locale' | 'incoming'>): Block[] =>
  // In a form everything stands where it was read to belong.
  incoming.form !== undefined
    ? []
    : (
        [
          ['guessed', guessedLabels],
          ['bare', bareLabels],
          ['unread', unreadLabels],
        ] as const
      ).flatMap(([name, said]) => (textOf(values, name) === '' ? [] : [note(said(textOf(values, name))[locale])]));

const propose = async <T>(parts: RecordingParts<T>, { input, values }: Understood<T>, context: CommandContext): Promise<Reply> => {
  const { locale } = context;
  const draft = context.newId('D');
  await keepPending(context, draft, { command: `${parts.noun} ${parts.verb}`, values, input, id: context.newId(parts.prefix, 1) });
  const there = parts.same(input, context.journal.state(), context);
  return {
    kind: 'preview',
    blocks: [
      text(SAY.preview[locale]),
      ...guessedBlocks(values, context),
      ...parts.show(input, context),
      ...(parts.remark?.(input, context) ?? []),
      ...(there === undefined ? [] : [text(sameIsThere(there)[locale])]),
      buttons(
        there === undefined
          ? { label: SAY.save[locale], text: `/${parts.noun} spara ${draft}`, style: 'primary' }
          : { label: SAY.saveAnyway[locale], text: `/${parts.noun} spara ${draft} anda` },
        ...(parts.offers?.(draft, input, context) ?? []),
        { label: SAY.change[locale], text: `/${parts.noun} andra ${draft}` },
        { label: SAY.discard[locale], text: `/${parts.noun} slang ${draft}` },
      ),
    ],
    ids: [draft],
    onlyAsker: true,
  };
};

export const recording = <T>(parts: RecordingParts<T>): Recording<T> => ({
  ...parts,
  parts,
  may: (actor, { input }, context) => parts.may(actor, input, context),
  schema: (context) =>
    z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, ctx): Understood<T> => {
      const input = parts.understand(values, context, (field, said) =>
        ctx.addIssue({ code: 'custom', path: [field], message: typeof said === 'string' ? said : said[context.locale] }),
      );
      return { input, values };
    }),
  run: (understood, context) => propose(parts, understood, context),
});
