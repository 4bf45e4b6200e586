import { expect, it, test } from 'vitest';
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

it('a list holds only its own choices, whatever was typed', async () => {
  const world = await testBot();
  for (const line of ['gör bo@example.org kung', 'bo@example.org kung']) {
    const fields = (await world.say(`/samklang roll ${line}`)).blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields : []));
    expect(fields.find((f) => f.name === 'person')?.value).toBe('bo@example.org');
    for (const f of fields) if (f.kind === 'choice' && f.value !== undefined) expect(f.choices.map((c) => c.value)).toContain(f.value);
    expect(fields.find((f) => f.name === 'role')?.error).toContain('Skriv läsare');
  }
});
