import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { ANNA, testBot } from '../helpers/bot.ts';

const buttons = (reply: Reply) => reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
const started = async () => {
  const world = await testBot();
  const save = async (line: string) => {
    const [first] = buttons(await world.say(line));
    return world.say(first?.text ?? '');
  };
  await save(
    '/utfall utbildningsnätverket 8/1: beslut: en gemensam skolenkät görs; beslut: frågan om sommarskola bordläggs; uppgift: Burlöv skickar sin kontoplan till 1/2; uppgift: Ystad lämnar elevtal till 1/2',
  );
  await save('/utfall utbildningsnätverket 4/12: beslut: nätverket träffas i Eslöv; uppgift: Tomelilla lämnar elevtal till 1/2');
  return { ...world, save };
};

describe('a record is found by the words that people know it by', () => {
  test('an action by municipality and words', async () => {
    const world = await started();
    expect(plain(await world.say('/uppgift klar Burlöv kontoplan'))).toContain('är klar: skickar sin kontoplan');
  });
  test('several are asked back by their titles, and the rest of the line is kept in the answer', async () => {
    const world = await started();
    const asked = await world.say('/uppgift klar elevtal: lämnat i dag');
    expect(asked.kind).toBe('question');
    expect(buttons(asked).map((b) => b.label)).toEqual(['Ystad: lämnar elevtal (1 februari 2027)', 'Tomelilla: lämnar elevtal (1 februari 2027)']);
    expect(plain(await world.say('2'))).toContain('lämnat i dag');
    expect([...world.journal.state().actions.values()].filter((a) => a.state === 'done').map((a) => a.text)).toEqual(['lämnar elevtal']);
  });
  test('words that nothing holds close nothing', async () => {
    const world = await started();
    await world.say('/uppgift klar Burlöv elevtal');
    expect([...world.journal.state().actions.values()].every((a) => a.state === 'open')).toBe(true);
  });
  test('an outcome by body and day; without a day it is asked which', async () => {
    const world = await started();
    const shown = plain(await world.say('/utfall ratta utbildningsnätverket 8/1: frånvarande: Osby; skäl: glömdes'));
    expect(shown).toContain('fredag 8 januari 2027');
    expect(shown).toContain('Frånvarande: Osby');
    const asked = await world.say('/utfall dra-tillbaka utbildningsnätverket: fel organ');
    expect(buttons(asked).map((b) => b.text.replace(/U-\w+/, 'U-?'))).toEqual(['/utfall dra-tillbaka U-?: fel organ', '/utfall dra-tillbaka U-?: fel organ']);
  });
  test('a matter and a consultation by the words of their titles', async () => {
    const world = await started();
    await world.save('/arende nytt utbildningsnätverket: Ny prislista för gymnasieskolan; till: styrelsen');
    await world.save('/arende remiss prislistan; till: alla; senast: 4/3');
    const [consultation] = world.journal.state().consultations.values();
    expect([consultation?.title, consultation?.matter]).toEqual(['Ny prislista för gymnasieskolan', [...world.journal.state().matters.keys()][0]]);
    await world.say('/arende svar prislistan: Lund och Höör 14/1');
    expect(Object.keys([...world.journal.state().consultations.values()][0]?.answers ?? {}).sort()).toEqual(['hoor', 'lund']);
    const station = plain(await world.save('/arende station prislistan utbildningsnätverket 8/1: tillstyrkt'));
    expect(station).toContain('Organ: Strategiskt nätverk utbildning');
  });
  test('what somebody may not see is not found by its words', async () => {
    const world = await started();
    await world.save('/utfall styrelsen 8/1: beslut: x; uppgift: Malmö förhandlar om hyran till 1/2; synlighet: kansliet');
    const other = { name: 'Per Dahl', email: 'per@example.org' };
    expect(plain(await world.say('/uppgift klar Malmö hyran', { as: other }))).not.toContain('förhandlar');
  });
});

describe('one decision is corrected', () => {
  test('the others of the meeting stand as they stood', async () => {
    const world = await started();
    await world.save('/utfall ratta utbildningsnätverket 8/1: beslut: en gemensam skolenkät görs i mars; skäl: månaden saknades');
    const outcome = [...world.journal.state().outcomes.values()].find((o) => o.meeting.date === '2027-01-08');
    expect(outcome?.decisions.map((d) => d.text)).toEqual(['en gemensam skolenkät görs i mars', 'frågan om sommarskola bordläggs']);
    expect(outcome?.actions).toHaveLength(2);
  });
  test('what resembles none is added', async () => {
    const world = await started();
    await world.save('/utfall ratta utbildningsnätverket 8/1: beslut: Lund ordnar nästa skolchefsdag; skäl: saknades');
    const outcome = [...world.journal.state().outcomes.values()].find((o) => o.meeting.date === '2027-01-08');
    expect(outcome?.decisions).toHaveLength(3);
  });
});

describe('a preview is answered by words', () => {
  test.each(['ja', 'Ja.', 'spara', 'Spara', 'yes', 'save', 'OK'])('%s saves it', async (word) => {
    const world = await testBot();
    await world.say('/utfall styrelsen 14/1: beslut: budgeten antas');
    expect((await world.say(word)).kind).toBe('receipt');
    expect(world.journal.state().outcomes.size).toBe(1);
  });
  test('another button by its words; after it nothing waits', async () => {
    const world = await testBot();
    await world.say('/utfall styrelsen 14/1: beslut: budgeten antas');
    expect((await world.say('släng')).kind).toBe('receipt');
    await world.say('ja');
    expect(world.journal.state().outcomes.size).toBe(0);
  });
  test('where a yes could mean two things it is asked which, and nothing is saved', async () => {
    const world = await testBot();
    await world.say('/utfall styrelsen 14/1: beslut: budgeten antas');
    await world.say('ja');
    await world.say('/utfall styrelsen 14/1: beslut: avgiften höjs');
    const asked = await world.say('ja');
    expect(asked.kind).toBe('question');
    expect(buttons(asked).length).toBeGreaterThan(2);
    expect([...world.journal.state().outcomes.values()].flatMap((o) => o.decisions).map((d) => d.text)).toEqual(['budgeten antas']);
  });
  test('it is the asker’s own: somebody else’s yes saves nothing', async () => {
    const world = await testBot();
    await world.say('/utfall styrelsen 14/1: beslut: budgeten antas');
    await world.say('ja', { as: { name: 'Per Dahl', email: 'per@example.org' } });
    expect(world.journal.state().outcomes.size).toBe(0);
  });
  test('the same message worked twice is saved once and answered the same', async () => {
    const world = await testBot();
    await world.say('/utfall styrelsen 14/1: beslut: budgeten antas');
    const first = await world.say('ja', { as: ANNA, id: 'yes-1' });
    expect(await world.say('ja', { as: ANNA, id: 'yes-1' })).toEqual(first);
    expect(world.journal.state().outcomes.size).toBe(1);
  });
});
