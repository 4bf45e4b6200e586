import { beforeEach, describe, expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
const LO: Who = { name: 'Lo Alm', email: 'lo@example.org' };
type World = Awaited<ReturnType<typeof testBot>>;
let world: World;
beforeEach(async () => {
  world = await testBot({ first: [event({ type: 'role.given', person: 'cli:per@example.org', role: 'coordinator', body: 'natverk-utbildning' })] });
});
const idOf = (reply: Reply) => reply.ids?.[0] ?? '';
/** Typed, shown, saved: the id of what was recorded. */
const record = async (line: string) => idOf(await world.say(`/arende spara ${idOf(await world.say(line))}`));
const opened = () => record('/arende nytt FC-rådet: Ny bilaga; till: styrelsen');
const form = (reply: Reply) => reply.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []))[0];
const errors = (reply: Reply) => Object.fromEntries((form(reply)?.fields ?? []).flatMap((f) => (f.error ? [[f.name, f.error]] : [])));

describe('a matter', () => {
  it('is kept once however often it is saved, and asked about when it is there already', async () => {
    const draft = idOf(await world.say('/arende nytt FC-rådet: Ny bilaga'));
    const replies = await Promise.all([1, 2].map(() => world.say(`/arende spara ${draft}`)));
    expect(plain(replies[1] as Reply)).toBe(plain(replies[0] as Reply));
    expect(world.journal.state().matters.size).toBe(1);
    const again = idOf(await world.say('/arende nytt styrelsen: ny  BILAGA'));
    expect((await world.say(`/arende spara ${again}`)).kind).toBe('question');
    expect(world.journal.state().matters.size).toBe(1);
    await world.say(`/arende spara ${again} anda`);
    expect(world.journal.state().matters.size).toBe(2);
  });

  it('says each fault at its field and keeps what was typed', async () => {
    const reply = await world.say('/arende nytt Ny bilaga; start: stryelsen; område: xyz; synlighet: hemlig');
    expect(Object.keys(errors(reply)).sort()).toEqual(['area', 'start', 'visibility']);
    expect(errors(reply).start).toContain('Styrelsen');
    expect(form(reply)?.fields.find((f) => f.name === 'title')?.value).toBe('Ny bilaga');
  });

  it('moves with stations and with outcomes that name it, and a withdrawn station counts no more', async () => {
    const m = await opened();
    const chain = async () => plain(await world.say(`/arende kedja ${m}`));
    await record(`/arende station ${m} FC-rådet 12/1: rekommenderat`);
    expect(await chain()).toContain('Hos Strategiskt nätverk utbildning sedan 12 januari 2027.');
    await world.say(`/utfall spara ${idOf(await world.say(`/utfall kommundirektörsnätverket 13/1: beslut: ${m} rekommenderas styrelsen`))}`);
    expect(await chain()).toContain('Ett steg har hoppats över: Strategiskt nätverk utbildning har inte behandlat ärendet.');
    const s = await record(`/arende station ${m} styrelsen 14/1: återremiss till utbildningsnätverket: mer underlag`);
    expect(await chain()).toContain('Styrelsen återremitterade ärendet 14 januari 2027. Det ska till Strategiskt nätverk utbildning');
    expect(plain(await world.say(`/arende stryk ${s}: fel dag`))).toContain(`${s} är tillbakadraget. Skäl: fel dag.`);
    expect(await chain()).toContain('Hos Styrelsen sedan 13 januari 2027.');
    expect(plain(await world.say(`/arende visa ${m}`))).toContain(`${s}: Tillbakadraget av Anna Ek 14 januari 2027. Skäl: fel dag`);
  });

  it('asks which year a station is of, where the day was before the matter and the body meets on that day to come', async () => {
    const m = await opened();
    await world.say(`/mote spara ${idOf(await world.say('/mote planera styrelsen 22/1 kl 9'))}`);
    const reply = await world.say(`/arende station ${m} styrelsen 22/1: beslutat`);
    expect(errors(reply).date).toContain('”22/1” ligger närmast 22 januari 2027, som inte har varit än. Skriv året om du menar 22 januari 2026.');
    expect((await world.say(`/arende station ${m} styrelsen 22/1 2026: beslutat`)).kind).toBe('preview');
    expect(plain(await world.say(`/arende station ${m} styrelsen 12/1: beslutat`))).toContain('12 januari 2027');
  });

  it('says of a skipped step before it is saved, and until when it can be settled', async () => {
    const m = await opened();
    await world.say(`/utfall spara ${idOf(await world.say('/utfall styrelsen 12/1: nästa möte: 12/3'))}`);
    const shown = plain(await world.say(`/arende station ${m} kommundirektörsnätverket 14/1: rekommenderat`));
    expect(shown).toContain(
      'FC-rådet och Strategiskt nätverk utbildning har inte behandlat ärendet. Red ut det före utskicket till Styrelsen onsdag 3 mars 2027.',
    );
  });

  it('keeps its earlier wording when it is corrected, and its way unless that is changed', async () => {
    const m = await record('/arende nytt FC-rådet: Ny bilga; till: styrelsen; via: gymnasiestyrgruppen');
    expect(errors(await world.say(`/arende ratta ${m}; rubrik: Ny bilaga`))).toHaveProperty('because');
    await world.say(`/arende spara ${idOf(await world.say(`/arende ratta ${m}; rubrik: Ny bilaga; skäl: stavfel`))}`);
    const matter = world.journal.state().matters.get(m);
    expect(matter).toMatchObject({ title: 'Ny bilaga', before: [{ title: 'Ny bilga', reason: 'stavfel', changedBy: 'cli:anna@example.org' }] });
    expect(matter?.chain).toContain('styrgrupp-gymnasiesamverkan');
  });
});

describe('who may, and who sees', () => {
  it('refuses a reader, and a coordinator of a body that is not on the way', async () => {
    expect((await world.say('/arende nytt FC-rådet: X', { as: LO })).kind).toBe('refusal');
    expect((await world.say('/arende nytt styrelsen: X', { as: PER })).kind).toBe('refusal');
    expect((await world.say('/arende nytt utbildningsnätverket: X', { as: PER })).kind).toBe('preview');
    const m = await opened();
    expect((await world.say(`/arende station ${m} styrelsen 14/1: beslut`, { as: PER })).kind).toBe('refusal');
    expect((await world.say(`/arende avsluta ${m}: klart`, { as: LO })).kind).toBe('refusal');
  });

  it('shows nobody what is not theirs, in no command, and says how much was left out', async () => {
    const m = await record('/arende nytt styrelsen: Dolda planer; synlighet: kansli');
    const c = await record('/arende remiss Dolda frågor; organ: styrelsen; till: Lund; senast: 12/3; synlighet: kansli');
    const lines = [`visa ${m}`, `kedja ${m}`, `planera ${m} 12/3`, 'lista', `visa ${c}`, 'visa dolda', `ratta ${m}`, `svar ${c}: Lund`, `paminn ${c}`].map(
      (l) => `/arende ${l}`,
    );
    for (const as of [PER, LO]) for (const line of lines) expect(plain(await world.say(line, { as })), line).not.toContain('Dolda');
    for (const line of lines.slice(0, 7)) expect(plain(await world.say(line, { place: 'channel' })), line).not.toContain('Dolda');
    // The asker's own words may be repeated; the matter is not.
    for (const line of ['vad gäller Dolda planer?', 'vilka ärenden är på väg till förbundsmötet?', 'vem har inte svarat på remissen om dolda frågor?'])
      for (const given of [{ as: LO }, { place: 'channel' as const }]) expect(plain(await world.say(line, given)), line).not.toMatch(/[MC]-[0-9A-Z]{5}|Lund/);
    expect(plain(await world.say('/arende lista', { as: LO }))).toContain('2 uppgifter visas inte här');
    expect(plain(await world.say('/arende lista'))).toContain('Dolda planer');
  });

  it('does not tell where a matter is from an outcome that the reader may not see', async () => {
    const m = await opened();
    await world.say(`/utfall spara ${idOf(await world.say(`/utfall FC-rådet 13/1: beslut: ${m} rekommenderas; synlighet: kansli`))}`);
    const shown = plain(await world.say(`/arende kedja ${m}`, { as: LO }));
    expect(shown).toContain('Hos FC-rådet');
    expect(shown).toContain('En station visas inte här, så ärendet kan ha kommit längre.');
    expect(plain(await world.say('var är ärendet om ny bilaga?', { as: LO }))).not.toContain('Strategiskt nätverk utbildning sedan');
    expect(plain(await world.say('var är ärendet om ny bilaga?'))).toContain('är hos Strategiskt nätverk utbildning sedan 13 januari 2027');
  });
});

describe('a consultation', () => {
  const sent = () => record('/arende remiss Ny avgift; organ: styrelsen; senast: 12/3');
  const shown = async (id: string) => plain(await world.say(`/arende visa ${id}`));

  it('knows who has answered, and takes back what was recorded by mistake', async () => {
    const c = await sent();
    await world.say(`/arende svar ${c}: alla utom Osby och Hörby 13/1`);
    expect(await shown(c)).toContain('Har svarat: 31 av 33');
    expect(await shown(c)).toContain('Saknas: 2 av 33: Hörby och Osby');
    expect(plain(await world.say(`/arende svar ${c}: Lund`))).toContain('Hade redan svarat: Lund.');
    expect(errors(await world.say(`/arende svar ${c}: ångra Lund`))).toHaveProperty('reason');
    await world.say(`/arende svar ${c}: ångra Lund; skäl: fel kommun`);
    expect(await shown(c)).toContain('Saknas: 3 av 33: Hörby, Lund och Osby');
    expect(
      world.journal
        .state()
        .consultations.get(c)
        ?.entries.map((e) => e.kind),
    ).toEqual(['answered', 'unanswered']);
  });

  it('refuses an answer of somebody who was not asked, and a day that has been', async () => {
    const c = await record('/arende remiss Ny avgift; organ: styrelsen; till: Lund; senast: 12/3');
    expect(errors(await world.say(`/arende svar ${c}: Malmö`)).who).toContain('Remissen har inte gått till Malmö.');
    expect(errors(await world.say('/arende remiss Y; organ: styrelsen; senast: 2027-01-02'))).toHaveProperty('due');
  });

  it('reminds its owner of those missing; the reminder follows the answers and goes away with the last', async () => {
    const c = await sent();
    await world.say(`/arende svar ${c}: alla utom Osby och Hörby`);
    const p = idOf(await world.say(`/arende paminn ${c}`));
    const reminder = () => world.journal.state().reminders.get(p);
    expect(reminder()).toMatchObject({ rule: { at: '2027-03-09T09:00' }, to: { id: 'cli:anna@example.org' }, state: 'open' });
    expect(reminder()?.text).toContain('Hörby och Osby (2 av 33)');
    expect(idOf(await world.say(`/arende paminn ${c}`))).toBe(p);
    expect(world.journal.state().reminders.size).toBe(1);
    await world.say(`/arende svar ${c}: Osby`);
    expect(reminder()?.text).toContain('Hörby (1 av 33)');
    await world.say(`/arende forlang ${c}; till: 15/4; skäl: flera nämnder`);
    expect(reminder()).toMatchObject({ text: expect.stringContaining('15 april 2027'), rule: { at: '2027-04-12T09:00' } });
    expect(idOf(await world.say(`/arende paminn ${c}`))).toBe(p);
    expect(idOf(await world.say(`/arende paminn ${c} 8/4 kl 13`))).toBe(p);
    expect(reminder()?.rule).toMatchObject({ at: '2027-04-08T13:00' });
    await world.say(`/arende forlang ${c}; till: 30/4; skäl: fler nämnder`);
    expect(reminder()?.rule).toMatchObject({ at: '2027-04-08T13:00' });
    expect(world.journal.state().reminders.size).toBe(1);
    await world.say(`/arende svar ${c}: Hörby`);
    expect(reminder()?.state).toBe('done');
    expect(plain(await world.say(`/arende paminn ${c}`))).toBe('Alla har svarat.');
  });

  it('does not touch a reminder that is being sent', async () => {
    const c = await sent();
    const p = idOf(await world.say(`/arende paminn ${c}`));
    await world.journal.change(() => ({
      events: [event({ type: 'reminder.claimed', reminder: p, occurrence: 'o', due: '2027-03-09T08:00:00Z' })],
      result: undefined,
    }));
    await world.say(`/arende svar ${c}: Lund`);
    expect(world.journal.state().reminders.get(p)?.sendings).toHaveProperty('o');
  });
});

test('a message that is worked again after a crash writes nothing more and says the same', async () => {
  const { runCommand } = await import('../../src/routing/run.ts');
  const { route } = await import('../../src/routing/route.ts');
  const work = async (text: string) => {
    const incoming = world.incoming(text, { id: `crash ${text}` });
    const context = world.contextFor(incoming);
    const way = await route(world.nouns, incoming);
    if (way.kind !== 'line') throw new Error('not a line');
    const ran = await runCommand(way.command, { line: way.line }, context, { actor: context.actor, locale: 'sv' });
    return ran.kind === 'reply' ? plain(ran.reply) : 'refused';
  };
  const m = await opened();
  const c = await record(`/arende remiss ${m}; senast: 12/3`);
  await world.say(`/arende svar ${c}: Lund`);
  for (const line of [
    `svar ${c}: Lund och Malmö`,
    `svar ${c}: ångra Malmö; skäl: fel`,
    `paminn ${c}`,
    `forlang ${c}; till: 15/4; skäl: nämnder`,
    `avsluta ${m}: klart`,
  ]) {
    const first = await work(`/arende ${line}`);
    const events = world.journal.events().length;
    expect(await work(`/arende ${line}`), line).toBe(first);
    expect(world.journal.events(), line).toHaveLength(events);
  }
});

describe('asked', () => {
  test.each([
    ['var är ärendet om bilagan?', 'Ärendet ”Ny bilaga” (M-?) är hos Strategiskt nätverk utbildning sedan 12 januari 2027.'],
    ['vilka kommuner har inte svarat på remissen om avgiften?', '2 av 33 kommuner har inte svarat på remissen ”Ny avgift” (C-?): Hörby och Osby.'],
    ['vilka ärenden är på väg till styrelsen?', 'Ett ärende är på väg till Styrelsen: ”Ny bilaga” (M-?), nu hos Strategiskt nätverk utbildning.'],
    ['har Osby svarat på remissen om avgiften?', 'Nej. 2 av 33 kommuner har inte svarat'],
    ['where is the matter about bilaga?', 'has been with Strategiskt nätverk utbildning since 12 January 2027.'],
  ])('%s', async (question, wanted) => {
    const m = await opened();
    await record(`/arende station ${m} FC-rådet 12/1: rekommenderat`);
    const c = await record('/arende remiss Ny avgift; organ: styrelsen; senast: 12/3');
    await world.say(`/arende svar ${c}: alla utom Osby och Hörby`);
    const said = plain(await world.say(question, { locale: question.startsWith('where') ? 'en' : 'sv' }));
    expect(said.replace(/\b([MC])-[0-9A-Z]{5}/g, '$1-?')).toContain(wanted);
  });
});
