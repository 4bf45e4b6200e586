// Asks from the command line: npm run ask -- "…" [--explain] [--lang en], or --jsonl with one question a line on standard input.
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { clockFrom } from '../clock.ts';
import { MendableError } from '../errors.ts';
import { LOCALES } from '../i18n/locale.ts';
import { knowledgeHere } from '../knowledge-here.ts';
import { answer } from '../question/answer.ts';
import { citationLabel } from '../question/compose.ts';
import { explain } from '../question/explain.ts';
import { configHere } from './config-here.ts';
import { exitWith, orExit } from './or-exit.ts';
import { orUsage } from './usage.ts';

const Line = z.object({ id: z.union([z.string(), z.number()]), q: z.union([z.string(), z.array(z.string()).min(1)]), lang: z.enum(LOCALES).optional() });
const optionsOf = (args: string[]) => {
  try {
    const options = { jsonl: { type: 'boolean' }, explain: { type: 'boolean' }, lang: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    return { ...values, question: positionals.join(' '), lang: z.enum(LOCALES).default('sv').parse(values.lang) };
  } catch (error) {
    const option = error instanceof z.ZodError ? '--lang' : ((error as Error).message.split('.')[0] ?? '');
    throw new MendableError('bad-option', { option, expected: '"a question", --explain, --jsonl, --lang sv|en, --help' });
  }
};
orUsage(process.argv.slice(2), 'ask');
const options = orExit(() => optionsOf(process.argv.slice(2)), 2);
const { config, clock, base, keep, today } = orExit(() => {
  const config = configHere();
  const clock = clockFrom(config.SAMKLANG_CLOCK);
  return { config, clock, ...knowledgeHere(config.SAMKLANG_DATA), today: clock.now().toISOString().slice(0, 10) };
});
// Anybody may run this, so it sees what is open to all.
const viewer = { actor: { id: 'ask', name: 'ask', roles: [] }, place: 'private' } as const;
const { SAMKLANG_HOME: home, SAMKLANG_DATA: data } = config;
// Loaded only where something may be recorded: reading and folding a journal takes modules that an answer from the data does without.
const knowledge = existsSync(home)
  ? await import('./recorded-here.ts').then(({ recordedHere }) => recordedHere(base, { home, data, clock, viewer })).catch((error) => exitWith(error))
  : base;
const ask = (turns: readonly string[], locale: 'sv' | 'en') =>
  answer({ text: turns.at(-1) ?? '', thread: turns.slice(0, -1), locale, today, viewer }, knowledge);

if (options.jsonl) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const started = performance.now();
    try {
      const { id, q, lang } = Line.parse(JSON.parse(line));
      const a = ask([q].flat(), lang ?? 'sv');
      const citations = a.supports.map((s) => ({ document: s.citation.document, section: s.citation.section, record: s.record }));
      const out = {
        id,
        text: a.text,
        direct: a.direct,
        answered: a.answered,
        refusal: a.refusal,
        understanding: explain(a, knowledge),
        citations,
        ms: performance.now() - started,
      };
      process.stdout.write(`${JSON.stringify(out)}\n`);
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ error: `unreadable line: ${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}` })}\n`);
    }
  }
} else {
  const a = ask([options.question], options.lang);
  console.log(a.text);
  const sources = a.supports.map((s) => citationLabel(s.citation.document, s.citation.section, knowledge, a.understanding.locale));
  for (const source of new Set(sources)) console.log(source);
  if (options.explain) console.log(`\n${explain(a, knowledge)}`);
}
keep();
