import { expect, it, test } from 'vitest';
import { render } from '../../src/cli/render.ts';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

test.each(['bo@example.org sekreterare', 'Bo Alm <bo@example.org> sekreterare', 'ge Bo Alm <bo@example.org> sekreterare', 'ge bo@example.org sekreterare'])(
  '/samklang roll %s is shown before the role is given',
  async (line) => {
    const world = await testBot();
    const shown = await world.say(`/samklang roll ${line}`);
    expect(plain(shown)).toContain('bo@example.org får rollen sekreterare. Inget är ändrat än.');
    expect(world.journal.events()).toEqual([]);
    const [button] = shown.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
    await world.say(button?.text ?? '');
    expect(world.journal.state().roles).toEqual([{ person: 'bo@example.org', role: 'secretary' }]);
  },
);

test.each([
  ['/samklang roll', 'sv', ['Vad *: (Ge, ta eller lista. På en rad: /samklang roll ge anna@example.org samordnare styrelsen)', 'Roll: (Läsare, samordnare']],
  ['/samklang role', 'en', ['What *: (Give, take or list. On one line: /samklang role give anna@example.org coordinator board)', 'Role: (Reader, coordinator']],
] as const)('says how it is written where nothing is: %s', async (line, locale, wanted) => {
  const reply = await (await testBot()).say(line, { locale });
  expect(reply.kind).toBe('form');
  for (const words of wanted) expect(render(reply, locale).text).toContain(words);
  // Where the forms are drawn too.
  expect(reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields.map((f) => f.hint !== undefined) : []))).toEqual([true, true, true, true]);
});

it('a list holds only its own choices, whatever was typed', async () => {
  const world = await testBot();
  for (const line of ['gör bo@example.org kung', 'bo@example.org kung']) {
    const fields = (await world.say(`/samklang roll ${line}`)).blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields : []));
    expect(fields.find((f) => f.name === 'person')?.value).toBe('bo@example.org');
    for (const f of fields) if (f.kind === 'choice' && f.value !== undefined) expect(f.choices.map((c) => c.value)).toContain(f.value);
    expect(fields.find((f) => f.name === 'role')?.error).toContain('Skriv läsare');
  }
});
