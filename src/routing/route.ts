import type { FormValues, Incoming } from '../chat/incoming.ts';
import { foldAscii } from '../i18n/fold.ts';
import type { AnyCommand, Noun } from './command.ts';
import { nearestNoun, nearestVerb } from './nearest.ts';

/** Which command a message means, and what it was given: a typed line or the values of a form. */
export type Route<C> =
  | { kind: 'line'; command: AnyCommand<C>; line: string }
  | { kind: 'form'; command: AnyCommand<C>; values: FormValues }
  | { kind: 'question'; text: string }
  /** `meant`: the line as it would be with the nearest command in its place. */
  | { kind: 'unknown'; name: string; meant?: string };

const unknown = <C>(name: string, meant: string | undefined): Route<C> => ({ kind: 'unknown', name, ...(meant === undefined ? {} : { meant }) });

const HELP = /^(?:hjalp|help)$/;
const key = (word: string) => foldAscii(word).replace(/[^a-z0-9]/g, '');

/** The command called "utfall ny" or "utfall"; undefined when there is none. */
export const findCommand = async <C>(nouns: readonly Noun<C>[], name: string): Promise<AnyCommand<C> | undefined> => {
  const [noun = '', verb] = name.split(/\s+/);
  const found = nouns.find((n) => key(n.name) === key(noun) || n.aliases.some((a) => key(a) === key(noun)));
  const verbs = (await found?.verbs()) ?? [];
  if (verb === undefined) return verbs[0];
  return verbs.find((v) => [v.verb, ...v.verbs].some((x) => key(x) === key(verb)));
};

/**
 * A message is a command when it starts with a slash, or with a command's name and is not a question.
 * Everything else is a question. The rest of the line is left exactly as it was typed.
 */
export const route = async <C>(nouns: readonly Noun<C>[], incoming: Pick<Incoming, 'text' | 'form'>): Promise<Route<C>> => {
  if (incoming.form) {
    const command = await findCommand(nouns, incoming.form.command);
    return command ? { kind: 'form', command, values: incoming.form.values } : { kind: 'unknown', name: incoming.form.command };
  }
  const typed = incoming.text.trim();
  const match = /^(\/?)(\S+)\s*([\s\S]*)$/.exec(typed);
  const [, slash = '', first = '', rest = ''] = match ?? [];
  const noun = nouns.find((n) => [n.name, ...n.aliases].some((a) => key(a) === key(first)) && key(first) !== '');
  if (!noun || (slash === '' && typed.endsWith('?'))) {
    if (slash === '/' && first !== '' && /^[\p{L}-]+$/u.test(first)) return unknown(first, nearestNoun(first, rest, nouns));
    // "Pamin mig på torsdag" is no question: what is nearly the name of a command that nothing but its name begins is asked about.
    const meant =
      noun || slash || typed.endsWith('?') || key(first).length < 5 || rest === ''
        ? undefined
        : nearestNoun(
            first,
            rest,
            nouns.slice(1).filter((n) => !n.plain),
          );
    if (meant !== undefined) return unknown(first, meant);
    return { kind: 'question', text: typed };
  }
  const verbs = await noun.verbs();
  for (const words of [2, 1]) {
    const [, verb = '', after = ''] = new RegExp(`^(\\S+(?:[ ]\\S+){${words - 1}})\\s*([\\s\\S]*)$`).exec(rest) ?? [];
    const named = key(verb) === '' ? undefined : verbs.find((v) => [v.verb, ...v.verbs].some((x) => key(x) === key(verb)));
    if (named) return { kind: 'line', command: named, line: after };
  }
  // "/avtal hjälp" is "/hjälp avtal".
  if (slash === '/' && HELP.test(key(rest)) && !HELP.test(key(first))) return route(nouns, { text: `/${key(rest)} ${noun.name}` });
  if (slash === '' && noun.plain?.(rest) === false) return { kind: 'question', text: typed };
  const misspelt = slash === '/' ? nearestVerb({ ...noun, verbs }, rest) : undefined;
  if (misspelt !== undefined) return unknown(`${noun.name} ${rest.trim()}`, misspelt);
  const [standard] = verbs;
  return standard ? { kind: 'line', command: standard, line: rest } : { kind: 'unknown', name: first };
};
