import { parseArgs } from 'node:util';
import { MendableError } from '../errors.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';

export type CliOptions = {
  name: string;
  email?: string;
  run?: string;
  json: boolean;
  locale: Locale;
  /** The folder that files of replies are written to. */
  save?: string;
};

const PERSON = /^\s*([^<>]*?)\s*(?:<\s*([^<>@\s]+@[^<>@\s]+)\s*>)?\s*$/u;

/** What was written after `npm run chat --`. Throws MendableError `bad-option` that names the option and what was expected. */
export const readOptions = (args: readonly string[], user: string): CliOptions => {
  let values: { as?: string | undefined; run?: string | undefined; json?: boolean | undefined; lang?: string | undefined; save?: string | undefined };
  try {
    const options = { as: { type: 'string' }, run: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' }, save: { type: 'string' } } as const;
    values = parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new MendableError('bad-option', {
      option: (error as Error).message.split('.')[0] ?? '',
      expected: '--as "Name <e-mail>", --run "/command", --json, --lang sv|en, --save FOLDER, --help',
    });
  }
  const locale = LOCALES.find((l) => l === (values.lang ?? 'sv'));
  if (!locale) throw new MendableError('bad-option', { option: `--lang ${values.lang}`, expected: 'sv or en' });
  const [, name = '', email] = PERSON.exec(values.as ?? user) ?? [];
  if (name === '' && email === undefined) throw new MendableError('bad-option', { option: `--as ${values.as}`, expected: '"Anna Ek <anna@example.org>"' });
  return {
    name: name || (email ?? ''),
    locale,
    json: values.json ?? false,
    ...(email === undefined ? {} : { email: email.toLowerCase() }),
    ...(values.run === undefined ? {} : { run: values.run }),
    ...(values.save === undefined ? {} : { save: values.save }),
  };
};
