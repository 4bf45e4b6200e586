import { expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { keepIn } from '../helpers/asked.ts';
import { testBot } from '../helpers/bot.ts';

const line = (who: string) => `/utfall styrelsen 24/11: beslut: budgeten antas; närvaro: ${who}`;
const START = '2026-12-01T08:00:00Z';

test.each([
  ['alla utom Lars Nyander och Filip Persson', 11, ['bromolla', 'angelholm']],
  ['alla utom Lars Nyander', 12, ['angelholm']],
  ['alla 13 utom Filip Persson', 12, ['bromolla']],
  ['alla utom Lund och Filip Persson', 11, ['bromolla', 'lund']],
  // A substitute who did not come keeps no seat warm, and one who came does.
  ['alla utom Anders Almgren', 12, ['lund']],
  ['alla utom Anders Almgren, Philip Sandberg närvarande', 13, []],
  ['alla utom Sara Ripa', 13, []],
  ['alla, Lars Nyander sent', 13, []],
])('somebody left out of all leaves out whom they sit for: %s', async (who, count, absent) => {
  const of = await testBot({ start: START });
  const [id = ''] = /U-[0-9A-Z]{5}/.exec(await keepIn(of, line(who))) ?? [];
  const got = of.journal.state().outcomes.get(id)?.attendance;
  expect(got?.present).toHaveLength(count);
  expect([...(got?.absent ?? [])].sort()).toEqual([...absent].sort());
});

it('leaves the municipality there where another holds an ordinary seat for it', async () => {
  const of = await testBot({ start: START });
  await keepIn(of, '/natverk plats styrelsen: Eva Lind, Lund, ledamot från 1/1 2026');
  const preview = plain(await of.say(line('alla utom Anders Almgren')));
  expect(preview).toContain('Närvarande: 13 av 13 kommuner med plats i styrelsen');
  expect(plain(await of.say(line('alla utom Anders Almgren och Eva Lind')))).toContain('Närvarande: 12 av 13 kommuner med plats i styrelsen');
});

it('is shown before it is saved, and is read the same when it is corrected', async () => {
  const of = await testBot({ start: START });
  const preview = plain(await of.say(line('alla utom Lars Nyander och Filip Persson')));
  expect(preview).toContain('Närvarande: 11 av 13 kommuner med plats i styrelsen');
  expect(preview).toContain('Frånvarande: Bromölla och Ängelholm');
  expect(preview).toContain('Bromölla och Ängelholm står som frånvarande, eftersom de som har ordinarie plats därifrån var det.');
  const [id = ''] = /U-[0-9A-Z]{5}/.exec(await keepIn(of, line('alla utom Lars Nyander och Filip Persson'))) ?? [];
  const before = of.journal.state().outcomes.get(id)?.attendance;
  await keepIn(of, `/utfall ratta ${id}: beslut: budgeten antas inte; skäl: fel`);
  expect(of.journal.state().outcomes.get(id)?.attendance).toEqual(before);
});
