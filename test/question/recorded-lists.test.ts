import { beforeAll, describe, expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { askIn, keepIn } from '../helpers/asked.ts';
import { testBot, type Who } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
const BO: Who = { name: 'Bo Alm', email: 'bo@example.org' };
let world: World;
const keep = (line: string) => keepIn(world, line);
const idIn = (text: string, kind: string) => new RegExp(`${kind}-[0-9A-Z]{5}`).exec(text)?.[0] ?? '';
const ask = (q: string | readonly string[], as?: Who) => askIn(world, q, as);

// Monday 30 November 2026.
beforeAll(async () => {
  world = await testBot({ start: '2026-11-30T08:00:00Z' });
  await keep('/mote planera styrelsen 11/12 2026 och 22/1, 19/3, 23/4, 4/6, 17/9 2027 kl 9');
  await keep('/mote planera ekonomichefsnätverket 10/12 2026, 20/1 2027 kl 13');
  await keep(
    '/utfall ekonomichefsnätverket 26/11: beslut: mallen antas; uppgift: Hörby skickar in kontoplan till 20/1; uppgift: Bertil Sund tar fram mall till 15/12; uppgift: Anna Ek publicerar yttrandet till 9/12; uppgift: Karin Lind tar fram tidsplan för e-arkiv till 1/2; uppgift: Lund testar mallen till 3/12',
  );
  const matter = idIn(await keep('/arende nytt utbildningsnätverket: Ny gymnasiebilaga; till: styrelsen; en röst: samma pris'), 'M');
  await keep(`/arende remiss ${matter}; till: alla utom Osby; senast: 20/1`);
  await keep('/utfall styrelsen 30/10: beslut: medlemsavgiften 2027 blir 32 kronor per invånare; beslut: en gemensam krisövning hålls i maj 2027');
  await keep('/avtal nytt Fritidsbank: parter: alla kommuner; från: 1/1 2026; till: 31/12 2029');
  await keep('/avtal anslut Fritidsbank: alla utom Osby 2/11');
}, 60_000);

describe('a body that is a meeting', () => {
  it('is counted by what was recorded of it, and by the reports where nothing was', async () => {
    const of = await testBot({ start: '2026-11-30T08:00:00Z' });
    expect((await askIn(of, 'hur många ägardialoger blev det 2023')).text).toMatch(/^Tre ägardialoger hölls under 2023/);
    await keepIn(of, '/utfall ägardialogen 6/2 2026: beslut: planen noteras');
    await keepIn(of, '/utfall ägardialogen 8/5 2026: beslut: avgiften noteras');
    expect((await askIn(of, 'hur många ägardialoger har vi haft 2026')).text).toMatch(/^2 av 2 möten under 2026: .*6 februari 2026\. .*8 maj 2026\.$/s);
  });
});

describe('goals', () => {
  it('all of a year are counted by their newest reports', async () => {
    const of = await testBot({ start: '2026-11-30T08:00:00Z' });
    expect((await askIn(of, 'hur går det med målen?')).text).toMatch(/^Inget av (\d+) mål och fokus för 2026 är rapporterat än\./);
    const [, all] = /av (\d+) mål/.exec((await askIn(of, 'hur går det med målen 2026?')).text) ?? [];
    await keepIn(of, '/mal status vp26.finansieringsmodell.fokus-2026: pågår');
    await keepIn(of, '/mal status vp26.finansieringsmodell.fokus-2026: klart');
    await keepIn(of, '/mal status vp26.en-rost.fokus-2026: försenat');
    const { text } = await askIn(of, 'hur går det med målen 2026?');
    expect(text).toContain(`${all} mål och fokus för 2026: ${Number(all) - 2} ej rapporterat, 1 försenat, 1 uppnått.`);
    expect((await askIn(of, 'how are the goals doing')).text).toContain('1 delayed, 1 reached.');
    expect((await askIn(of, ['Vem är ordförande i styrelsen?', 'Hur går det med målen 2026?'])).text).toContain('1 försenat, 1 uppnått.');
    expect((await askIn(of, ['Hur går det med målen 2026?', 'in English please'])).text).toContain('1 delayed, 1 reached.');
  });
});

describe('meetings', () => {
  const ALL = ['22 januari', '19 mars', '23 april', '4 juni', '17 september'];
  test.each(['när sammanträder styrelsen 2027', 'när har styrelsen möte 2027?', 'när är styrelsemötena 2027?'])('of a year are all told: %s', async (q) => {
    const { text } = await ask(q);
    expect(text).toContain('5 av 5 möten');
    for (const day of ALL) expect(text).toContain(day);
  });
  test.each([
    'nästa styrelsemöte?',
    'när är nästa styrelsemöte',
    ['när sammanträder styrelsen 2027', 'nästa styrelsemöte?'],
    ['vilka möten har styrelsen 2027?', 'när är nästa möte?'],
  ])('the next is the first of all that come: %s', async (...q) => {
    const { text } = await ask(q.flat());
    expect(text).toBe('Styrelsen har möte 11 december 2026 kl. 09.00.');
  });
  it('the next of a year is the first of that year', async () => {
    expect((await ask('när är nästa styrelsemöte 2027?')).text).toBe('Styrelsen har möte 22 januari 2027 kl. 09.00.');
  });
  it('what was held today is not the next', async () => {
    const held = await testBot({ start: '2026-12-11T12:00:00Z' });
    await keepIn(held, '/mote planera styrelsen 22/1 2027 kl 9');
    await keepIn(held, '/utfall styrelsen 11/12: beslut: mallen antas');
    expect((await askIn(held, 'nästa styrelsemöte?')).text).toBe('Styrelsen har möte 22 januari 2027 kl. 09.00.');
    expect((await askIn(held, 'vad är på gång i styrelsen?')).text).toMatch(/^1 kommande möte: Styrelsen har möte 22 januari/);
  });
  it('before the next meeting comes what falls due and the meetings until then, and no later one', async () => {
    const { text } = await ask('vad är på gång före nästa styrelse');
    expect(text).toMatch(/^Före mötet i Styrelsen 11 december 2026 förfaller: testar mallen .*2 möten till och med det mötet:/s);
    expect(text).toContain('10 december 2026');
    expect(text).not.toMatch(/januari|mars/);
  });
  it('what falls due is not one of the meetings that are counted', async () => {
    const { text } = await ask('vad är på gång i styrelsen?');
    expect(text).toMatch(/förfaller:.*6 kommande möten:/s);
    expect(text.slice(text.indexOf('6 kommande möten:'))).not.toContain('förfaller');
  });
  it('the agenda of the next meeting is that meeting’s alone', async () => {
    expect((await ask('vad kommer upp på nästa styrelsemöte?')).text).toContain('Inga punkter är registrerade till mötet i styrelsen 11 december 2026.');
    expect((await ask('vad kommer upp på ekonomichefsnätverkets nästa möte?')).text).toContain('Att följa upp: testar mallen');
  });
  it('when the notice goes out is the association’s setting, and shown with the meeting', async () => {
    const { reply, text } = await ask('vilken dag ska kallelsen till styrelsens decembermöte skickas senast?');
    expect(reply.kind).toBe('refusal');
    expect(text).toMatch(/förbundets egen inställning.*\/mote visa S-[0-9A-Z]{5}.*11 december 2026/s);
    const shown = await world.say(/\/mote visa S-[0-9A-Z]{5}/.exec(text)?.[0] ?? '');
    expect(plain(shown)).toContain('27 november 2026');
  });
});

describe('actions', () => {
  test.each([
    ['vilka uppgifter har Anna Ek?', 'publicerar yttrandet'],
    ['Bertil Sunds uppgifter', 'tar fram mall'],
    ['vilka uppgifter har bertil?', 'tar fram mall'],
    ['öppna uppgifter för Karin Lind', 'tidsplan för e-arkiv'],
  ])('of a person are theirs alone: %s', async (q, theirs) => {
    const { text } = await ask(q);
    expect(text).toMatch(/^1 öppen uppgift för /);
    expect(text).toContain(theirs);
    expect(text).not.toMatch(/Hörby|Lund:/);
  });
  test.each([
    ['vilka uppgifter har Nils Möller', 'Ingen öppen uppgift som du får se är registrerad för Nils Möller.'],
    ['vilka uppgifter är försenade', 'Ingen registrerad uppgift som du får se är försenad.'],
    ['vilka uppgifter är klara', 'Ingen registrerad uppgift som du får se är avslutad.'],
  ])('none is said to be none: %s', async (q, said) => {
    const { reply, text } = await ask(q);
    expect([reply.kind, text.split('\n')[0]]).toEqual(['refusal', said]);
  });
  it('that are overdue or done are listed, whosever they are', async () => {
    const later = await testBot({ start: '2026-11-30T08:00:00Z' });
    const id = idIn(
      await keepIn(later, '/utfall styrelsen 20/11: uppgift: Hörby skickar in kontoplan till 25/11; uppgift: Lund testar mallen till 26/11'),
      'A',
    );
    expect((await askIn(later, 'vilka uppgifter är försenade')).text).toMatch(/^2 försenade uppgifter:.*kontoplan.*testar mallen/s);
    await later.say(`/uppgift klar ${id}`);
    expect((await askIn(later, 'vilka uppgifter är klara')).text).toMatch(/^1 avslutad uppgift: .*kontoplan/);
    expect((await askIn(later, 'vilka uppgifter är försenade')).text).toMatch(/^1 försenad uppgift: .*testar mallen/);
    expect((await askIn(later, 'försenade uppgifter för Hörby')).text).toContain('Det finns ingen försenad uppgift för Hörby.');
  });
  test.each(['vem tar fram tidsplanen', 'vem ska ta fram tidsplanen för e-arkiv?'])('an open one that holds the words of "%s" answers it', async (q) => {
    expect((await ask(q)).text).toMatch(/^Karin Lind är ansvarig för uppgiften: tar fram tidsplan för e-arkiv \([^)]*\)\.$/);
  });
  it('that nobody but their body may see are not told of', async () => {
    const closed = await testBot({ start: '2026-11-30T08:00:00Z' });
    await keepIn(closed, '/utfall ekonomichefsnätverket 26/11: uppgift: Karin Lind tar fram tidsplan för e-arkiv till 27/11; synlighet: organet');
    for (const q of ['vilka uppgifter har Karin Lind?', 'vilka uppgifter är försenade', 'vem tar fram tidsplanen', 'vad har beslutats om e-arkiv'])
      expect(JSON.stringify((await askIn(closed, q, BO)).reply)).not.toContain('tar fram tidsplan för');
    expect((await askIn(closed, 'vilka uppgifter har Karin Lind?')).text).toContain('tar fram tidsplan för e-arkiv');
  });
});

describe('consultations and matters', () => {
  it('one that nothing recorded is about is none', async () => {
    for (const q of ['vilka har svarat på remissen om e-arkiv?', 'har Lund svarat på remissen om e-arkiv?']) {
      const { reply, text } = await ask(q);
      expect(reply.kind).toBe('refusal');
      expect(text).toMatch(/^Ingen remiss om ”e-arkiv” är registrerad\. Närmast kommer detta: .*gymnasiebilaga/);
    }
    expect((await ask('vilka har svarat på remissen om gymnasiebilagan?')).reply.kind).toBe('answer');
  });
  test.each(['hur många har svarat på remissen', 'hur många har svarat på remissen om gymnasiebilagan?'])('%s: the number first', async (q) => {
    expect((await ask(q)).text).toMatch(
      /^0 av 32 kommuner har svarat på remissen ”Ny gymnasiebilaga” \(C-[0-9A-Z]{5}\)\. Sista svarsdag är 20 januari 2027\.$/,
    );
  });
  test.each(['vilka remisser är ute nu', 'öppna remisser'])('%s: those whose last day has not passed', async (q) => {
    expect((await ask(q)).text).toMatch(/^1 öppen remiss: 0 av 32 kommuner har svarat på remissen ”Ny gymnasiebilaga”/);
  });
  test.each(['vilka ärenden är öppna', 'öppna ärenden'])('%s: the matters, and no actions', async (q) => {
    const { text } = await ask(q);
    expect(text).toMatch(/^1 öppet ärende: Ärendet ”Ny gymnasiebilaga”/);
    expect(text).not.toContain('kontoplan');
  });
  it('of a body with none of its own are those on their way to it', async () => {
    expect((await ask('vilka öppna ärenden har styrelsen?')).text).toContain('på väg till Styrelsen: ”Ny gymnasiebilaga”');
  });
  it('that there are none is said', async () => {
    const empty = await testBot();
    expect((await askIn(empty, 'vilka remisser är ute nu')).text).toContain('Ingen remiss som du får se är registrerad som öppen.');
    expect((await askIn(empty, 'vilka ärenden är öppna')).text).toContain('Inget öppet ärende som du får se är registrerat.');
  });
  it('who has adopted an agreement is how many, and who has not', async () => {
    const { text } = await ask('vilka kommuner är anslutna till fritidsbank');
    expect(text).toMatch(/^32 av 33 kommuner har anslutit sig till Fritidsbank .*Osby har inte anslutit sig till Fritidsbank\.$/);
  });
});

describe('decisions', () => {
  it('about what only actions and agendas speak of are none', async () => {
    const { reply, text } = await ask('vad har beslutats om e-arkiv');
    expect(reply.kind).toBe('refusal');
    expect(text).toMatch(/^Inget beslut om ”e-arkiv” är registrerat\. Närmast kommer detta: Karin Lind/);
  });
  it('that were withdrawn leave a time without any, and nothing else is told for them', async () => {
    const other = await testBot({ start: '2026-11-30T08:00:00Z' });
    const id = idIn(await keepIn(other, '/utfall styrelsen 20/11: beslut: budgeten för 2027 antas'), 'U');
    await keepIn(other, `/utfall dra-tillbaka ${id}: fel organ`);
    const { reply, text } = await askIn(other, 'vad beslutade styrelsen i november 2026');
    expect(reply.kind).toBe('refusal');
    expect(text).toContain('Inget beslut av styrelsen är registrerat i november 2026.');
  });
  test.each([
    ['Hur hög blir medlemsavgiften 2027?', '32 kronor'],
    ['när ska krisövningen hållas?', 'maj 2027'],
  ])('that hold every word and the time or figure answer: %s', async (q, said) => {
    const { reply, text } = await ask(q);
    expect(reply.kind).toBe('answer');
    expect(text).toMatch(/^Styrelsen beslutade 30 oktober 2026: /);
    expect(text).toContain(said);
  });
  it('of one year are no answer for another', async () => {
    expect((await ask('Hur hög blir medlemsavgiften 2028?')).text).not.toMatch(/^Styrelsen beslutade/);
  });
});

describe('counted and looked up over what is recorded', () => {
  it('the overdue actions, none of which a report tells of', async () => {
    const { reply, text } = await ask('hur många försenade uppgifter finns det?');
    expect([reply.kind, text]).toEqual(['refusal', expect.stringContaining('Ingen registrerad uppgift som du får se är försenad.')]);
  });
  it('the agenda of the next meeting where no other is asked for', async () => {
    const { text } = await ask('vad är på dagordningen för styrelsen?');
    expect(text).toContain('mötet i styrelsen 11 december 2026');
  });
});
