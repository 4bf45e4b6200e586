import type { Locale } from '../i18n/locale.ts';
import type { Form } from '../reply/reply.ts';
import { bytes, type Element } from './card.ts';
import { plainText } from './inlines.ts';
import { LIMITS } from './limits.ts';
import { words } from './words.ts';

/**
 * The form as it stands in a message: its title, what is wrong in it, and a button that opens it as a dialog.
 * The form itself travels in the button: nothing has to be remembered here, and it opens after any restart.
 */
export const openForm = (form: Form, w: { locale: Locale; card: string }): Element[] => {
  const head = [
    ...plainText(form.title, { weight: 'Bolder' }),
    ...(form.intro === undefined ? [] : plainText(form.intro)),
    ...form.fields.flatMap((f) => (f.error === undefined ? [] : plainText(`${f.label}: ${f.error}`, { color: 'Attention' }))),
  ];
  if (bytes(form) > LIMITS.formBytes) return [...head, ...plainText(words.formTooLong[w.locale])];
  const data = { msteams: { type: 'task/fetch' }, action: 'form', dialog_id: 'form', form, card: w.card, version: 0 };
  return [...head, { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: words.openForm[w.locale], data, style: 'positive' }] }];
};
