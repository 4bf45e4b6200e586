import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import type { Outcome } from '../../src/domain/happenings/outcome.ts';
import { plain } from '../../src/reply/plain.ts';
import type { FileOffer, Reply } from '../../src/reply/reply.ts';
import { ANNA, testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';
import { wordFile } from '../helpers/word-file.ts';

const LO: Who = { name: 'Lo Alm', email: 'lo@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
type Given = Parameters<World['say']>[1];

const offered = (reply: Reply): FileOffer => {
  const [file] = reply.blocks.flatMap((b) => (b.kind === 'file' ? [b.file] : []));
  if (!file) throw new Error(`no file in: ${plain(reply)}`);
  return file;
};
const read = async (world: World, to: string, given: Given = {}) => {
  const made = await world.file(to, given);
  if (typeof made === 'string') throw new Error(made);
  return { name: made.name, ...wordFile(made.bytes) };
};
const outcome = (o: Partial<Outcome>): Outcome => ({
  id: 'U-00001',
  body: 'styrelsen',
  meeting: { id: 'styrelsen-2027-01-13', date: '2027-01-13' },
  decisions: [],
  actions: [],
  attendance: { known: false, present: [], absent: [] },
  ...o,
});
const recorded = (o: Partial<Outcome>, more: Partial<NewEvent> = {}) =>
  event({ type: 'outcome.recorded', outcome: outcome(o) }, { by: 'cli:anna@example.org', ...more });
const planned: NewEvent = event({
  type: 'meeting.planned',
  meetings: [
    { id: 'S-00001', body: 'styrelsen', date: '2027-03-12', time: '09:00', end: '12:00', place: 'Sal <A> & B', link: 'https://example.org/rum?a=1&b=2' },
  ],
});
const item = (id: string, text: string, link?: string) =>
  event({ type: 'meeting.item-proposed', meeting: 'S-00001', item: { id, text, ...(link === undefined ? {} : { link }) } }, { by: 'cli:anna@example.org' });
const action = (id: string, text: string, more: Partial<NewEvent> = {}) =>
  event({ type: 'action.set', action: { id, text, body: 'styrelsen', owner: { kind: 'municipality', id: 'lund' }, due: '2027-01-04' } }, more);

describe('the notice as a file', () => {
  const first = [
    planned,
    item('I-00001', 'Budget <b>2028</b>'),
    item('I-00002', 'Avtalet', 'https://example.org/avtal.pdf'),
    action('A-00001', 'svarar på remissen'),
  ];

  it('says what the text says: when and where, agenda, papers, open actions, who is called', async () => {
    const world = await testBot({ first });
    const notice = await world.say('/mote kallelse S-00001');
    const file = await read(world, offered(notice).to);
    expect(file.name).toBe('Kallelse Styrelsen 2027-03-12.docx');
    expect(offered(notice)).toEqual({
      title: 'Kallelsen som Word-fil',
      name: file.name,
      to: '/mote/S-00001/kallelse.docx?lang=sv',
      text: '/mote kallelse S-00001',
    });
    expect(file.of('Heading1')).toEqual(['Dagordning', 'Handlingar', 'Öppna uppgifter', 'Kallas']);
    expect(file.of('Field')).toEqual([
      'När\tfredag 12 mars 2027 kl. 09.00–12.00',
      'Plats\tSal <A> & B',
      'Länk\thttps://example.org/rum?a=1&b=2',
      'Kallelse senast\tfredag 26 februari 2027',
    ]);
    expect(file.of('ListParagraph')).toEqual([
      'Budget <b>2028</b> (föreslagen av Anna Ek, I-00001)',
      'Avtalet (föreslagen av Anna Ek, I-00002)',
      'Avtalet: https://example.org/avtal.pdf',
    ]);
    expect(file.text).toContain('svarar på remissen\nLund\n4 januari 2027 (försenad)\nA-00001');
    const called = notice.blocks
      .flatMap((b) => (b.kind === 'list' && !b.ordered ? b.items : []))
      .map((i) => plain({ kind: 'list', blocks: [{ kind: 'text', inlines: i }] }));
    const names = called.flatMap((line) => /^(.*?) \(\w+\), .*, \p{L}/u.exec(line)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(file.text).toContain(name);
    expect(file.text).not.toContain('inte öppna för alla');
  });

  it('says what there is none of, and that a meeting is cancelled', async () => {
    const cancelled = event({ type: 'meeting.cancelled', id: 'X-00001', meeting: 'S-00001' });
    const world = await testBot({ first: [planned, cancelled] });
    const { text } = await read(world, '/mote/S-00001/kallelse.docx');
    expect(text).toContain('Läge\tinställt');
    for (const none of ['Inga punkter är föreslagna.', 'Inga länkar till handlingar.', 'Inga öppna uppgifter.']) expect(text).toContain(none);
    expect(plain(await world.say('/mote kallelse S-00001'))).toContain('Läge: inställt');
  });

  it('holds what its reader may see, says how much it does not, and warns when it is not for all', async () => {
    const role = event({ type: 'role.given', person: 'cli:lo@example.org', role: 'coordinator', body: 'styrelsen' });
    const world = await testBot({ first: [planned, role, action('A-00002', 'hemlig uppgift', { visibility: 'secretariat' })] });
    const hers = await read(world, '/mote/S-00001/kallelse.docx', { as: LO });
    expect(hers.text).not.toContain('hemlig uppgift');
    expect(hers.text).toContain('En uppgift är utelämnad: den är inte öppen för den som hämtade filen.');
    expect(hers.text).not.toContain('inte öppna för alla');
    const administrators = await read(world, '/mote/S-00001/kallelse.docx', { as: ANNA });
    expect(administrators.text).toContain('hemlig uppgift');
    expect(administrators.text).toContain('Innehåller uppgifter som inte är öppna för alla.');
  });

  it('is in English for who reads English, and of a meeting that only the data or an outcome knows', async () => {
    const world = await testBot({ first: [recorded({ next: '2027-04-09' })] });
    const notice = await world.say('/meeting notice styrelsen 9/4', { locale: 'en' });
    const file = await read(world, offered(notice).to, { locale: 'en' });
    expect(file.name).toBe('Notice Styrelsen 2027-04-09.docx');
    expect(file.of('Title')).toEqual(['Notice']);
    expect(file.of('Heading1')).toEqual(['Agenda', 'Papers', 'Open actions', 'Called']);
    expect(offered(await world.say(offered(notice).text)).to).toContain('/mote/styrelsen-2027-04-09/kallelse.docx');
  });
});

describe('the minutes as a file', () => {
  const whole = recorded({
    decisions: [
      { id: 'B-1', text: 'budgeten antas' },
      { id: 'B-2', text: 'lokalfrågan', kind: 'tabled', reportBack: '2027-05-01' },
    ],
    actions: [{ id: 'A-1', text: 'skickar svaret', owner: { kind: 'municipality', id: 'lund' }, due: '2027-02-01' }],
    inputs: [{ id: 'M-1', text: 'tänk på landsbygden', from: { kind: 'municipality', id: 'osby' }, became: 'ett uppdrag' }],
    reports: [{ id: 'R-1', text: 'nätverket har haft möte', by: { kind: 'body', id: 'styrelsen' } }],
    attendance: {
      known: true,
      present: ['lund', 'malmo'],
      absent: ['osby'],
      late: ['malmo'],
      people: [{ name: 'Per Holm', municipality: 'lund', state: 'present', for: 'Eva Berg' }],
    },
    next: '2027-03-12',
    nextTime: '13:00',
    nextEnd: '15:00',
  });

  it('holds what was recorded and nothing else', async () => {
    const world = await testBot({ first: [whole] });
    const shown = await world.say('/utfall visa U-00001');
    const file = await read(world, offered(shown).to);
    expect(file.name).toBe('Protokoll Styrelsen 2027-01-13.docx');
    expect(file.paragraphs.map((p) => p.text).slice(0, -2)).toEqual([
      'Protokoll',
      'Styrelsen',
      'När\tonsdag 13 januari 2027',
      'Registrerat\tU-00001 av Anna Ek torsdag 14 januari 2027 kl. 13.00',
      'Nästa möte\tfredag 12 mars 2027 kl. 13.00–15.00',
      'Närvaro',
      'Närvarande kommuner (2)\tLund och Malmö',
      'Kom sent (1)\tMalmö',
      'Frånvarande kommuner (1)\tOsby',
      'Personer\tPer Holm (Lund, ersätter Eva Berg)',
      'Beslut',
      'budgeten antas',
      'Bordlagt: lokalfrågan (återrapport: 1 maj 2027)',
      'Uppgifter',
      'Uppgift',
      'Ansvarig',
      'Senast',
      'Beteckning',
      'skickar svaret',
      'Lund',
      '1 februari 2027',
      'A-1',
      'Medskick från ägarna',
      'Osby: tänk på landsbygden. Blev: ett uppdrag',
      'Rapporter',
      'Styrelsen: nätverket har haft möte',
      'Justering',
      'Protokollet är gjort av det som är registrerat och är inte justerat.',
    ]);
    expect(file.text).toContain('Namnteckning');
  });

  it('says what was not recorded', async () => {
    const world = await testBot({ first: [recorded({ next: '2027-03-12' })] });
    const { text } = await read(world, '/mote/styrelsen-2027-01-13/protokoll.docx');
    for (const none of ['Närvaron är inte registrerad.', 'Inga beslut är registrerade.', 'Inga uppgifter är registrerade.']) expect(text).toContain(none);
  });

  it('notes each correction with who, when and why, and keeps who recorded it first', async () => {
    const corrected = event(
      { type: 'outcome.corrected', outcome: outcome({ decisions: [{ id: 'B-1', text: 'budgeten antas med tillägg' }] }), why: 'fel i texten' },
      { by: 'cli:lo@example.org' },
    );
    const world = await testBot({ first: [whole, corrected] });
    const { text } = await read(world, '/mote/styrelsen-2027-01-13/protokoll.docx');
    expect(text).toContain('U-00001: Rättat av lo@example.org torsdag 14 januari 2027 kl. 13.00. Skäl: fel i texten');
    expect(text).toContain('Registrerat\tU-00001 av Anna Ek');
    expect(text).toContain('budgeten antas med tillägg');
    expect(text).not.toContain('lokalfrågan');
  });

  it('puts what was saved as an addition under a heading of its own, and tells of what was withdrawn', async () => {
    const more = (id: string, text: string) => recorded({ id, decisions: [{ id: `${id}-1`, text }] });
    const gone = event({ type: 'outcome.withdrawn', outcome: 'U-00003', why: 'dubblett' });
    const world = await testBot({ first: [whole, more('U-00002', 'tillägget antas'), more('U-00003', 'ska bort'), gone] });
    const file = await read(world, '/mote/styrelsen-2027-01-13/protokoll.docx');
    expect(file.of('Heading1')).toEqual(['Utfall U-00001', 'Utfall U-00002', 'Ändringar efter registreringen', 'Justering']);
    expect(file.of('Heading2')).toEqual(['Närvaro', 'Beslut', 'Uppgifter', 'Medskick från ägarna', 'Rapporter', 'Beslut']);
    expect(file.text).toContain('tillägget antas');
    expect(file.text).not.toContain('ska bort');
    expect(file.text).toContain('U-00003: Tillbakadraget av anna');
  });

  it('does not tell a reason of what its reader may not see, nor what is kept from them', async () => {
    const secret = recorded({ decisions: [{ id: 'B-1', text: 'hemligt' }] }, { visibility: 'secretariat' });
    const opened = event({
      type: 'outcome.corrected',
      outcome: outcome({ decisions: [{ id: 'B-1', text: 'öppet' }] }),
      why: 'namnet på den sökande togs bort',
    });
    const other = recorded({ id: 'U-00002', decisions: [{ id: 'B-2', text: 'fortfarande hemligt' }] }, { visibility: 'secretariat' });
    const world = await testBot({ first: [secret, opened, other] });
    const { text } = await read(world, '/mote/styrelsen-2027-01-13/protokoll.docx', { as: LO });
    expect(text).toContain('öppet');
    expect(text).not.toMatch(/hemligt|sökande/);
    expect(text).toContain('En uppgift är utelämnad');
    expect((await read(world, '/mote/styrelsen-2027-01-13/protokoll.docx')).text).toMatch(/fortfarande hemligt[\s\S]*sökande/);
  });
});
