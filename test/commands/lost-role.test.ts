import { expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { ANNA, testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const KIM: Who = { name: 'Kim Alm', email: 'kim@example.org' };
const ROLE = 'kim@example.org samordnare styrelsen ja';
const first = (reply: Reply): string => reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []))[0]?.text ?? '';

/** A world where Kim coordinates two bodies, and what stands there of the board's. */
const withRecorded = async (...lines: readonly string[]) => {
  const coordinator = (body: string) => event({ type: 'role.given', person: 'cli:kim@example.org', role: 'coordinator', body });
  const world = await testBot({ first: [coordinator('kommundirektorsnatverket')] });
  await world.say(`/samklang roll ge ${ROLE}`, { as: ANNA });
  let id = '';
  for (const line of lines) {
    const preview = await world.say(line.replace('ID', id), { as: ANNA });
    id = (preview.kind === 'preview' ? await world.say(first(preview), { as: ANNA }) : preview).ids?.[0] ?? '';
  }
  return { world, id };
};

const BODY = 'kommundirektorsnatverket';
const MATTER = '/arende nytt Avgift alfa: börjar: Kommundirektörsnätverket; beslutas: Styrelsen; synlighet: öppen';
const OUTCOME = '/utfall styrelsen 7/1: beslut: budgeten antas; synlighet: öppen';
const SEAT = { body: BODY, person: 'Sven Testsson', role: 'member', from: '2026-12-01', because: 'fel' };
const decided = { body: BODY, date: '2027-01-07', decisions: 'budgeten bordläggs', visibility: 'open', why: 'fel' };
const moved = 'organ: Kommundirektörsnätverket; skäl till rättelsen: fel';
test.each([
  ['a seat', ['/natverk plats styrelsen: Sven Testsson ledamot från 1/12 2026'], 'natverk ratta', SEAT],
  ['an action', ['/uppgift ny Malmö tar fram ett underlag; organ: styrelsen; synlighet: öppen'], 'uppgift ratta', moved],
  [
    'a station',
    [MATTER, '/arende station ID styrelsen 4/1 2027: noterat'],
    'arende ratta',
    { body: BODY, date: '4/1 2027', result: 'decided', because: 'fel' },
  ],
  ['a consultation', ['/arende remiss Remissen alfa: organ: styrelsen; senast: 1/5 2027; synlighet: öppen'], 'arende ratta', moved],
  ['a grant', ['/avtal bidrag Lövmedel: belopp: 100; organ: styrelsen'], 'avtal ratta', moved],
  ['an outcome', [OUTCOME], 'utfall ratta', decided],
  ['an outcome that is taken back', [OUTCOME], 'utfall dra-tillbaka', { why: 'fel' }],
] as const)('%s: a change is not saved by somebody who may not change it any more', async (_name, lines, command, how) => {
  const { world, id } = await withRecorded(...lines);
  const draft =
    typeof how === 'string' ? await world.say(`/${command} ${id}: ${how}`, { as: KIM }) : await world.submit(command, { ...how, id, whole: 'ja' }, { as: KIM });
  expect(draft.kind, plain(draft)).toBe('preview');
  await world.say(`/samklang roll ta ${ROLE}`, { as: ANNA });
  const before = world.journal.events().length;
  expect((await world.say(first(draft), { as: KIM })).kind).toBe('refusal');
  const since = world.journal.events().slice(before);
  expect(since.map((e) => e.type)).toEqual(['access.refused']);
  await world.say(`/samklang roll ge ${ROLE}`, { as: ANNA });
  expect((await world.say(first(draft), { as: KIM })).kind).toBe('receipt');
});

test('a correction whose body is still to be chosen is asked about when it is saved, and takes nothing back', async () => {
  const { world, id } = await withRecorded(OUTCOME);
  const asked = await world.submit('utfall ratta', { id, body: 'utbildning', date: '2027-01-07', decisions: 'budgeten bordläggs', why: 'fel', whole: 'ja' });
  expect(asked.kind, plain(asked)).toBe('question');
  expect((await world.say(`/utfall spara ${asked.ids?.[0]}`)).kind).toBe('question');
  expect(world.journal.state().outcomes.has(id)).toBe(true);
});
