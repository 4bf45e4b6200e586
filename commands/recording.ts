import { z } from 'zod';
import type { FormValues } from '../src/chat/incoming.ts';
import type { Actor } from '../src/domain/actor.ts';
import type { NewEvent } from '../src/domain/event.ts';
import type { State } from '../src/domain/state.ts';
import type { Said } from '../src/i18n/locale.ts';
import { type Block, buttons, type Reply, text } from '../src/reply/reply.ts';
import type { Command } from '../src/routing/command.ts';
import type { CommandContext } from './context.ts';
import { keepPending } from './pending.ts';
import { SAY, sameIsThere } from './recording-said.ts';

/** Says what is wrong with a field, which then comes back with the form. */
export type Fault = (field: string, said: Said | string) => void;
/** What was understood, with what was typed: the draft keeps the words. */
export type Understood<T> = { input: T; values: FormValues };

/**
 * A command that records something others are affected by: it shows what it understood and records nothing until somebody says so.
 * The id of what will be recorded is made with the draft, so that saving the same draft twice is saving it once.
 */
export type RecordingParts<T> = Omit<Command<Understood<T>, CommandContext>, 'schema' | 'run' | 'may'> & {
  /** What its receipts are called: "V" for V-7K3PD. */
  prefix: string;
  understand(values: FormValues, context: CommandContext, fault: Fault): T;
  may(actor: Actor, input: T, context: CommandContext): boolean;
  /** What was understood, as it is shown before and after it is kept. */
  show(input: T, context: CommandContext): Block[];
  /** What is said of it only before it is kept. */
  remark?(input: T, context: CommandContext): Block[];
  /** The same as it is to be recorded now, when others may have recorded since it was shown; undefined when what was shown does not fit any more. */
  settled?(input: T, state: State, context: CommandContext): T | undefined;
  events(input: T, id: string, context: CommandContext): Omit<NewEvent, 'by' | 'via' | 'cause'>;
  /** The id of what is recorded already and says the same. */
  same(input: T, state: State, context: CommandContext): string | undefined;
  /** When something was recorded under this id; undefined while nothing is. */
  at(id: string, state: State): string | undefined;
  /** Whether this place may see the receipt's content. */
  seen(input: T, context: CommandContext): boolean;
};
export type Recording<T> = Command<Understood<T>, CommandContext> & { parts: RecordingParts<T> };
// biome-ignore lint/suspicious/noExplicitAny: a list holds recordings of different inputs, each understood by itself.
export type AnyRecording = Recording<any>;

const propose = async <T>(parts: RecordingParts<T>, { input, values }: Understood<T>, context: CommandContext): Promise<Reply> => {
  const { locale } = context;
  const draft = context.newId('D');
  await keepPending(context, draft, { command: `${parts.noun} ${parts.verb}`, values, input, id: context.newId(parts.prefix, 1) });
  const there = parts.same(input, context.journal.state(), context);
  return {
    kind: 'preview',
    blocks: [
      text(SAY.preview[locale]),
      ...parts.show(input, context),
      ...(parts.remark?.(input, context) ?? []),
      ...(there === undefined ? [] : [text(sameIsThere(there)[locale])]),
      buttons(
        there === undefined
          ? { label: SAY.save[locale], text: `/${parts.noun} spara ${draft}`, style: 'primary' }
          : { label: SAY.saveAnyway[locale], text: `/${parts.noun} spara ${draft} anda` },
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
