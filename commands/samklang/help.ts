import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { foldAscii } from '../../src/i18n/fold.ts';
import type { Said } from '../../src/i18n/locale.ts';
import { type Block, list, type Reply, string, strong, text } from '../../src/reply/reply.ts';
import { type Command, type LoadedNoun, loadNouns } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { ownGoal } from '../mal/parts/goal.ts';
import { inOwnNames } from '../own-names.ts';
import { LABEL, SAY } from './parts/phrases.ts';

type Input = { command: string };
/** Verbs that only buttons use are not taught. */
const BUTTONS = new Set(['spara', 'andra', 'slang', 'bra', 'fel']);

type Noun = LoadedNoun<CommandContext>;
type Verb = Noun['verbs'][number];
const key = (word: string) =>
  foldAscii(word)
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();
const namesOf = (n: Noun) => [n.name, ...n.aliases];
const wordsOf = (v: Verb) => [v.verb, ...v.verbs];
const is = (typed: string, names: readonly string[]) => names.some((name) => key(name) === key(typed));

/** "/samklang hjälp": the verb as it is spelt in Swedish, where that may be typed. The command itself stays as every platform takes it. */
const spelt = (example: string, { verb, verbs }: Verb): string => {
  const swedish = verbs.find((v) => /[åäö]/.test(v) && foldAscii(v).replace(/[ -]/g, '') === verb.replace(/-/g, ''));
  const [, noun = '', typed, rest = ''] = /^(\S+) (\S+)([\s\S]*)$/.exec(example) ?? [];
  return swedish !== undefined && typed === verb ? `${noun} ${swedish}${rest}` : example;
};
const open = (noun: Noun, { actor }: CommandContext): Noun => ({
  ...noun,
  verbs: noun.verbs.filter((v) => !BUTTONS.has(v.verb) && v.mayOpen?.(actor) !== false),
});
const ofNoun = (noun: Noun, all: boolean, context: CommandContext): Block[] => {
  const { locale } = context;
  const items = noun.verbs.flatMap((v) => {
    const own = v.examples[locale].flatMap((example) => inOwnNames(example, context, { goal: ownGoal }) ?? []);
    return own.slice(0, all ? own.length : 1).map((example) => [string(`${v.summary[locale]}: ${spelt(example, v)}`)]);
  });
  return [text(strong(`/${noun.name}`), ` ${noun.summary[locale]}`), list(items)];
};

/** What a topic names: a command, a command and what it does ("utfall rätta"), or what some commands do ("roll"). */
const topicsOf = (typed: string, nouns: readonly Noun[]): Noun[] => {
  const [first = '', ...rest] = typed.replace(/^\//, '').split(/\s+/);
  const noun = nouns.find((n) => is(first, namesOf(n)));
  if (noun && rest.length === 0) return [noun];
  const among = noun ? [noun] : nouns;
  const verb = noun ? rest.join(' ') : typed;
  return among.flatMap((n) => {
    const verbs = n.verbs.filter((v) => is(verb, wordsOf(v)));
    return verbs.length ? [{ ...n, verbs }] : [];
  });
};
/** The topic that is spelt most like what was typed, by no more than a third of its letters. */
const nearestTopic = (typed: string, nouns: readonly Noun[]): string | undefined => {
  const names = nouns.flatMap((n) => [...namesOf(n), ...n.verbs.flatMap(wordsOf)]).map((name) => ({ name, off: distance(key(typed), key(name)) }));
  const [best] = names.filter(({ name, off }) => off <= Math.max(1, Math.floor(key(name).length / 3))).sort((x, y) => x.off - y.off);
  return best?.name;
};
const UNKNOWN = (typed: string, near: string | undefined): Said =>
  near === undefined
    ? { sv: `Det finns ingen hjälp om ”${typed}”. Här är alla kommandon.`, en: `There is no help about “${typed}”. Here are all commands.` }
    : { sv: `Det finns ingen hjälp om ”${typed}”. Närmast är ”${near}”.`, en: `There is no help about “${typed}”. The nearest is “${near}”.` };

/** All commands that this person may use, with an example of each, or what a topic names, with all its examples. */
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
    const nouns = (await loadNouns(context.about.nouns)).map((n) => open(n, context)).filter((n) => n.verbs.length > 0);
    const exact = command === '' ? [] : topicsOf(command, nouns);
    const near = command === '' || exact.length ? undefined : nearestTopic(command, nouns);
    const one = near === undefined ? exact : topicsOf(near, nouns);
    const shown = one.length ? one : nouns;
    const lead = command === '' || exact.length ? SAY.help : UNKNOWN(command, near);
    return {
      kind: 'list',
      blocks: [...(exact.length ? [] : [text(lead[context.locale])]), ...shown.flatMap((n) => ofNoun(n, one.length > 0, context))],
      ids: shown.map((n) => n.name),
      onlyAsker: true,
    };
  },
};
