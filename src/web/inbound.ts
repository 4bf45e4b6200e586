import { createHash } from 'node:crypto';
import { address, type FormValues, type Incoming, type Person } from '../chat/incoming.ts';
import type { Locale } from '../i18n/locale.ts';

const lineBreaks = (text: string) => text.replace(/\r\n?/g, '\n');

/** `f.` is one value, `m.` one of several. Empty fields stay, so that the form comes back as it was. */
export const formValues = (fields: URLSearchParams): FormValues => {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(fields.keys())) {
    const field = name.slice(2);
    if (field === '' || field === '__proto__') continue;
    if (name.startsWith('f.')) values[field] = lineBreaks(fields.get(name) ?? '');
    if (name.startsWith('m.')) values[field] = fields.getAll(name).map(lineBreaks);
  }
  return values;
};

/** A form that was sent in as a message: a typed text, or the values of a command's form. */
export const incomingFrom = (fields: URLSearchParams, from: Person, id: string, locale: Locale): Incoming => {
  const command = fields.get('command');
  return {
    id,
    surface: 'web',
    from,
    at: address(from.id),
    place: 'private',
    thread: from.id,
    text: command === null ? lineBreaks(fields.get('text') ?? '').trim() : '',
    ...(command === null ? {} : { form: { command, values: formValues(fields) } }),
    locale,
  };
};

/**
 * The same form sent twice is one message. What was typed is part of the id: a page that is come back to, changed and sent again carries
 * the same token, and what it says then must not be taken for what it said first.
 */
export const messageOf = (fields: URLSearchParams, from: Person, once: string, locale: Locale): Incoming => {
  const incoming = incomingFrom(fields, from, '', locale);
  const said = createHash('sha256')
    .update(JSON.stringify([incoming.text, incoming.form]))
    .digest('base64url')
    .slice(0, 12);
  return { ...incoming, id: `web:${once}-${said}` };
};
