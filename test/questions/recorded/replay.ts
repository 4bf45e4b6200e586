import { readFileSync } from 'node:fs';
import { plain } from '../../../src/reply/plain.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { testBot, type Who } from '../../helpers/bot.ts';
import type { Given, Gold } from '../../helpers/grade.ts';

/** A question and who asks it: what is right depends on what they may see. */
export type AskedBy = Gold & { as: string };
export type World = Awaited<ReturnType<typeof testBot>>;

const PEOPLE: Readonly<Record<string, Who>> = {
  anna: { name: 'Anna Ek', email: 'anna@example.org' },
  sara: { name: 'Sara Lind', email: 'sara@example.org' },
  karl: { name: 'Karl Berg', email: 'karl@example.org' },
  lena: { name: 'Lena Holm', email: 'lena@example.org' },
  per: { name: 'Per Dahl', email: 'per@example.org' },
  eva: { name: 'Eva Nilsson', email: 'eva@example.org' },
};
const who = (name: string): Who => {
  const found = PEOPLE[name];
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

const lines = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));
export const questions = (): AskedBy[] => lines('questions.jsonl').map((line) => JSON.parse(line) as AskedBy);

const buttonOf = (reply: Reply) => reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : [])).find((b) => /^(?:Spara|Ja|Dra tillbaka)/.test(b.label));
const idsIn = (text: string): string[] => [...new Set([...text.matchAll(/\b[A-Z]-[0-9A-Z]{5}\b/g)].map((m) => m[0]))];

/** Plays the scenario's lines in order; a preview is answered with its first button. `{{n.U2}}` is the second id U-… that line n gave. */
export const replay = async (): Promise<{ world: World; said: readonly Reply[] }> => {
  const world = await testBot({ start: '2026-11-23T08:00:00Z' });
  const ids: string[][] = [];
  const said: Reply[] = [];
  for (const line of lines('scenario.txt')) {
    const [name = '', ...rest] = line.split(' | ');
    const text = rest.join(' | ').replace(/\{\{(\d+)(?:\.([A-Z])(\d*))?\}\}/g, (whole, n: string, kind: string | undefined, nth: string) => {
      const fitting = (ids[Number(n) - 1] ?? []).filter((id) => kind === undefined || id.startsWith(`${kind}-`));
      return fitting[(Number(nth) || 1) - 1] ?? whole;
    });
    const first = await world.say(text, { as: who(name) });
    const button = buttonOf(first);
    const last = button ? await world.say(button.text, { as: who(name) }) : first;
    ids.push(idsIn(plain(last)));
    said.push(last);
  }
  return { world, said };
};

/** Asks as somebody, in a thread of its own; the last of several turns is the question. Everything they are shown is judged. */
export const askAs = async (world: World, gold: AskedBy): Promise<Given & { reply: Reply }> => {
  let reply: Reply | undefined;
  for (const [i, text] of [gold.q].flat().entries()) {
    const message = { ...world.incoming(text, { as: who(gold.as), locale: gold.lang, id: `${gold.id}.${i}` }), thread: gold.id };
    await world.bot.receive(message);
    reply = await world.bot.answer(message);
  }
  if (!reply) throw new Error(`${gold.id} asks nothing`);
  const told = reply.blocks.filter((b) => b.kind !== 'citations' && b.kind !== 'buttons' && b.kind !== 'note');
  const text = plain({ ...reply, blocks: gold.type === 'hidden' ? reply.blocks : told });
  return {
    reply,
    text,
    direct: text.split(/(?<=[.?!])\s/u)[0] ?? text,
    answered: !['refusal', 'question', 'error', 'form'].includes(reply.kind),
    // A list says whose records it is by their ids.
    documents: reply.kind === 'list' ? (reply.ids ?? []) : reply.blocks.flatMap((b) => (b.kind === 'citations' ? b.citations.map((c) => c.document) : [])),
  };
};
