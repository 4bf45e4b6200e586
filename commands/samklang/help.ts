import { z } from 'zod';
import { foldAscii, foldLetters } from '../../src/i18n/fold.ts';
import { type Block, list, type Reply, string, strong, text } from '../../src/reply/reply.ts';
import type { Command, Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { LABEL, SAY } from './parts/phrases.ts';

type Input = { command: string };
/** Verbs that only buttons use are not taught. */
const BUTTONS = new Set(['spara', 'andra', 'slang', 'bra', 'fel']);

const named = (noun: Noun<CommandContext>, typed: string) => {
  const word = foldLetters(typed.replace(/^\//, '')).toLowerCase();
  return [noun.name, ...noun.aliases].some((name) => foldLetters(name).toLowerCase() === word);
};
/** "/samklang hjälp": the verb as it is spelt in Swedish, where that may be typed. The command itself stays as every platform takes it. */
const spelt = (example: string, { verb, verbs }: Noun<CommandContext>['verbs'][number]): string => {
  const swedish = verbs.find((v) => /[åäö]/.test(v) && foldAscii(v).replace(/[ -]/g, '') === verb.replace(/-/g, ''));
  const [, noun = '', typed, rest = ''] = /^(\S+) (\S+)([\s\S]*)$/.exec(example) ?? [];
  return swedish !== undefined && typed === verb ? `${noun} ${swedish}${rest}` : example;
};
const ofNoun = (noun: Noun<CommandContext>, all: boolean, { locale, actor }: CommandContext): Block[] => {
  const verbs = noun.verbs.filter((v) => !BUTTONS.has(v.verb) && v.mayOpen?.(actor) !== false);
  const items = verbs.flatMap((v) =>
    (all ? v.examples[locale] : v.examples[locale].slice(0, 1)).map((example) => [string(`${v.summary[locale]}: ${spelt(example, v)}`)]),
  );
  return [text(strong(`/${noun.name}`), ` ${noun.summary[locale]}`), list(items)];
};

/** All commands that this person may use, with an example of each, or one command with all its examples. */
export const help: Command<Input, CommandContext> = {
  noun: 'samklang',
  verb: 'hjalp',
  verbs: ['hjälp', 'help', 'kommandon', 'commands'],
  summary: { sv: 'Visa vad som går att skriva', en: 'Show what can be written' },
  examples: { sv: ['/samklang hjalp', '/samklang hjalp utfall'], en: ['/samklang help', '/samklang help outcome'] },
  title: { sv: 'Hjälp', en: 'Help' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [{ name: 'command', kind: 'line', required: false, maxLength: 40, label: LABEL.command }],
  read: (line) => ({ command: line.trim() }),
  schema: () => z.object({ command: z.string().default('') }),
  may: () => true,
  run: async ({ command }, context): Promise<Reply> => {
    const { nouns } = context.about;
    const one = nouns.filter((n) => named(n, command));
    const shown = one.length ? one : nouns;
    return {
      kind: 'list',
      blocks: [text(SAY.help[context.locale]), ...shown.flatMap((n) => ofNoun(n, one.length > 0, context))],
      ids: shown.map((n) => n.name),
      onlyAsker: true,
    };
  },
};
