import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locale.ts';

/**
 * A conversation is a text file that a coordinator can read:
 *   > what a person writes                 * Spara       a button pressed by its label
 *   < what the bot says (several lines)    + name: value a form sent in with these fields (`\n` is a new line in it)
 *   x name: the error at that field        # a comment
 *   @ Anna Ek <anna@example.org>           ! 2027-01-04T09:00  the clock in the association's zone
 *   ~ en                                   the language from here on
 *   & coordinator styrelsen per@example.org   a role given beforehand (role, body or -, e-mail)
 * `…` at the end of a reply stands for the rest; ids are written U-?, P-?, M-? and so on, and stand for the latest of their kind.
 */
export type Step =
  | { kind: 'say'; text: string }
  | { kind: 'click'; text: string }
  | { kind: 'submit'; values: Readonly<Record<string, string>> }
  | { kind: 'expect'; text: string }
  | { kind: 'error'; field: string; text: string }
  | { kind: 'speaker'; name: string; email: string }
  | { kind: 'role'; role: string; body: string; email: string }
  | { kind: 'language'; locale: Locale }
  | { kind: 'clock'; at: string };
type At<S> = S extends Step ? S & { line: number } : never;
export type Script = readonly At<Step>[];

const stepOf = (mark: string, rest: string): Step | undefined => {
  const [, name = '', value = ''] = /^(\w+):\s*(.*)$/.exec(rest) ?? [];
  switch (mark) {
    case '>':
      return { kind: 'say', text: rest };
    case '*':
      return { kind: 'click', text: rest };
    case '<':
      return { kind: 'expect', text: rest };
    case '+':
      return { kind: 'submit', values: { [name]: value.replaceAll('\\n', '\n') } };
    case 'x':
      return { kind: 'error', field: name, text: value };
    case '~':
      return { kind: 'language', locale: rest === 'en' ? 'en' : 'sv' };
    case '!':
      return { kind: 'clock', at: rest };
    case '@': {
      const [, who = '', email = ''] = /^(.*?)\s*<(.*)>$/.exec(rest) ?? [];
      return { kind: 'speaker', name: who, email };
    }
    case '&': {
      const [role = '', body = '', email = ''] = rest.split(' ');
      return { kind: 'role', role, body, email };
    }
    default:
      return undefined;
  }
};

export const readScript = (file: string): Script => {
  const steps: At<Step>[] = [];
  for (const [i, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue;
    const step = stepOf(text[0] ?? '', text.slice(1).trim());
    if (!step) throw new Error(`${file}:${i + 1}: a line begins with one of > < * + x @ ~ & ! #, not with ${text[0]}`);
    const before = steps.at(-1);
    if (step.kind === 'expect' && before?.kind === 'expect') before.text += `\n${step.text}`;
    else if (step.kind === 'submit' && before?.kind === 'submit') before.values = { ...before.values, ...step.values };
    else steps.push({ ...step, line: i + 1 });
  }
  return steps;
};
