import type { FormValues, Incoming } from '../chat/incoming.ts';
import { tooLongText } from '../i18n/errors.ts';
import { type Reply, text } from '../reply/reply.ts';
import type { Noun } from './command.ts';
import { formFor, formReply, shapeOf } from './form.ts';
import { findCommand } from './route.ts';

/** Characters in one message or one form. Reading grows faster than the text: several times this takes seconds. */
export const MOST_TYPED = 8_000;

const lengthOf = (value: FormValues[string]): number => (typeof value === 'string' ? value.length : value.reduce((sum, one) => sum + one.length, 0));

/** The reply to more than can be read, with all that was typed in it: nothing is read, so nothing is done. Undefined for what is not too long. */
export const tooLong = async <C>(
  nouns: readonly Noun<C>[],
  { text: typed, form, locale }: Pick<Incoming, 'text' | 'form' | 'locale'>,
  context: () => C,
): Promise<Reply | undefined> => {
  const values = Object.entries(form?.values ?? {}).map(([name, value]) => ({ name, length: lengthOf(value) }));
  const length = values.reduce((sum, v) => sum + v.length, typed.length);
  if (length <= MOST_TYPED) return undefined;
  const words = tooLongText(length, MOST_TYPED)[locale];
  const command = form && (await findCommand(nouns, form.command));
  const fields = form && command ? shapeOf(command, form.values, context()).fields : [];
  const [longest] = values.filter((v) => fields.some((f) => f.name === v.name)).sort((a, b) => b.length - a.length);
  if (form && command && longest) return formReply(formFor(command, context(), locale, form.values, { [longest.name]: words }));
  return { kind: 'error', blocks: [text(words), text(typed)], onlyAsker: true };
};
