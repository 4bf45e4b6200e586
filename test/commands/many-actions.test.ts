import { beforeAll, expect, test } from 'vitest';
import type { CommandContext } from '../../commands/context.ts';
import { hereOn } from '../../commands/here.ts';
import { readActions } from '../../commands/utfall/parts/owner.ts';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

let world: Awaited<ReturnType<typeof testBot>>;
let context: CommandContext;
beforeAll(async () => {
  world = await testBot();
  context = world.contextFor(world.incoming('x'));
});
const LONG = 'kommunstyrelsens förvaltning samordnar allt nytt arbete om skolan';
const outcome = (actions: readonly string[]) => `/utfall styrelsen 1/12 2026: ${actions.map((a) => `uppgift: ${a}`).join('; ')}`;
const say = async (line: string) => {
  const reply = await world.say(line);
  return { reply, said: plain(reply) };
};

test('as many actions as one outcome holds are taken in', async () => {
  const { said } = await say(outcome(Array.from({ length: 60 }, (_, i) => `${LONG} ${i}`)));
  expect(said).toContain('Så här uppfattade jag utfallet');
  expect(said).toContain(`${LONG} 59`);
});

test.each([
  ['a line each', Array.from({ length: 61 }, (_, i) => `${LONG} ${i}`)],
  ['one for each of many owners', [`${Array.from({ length: 61 }, () => 'Lund').join(', ')} svarar på remissen`]],
])('one too many, %s, is refused at its field with everything kept', async (_, actions) => {
  const { reply, said } = await say(outcome(actions));
  expect(said).toContain('Ett utfall rymmer högst 60 uppgifter');
  expect(said).toContain('Inget har sparats, och det du skrev står kvar.');
  const form = reply.blocks.find((b) => b.kind === 'form');
  const field = form?.form.fields.find((f) => f.name === 'actions');
  expect([field?.value, field?.error?.includes('högst 60')]).toEqual([actions.join('\n'), true]);
});

test('who is to do something is looked up by exact names alone: no action is compared with every name there is', () => {
  const { catalog } = context.knowledge;
  const guesses: string[] = [];
  const counting: typeof catalog = {
    ...catalog,
    resolve: (text) => {
      guesses.push(text);
      return [];
    },
  };
  const names = { ...context, knowledge: { ...context.knowledge, catalog: counting } };
  const lines = [`${LONG} till 1 mars`, 'Lund och Malmö lämnar elevtal', 'Anna Ek: tar fram underlag', 'kommundirektören i Osby kallar'];
  const read = readActions(lines, names, hereOn(context, '2026-12-01'), 60);
  expect(read.map((a) => a.owner?.kind)).toEqual([undefined, 'municipality', 'municipality', 'person', 'role']);
  expect(guesses).toEqual([]);
});

test('reading ends soon after the first that is too many', () => {
  const many = `${Array.from({ length: 300 }, () => 'Lund').join(', ')} svarar`;
  expect(readActions([many, many, many], context, hereOn(context, '2026-12-01'), 60)).toHaveLength(61);
});
