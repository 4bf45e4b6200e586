import type { FormValues } from '../chat/incoming.ts';
import type { Actor } from '../domain/actor.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Reply } from '../reply/reply.ts';
import type { AnyCommand } from './command.ts';
import { fieldErrors, formFor, formReply, shapeOf } from './form.ts';

/** How one running of a command ended: with a reply, or refused because this person may not. */
export type Ran = { kind: 'reply'; reply: Reply } | { kind: 'refused' };

/**
 * Values in, reply out. Values that do not fit the schema come back as the form with each error at its field and everything
 * that was typed kept; the permission is asked with the finished input, right before `run`.
 */
export const runCommand = async <C>(
  command: AnyCommand<C>,
  given: { line: string } | { values: FormValues },
  context: C,
  who: { actor: Actor; locale: Locale },
): Promise<Ran> => {
  if (command.mayOpen?.(who.actor) === false) return { kind: 'refused' };
  const line = 'line' in given ? (command.find?.(given.line, context) ?? given.line) : '';
  if (typeof line !== 'string') return { kind: 'reply', reply: line };
  const values = 'values' in given ? given.values : command.read(line, context);
  if (values === undefined) return { kind: 'reply', reply: formReply(formFor(command, context, who.locale)) };
  const parsed = command.schema(context).safeParse(values);
  if (!parsed.success) {
    const errors = fieldErrors(
      parsed.error,
      shapeOf(command, values, context).fields.map((f) => f.name),
    );
    return { kind: 'reply', reply: formReply(formFor(command, context, who.locale, values, errors)) };
  }
  if (!command.may(who.actor, parsed.data, context)) return { kind: 'refused' };
  return { kind: 'reply', reply: await command.run(parsed.data, context) };
};
