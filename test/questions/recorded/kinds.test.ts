import { beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../../../src/reply/plain.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { type AskedBy, askAs, replay, type World } from './replay.ts';

let world: World;
beforeAll(async () => {
  ({ world } = await replay());
}, 120_000);
let asked = 0;
const ask = (q: AskedBy['q'], as = 'eva') => askAs(world, { id: `k${++asked}`, type: 'kind', lang: 'sv', q, as });
const buttons = (reply: Reply) => reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));

describe('what was decided', () => {
  test.each([
    ['vad beslutade utbildningsnätverket i går?', '22 november 2026', '20 november 2026, 2 oktober 2026'],
    ['Vad beslutade utbildningsnätverket den 9 oktober?', '9 oktober 2026', '20 november 2026, 2 oktober 2026'],
    ['what did the board decide on 2 October 2026?', '2 October 2026', '30 October 2026, 25 September 2026'],
  ])('%s: a day that has no record is refused with the days that have', async (q, day, there) => {
    const { answered, text } = await ask(q);
    expect(answered).toBe(false);
    expect(text).toContain(day);
    expect(text).toContain(there);
  });
  test('all that were tabled are listed, whoever chose a kind for them or not', async () => {
    const { text } = await ask('vilka beslut har bordlagts?');
    expect(text).toContain('sommarskola');
    expect(text).toContain('attestordningen');
    expect(text).not.toContain('skolenkät');
  });
  test('a whole autumn is listed by meeting, and what is not open to the asker is left out', async () => {
    const sara = await ask('vilka beslut togs i november?', 'sara');
    expect(sara.text).toContain('Gasverksgatan');
    const eva = await ask('vilka beslut togs i november?');
    expect(eva.text).not.toContain('Gasverksgatan');
    expect(eva.text).toContain('prislistan');
  });
  test('since a day is from that day on', async () => {
    const { text } = await ask('vilka beslut har styrelsen tagit sedan 1 oktober?');
    expect(text).toContain('32 kronor');
    expect(text).not.toContain('delårsrapporten');
  });
});

describe('who was there', () => {
  test('without a meeting it is asked which one, and a button of the answer asks it', async () => {
    const { reply } = await ask('vilka kommuner var inte med?');
    expect(reply.kind).toBe('question');
    const [first] = buttons(reply);
    expect(first?.label).toBe('strategiskt nätverk utbildning 20 november 2026');
    expect((await ask(first?.text ?? '')).text).toMatch(/Inte med: Hörby, Osby\.|Inte med: Osby, Hörby\./);
  });
  test('after what a meeting decided it is that meeting', async () => {
    const { text } = await ask(['vad beslutade kommundirektörerna den 16 oktober?', 'vilka kommuner var inte med?']);
    expect(text).toContain('Bjuv');
    expect(text).not.toContain('Sjöbo');
  });
  test.each([
    ['Var Klippan med på utbildningsnätverket 20 november?', 'Ja, Klippan var med vid mötet'],
    ['var Hörby med på utbildningsnätverket 20 november?', 'Nej, Hörby var inte med vid mötet'],
  ])('%s', async (q, said) => {
    expect((await ask(q)).text).toContain(said);
  });
  test('who was away from all meetings is worked out over all of them', async () => {
    const { text } = await ask('vilken kommun har varit borta från alla möten i utbildningsnätverket i höst?');
    expect(text).toMatch(/^Osby var borta från alla 2 möten/);
  });
  test('a meeting whose record was withdrawn was attended by nobody, and not by those of another body that day', async () => {
    const { answered, text } = await ask('vilka var med på styrelsens möte den 16 oktober 2026?');
    expect(answered).toBe(false);
    expect(text).not.toContain('Bjuv');
  });
});

describe('actions, persons and seats', () => {
  test.each([
    ['vilka uppgifter har Vellinge?', 'Det finns ingen öppen uppgift för Vellinge.'],
    ['vilka försenade uppgifter har styrelsen?', 'Det finns ingen försenad uppgift för styrelsen.'],
  ])('%s: none is said to be none', async (q, said) => {
    const { answered, text } = await ask(q);
    expect([answered, text.split('\n')[0]]).toEqual([false, said]);
  });
  test.each(['uppgifter', 'mina öppna uppgifter', 'Vilka uppgifter har jag?', 'what are my open tasks?'])('%s: the asker’s own list', async (q) => {
    const { reply, text } = await ask(q, 'per');
    expect(reply.kind).toBe('list');
    expect(text).toContain('kostnadskalkyl');
  });
  test('reminders are their owner’s alone', async () => {
    expect((await ask('vilka påminnelser har jag?')).text).toContain('budgetsamtalet');
    expect((await ask('vilka påminnelser har jag?', 'karl')).text).not.toContain('budgetsamtalet');
  });
  test('somebody whom no report names is who they are by what is recorded and may be seen', async () => {
    const eva = (await ask('vem är Karl Berg?')).text;
    expect(eva).toContain('Skolinspektionen');
    expect(eva).toContain('skriver in det som beslutas i strategiskt nätverk utbildning');
    expect(eva).not.toContain('hyrorna');
    expect((await ask('vem är Karl Berg?', 'karl')).text).toContain('hyrorna');
  });
  test.each([
    ['vem var ordförande i kommundirektörsnätverket före Eva Nilsson?', true, 'Nils Öberg'],
    ['Vem blir ledamot i styrelsen efter Anders Almgren?', true, 'Philip Sandberg'],
    ['vem blir ersättare i styrelsen efter Philip Sandberg?', false, ''],
  ])('%s', async (q, answers, said) => {
    const { answered, text } = await ask(q);
    expect(answered).toBe(answers);
    expect(text).toContain(said);
  });
  test('who had an action before, why a meeting was moved and who wrote a decision down', async () => {
    expect((await ask('Vem hade uppgiften om kostnadskalkylen innan den lämnades över?')).text).toContain('Lena Holm hade uppgiften');
    expect((await ask('varför flyttades ekonomichefsnätverkets möte i december?')).text).toContain('krockar med budgetmötet');
    expect((await ask('vem skrev in beslutet om skolenkäten?')).text).toMatch(/^Karl Berg skrev in det\./);
  });
});

test.each([
  ['Vad kommer upp på styrelsens möte den 11 december?', 'tar fram arvodesregler'],
  ['vilken dag lämnar Anders Almgren styrelsen?', '30 november 2026'],
])('%s', async (q, said) => {
  const { answered, text } = await ask(q);
  expect([answered, text.includes(said)]).toEqual([true, true]);
});

describe('another of the same kind is no answer', () => {
  test.each([
    'Vilka kommuner har svarat på remissen om beredskapslagret?',
    'hur långt har upphandlingen av skolskjuts kommit?',
    'när antogs yttrandet över skollagsutredningen?',
    'vad kostar beredskapslagret?',
    'var är ärendet om bilagan?',
  ])('%s', async (q) => {
    expect((await ask(q)).answered).toBe(false);
  });
  test('when it must be ended at the latest is not the latest that was recorded', async () => {
    expect(plain((await ask('när måste man senast säga upp avtalet om jourverksamhet?')).reply)).toMatch(/^Sista dag att säga upp .* 30 juni 2029/);
  });
});
