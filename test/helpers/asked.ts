import { expect } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { testBot, Who } from './bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;

/** What is typed, and kept where it is first shown for somebody to look at: the preview and the receipt as plain text. */
export const keptIn = async (of: World, line: string): Promise<{ preview: string; receipt: string }> => {
  const first = await of.say(line);
  const button = first.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : [])).find((b) => /^(?:Spara|Ja|Dra tillbaka)/.test(b.label));
  const last = first.kind !== 'receipt' && button ? await of.say(button.text) : first;
  expect(['receipt', 'answer'], plain(last)).toContain(last.kind);
  return { preview: plain(first), receipt: plain(last) };
};
export const keepIn = async (of: World, line: string): Promise<string> => (await keptIn(of, line)).receipt;

let threads = 0;
/** Each in a thread of its own; the last of several turns is the question. */
export const askIn = async (of: World, q: string | readonly string[], as?: Who): Promise<{ reply: Reply; text: string }> => {
  const thread = `t${++threads}`;
  let reply: Reply | undefined;
  for (const [i, text] of [q].flat().entries()) {
    const message = { ...of.incoming(text, { id: `${thread}.${i}`, ...(as ? { as } : {}) }), thread };
    await of.bot.receive(message);
    reply = await of.bot.answer(message);
  }
  if (!reply) throw new Error('nothing was asked');
  const { blocks } = reply;
  return { reply, text: plain({ ...reply, blocks: blocks.filter((b) => b.kind !== 'citations' && b.kind !== 'buttons' && b.kind !== 'note') }) };
};
