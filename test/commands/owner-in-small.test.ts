import { beforeEach, describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

const BO = { name: 'Bo Alm', email: 'bo@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
let world: World;
beforeEach(async () => {
  world = await testBot();
});
const say = async (line: string) => plain(await world.say(line));

describe('a name in small letters', () => {
  test('is the person where they are known: the writer, who has a seat, who has been here', async () => {
    await world.say('/samklang roll bo@example.org sekreterare');
    await world.say('/paminn mig i morgon om x', { as: BO });
    const text = await say('/utfall styrelsen 12/1: uppgift: anna ek tar fram underlag senast 1/3; uppgift: bo alm ringer; uppgift: patric åberg: svarar Lund');
    for (const words of ['- tar fram underlag (Anna Ek, senast måndag 1 mars 2027)', '- ringer (Bo Alm)', '- svarar Lund (Patric Åberg)'])
      expect(text).toContain(words);
    expect(text).not.toContain('Ansvarig: ingen');
    const action = await say('/uppgift ny patric åberg ringer till fredag; organ: styrelsen');
    expect(action).toContain('Ansvarig: Patric Åberg');
    expect(action).not.toContain('patric');
  });
  test('of nobody who is known is said of in an outcome, and asked about in an action', async () => {
    expect(await say('/utfall styrelsen 12/1: uppgift: sara berg ringer Lund')).toContain('Ansvarig: ingen. Ingen som är känd här heter ”sara berg”.');
    const reply = await world.say('/uppgift ny sara berg ringer på fredag; organ: styrelsen');
    const fields = reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields : []));
    expect(fields.find((f) => f.name === 'text')?.error).toContain('Är ”sara berg” den som är ansvarig?');
  });
  test.each(['planera nya möten för våren', 'ta fram underlag', 'boka lokal senast 1/3', 'uppdatera hemsidan'])(
    'is not looked for in what only begins with two small words: %s',
    async (words) => {
      expect(await say(`/utfall styrelsen 12/1: uppgift: ${words}`)).not.toContain('Ansvarig: ingen');
      expect(await say(`/uppgift ny ${words}`)).toContain('Ansvarig: Anna Ek');
    },
  );
});
