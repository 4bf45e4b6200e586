import type { z } from 'zod';
import type { FormValues } from '../chat/incoming.ts';
import type { Actor } from '../domain/actor.ts';
import type { Said } from '../i18n/locale.ts';
import type { Choice, Reply } from '../reply/reply.ts';

/** How one value of a command is asked for in a form, a dialog or a help text. */
export type FieldHint<C> = {
  name: string;
  kind: 'line' | 'lines' | 'date' | 'time' | 'choice' | 'choices';
  label: Said;
  /** As it is, or with what the command is given to work with in it. */
  hint?: Said | ((context: C) => string | undefined);
  required: boolean;
  maxLength?: number;
  choices?: (context: C) => readonly Choice[];
};

/**
 * A command is a record: everything a surface, a manifest, a help text or a permission check needs.
 * `read` turns a typed line into the same values a form sends; undefined means that the form is to be shown instead.
 * `schema` checks the values; its errors land on their fields. `I` is what the schema makes, `C` what the command is given to work with.
 */
export type Command<I, C> = {
  noun: string;
  verb: string;
  /** What people may type for the verb besides `verb`, in both languages. */
  verbs: readonly string[];
  summary: Said;
  examples: Readonly<{ sv: readonly string[]; en: readonly string[] }>;
  title: Said;
  submit: Said;
  fields: readonly FieldHint<C>[];
  /** The fields where they follow from what stands in the form, and what of it opens the same form again. Left out: always `fields`. */
  shape?(values: FormValues, context: C): { fields: readonly FieldHint<C>[]; again: string };
  read(line: string, context: C): FormValues | undefined;
  /**
   * A line that names a record by its words rather than its id, with the id in their place; or the question which of several is meant. The
   * line itself when it names none.
   */
  find?(line: string, context: C): string | Reply;
  schema(context: C): z.ZodType<I>;
  /** False when this person may do this with no input at all: then not even the form is shown. Left out: anybody may open it. */
  mayOpen?(actor: Actor): boolean;
  /** True when this person may do this with this input. Checked on the server from what is stored, before `run`. */
  may(actor: Actor, input: I, context: C): boolean;
  run(input: I, context: C): Promise<Reply>;
};

/** The input type is the command's own affair: a list of commands forgets it. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds commands of different inputs, each checked against its own schema.
export type AnyCommand<C> = Command<any, C>;

/** What a menu says of a command with a form before the command is loaded. `first`: it is meant when no verb is typed. */
export type FormCard = { verb: string; first?: true; title: Said; mayOpen?(actor: Actor): boolean };

/** A noun with its verbs: one slash command on a platform. */
export type Noun<C> = {
  name: string;
  /** Other spellings people type: with å ä ö, and in English. */
  aliases: readonly string[];
  summary: Said;
  usage: Said;
  /** Whether a line without a slash and without a verb is meant for it rather than a question. Left out: it always is. */
  plain?(rest: string): boolean;
  /** Those of its commands that have a place in a menu. */
  forms: readonly FormCard[];
  /** Its commands, loaded when one of them is first needed: to read them all would be most of a start. The first is meant when no verb is typed. */
  verbs(): Promise<readonly AnyCommand<C>[]>;
};
/** A noun with its commands loaded. */
export type LoadedNoun<C> = Omit<Noun<C>, 'verbs'> & { verbs: readonly AnyCommand<C>[] };
export const loadNouns = <C>(nouns: readonly Noun<C>[]): Promise<LoadedNoun<C>[]> =>
  Promise.all(nouns.map(async (noun) => ({ ...noun, verbs: await noun.verbs() })));
