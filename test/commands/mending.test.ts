import { beforeEach, describe, expect, it, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Button, Form, Reply } from '../../src/reply/reply.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
const LO: Who = { name: 'Lo Alm', email: 'lo@example.org' };
const GOAL = 'si21.gymnasiesamverkan.mal';
const buttonsOf = (reply: Reply): readonly Button[] => reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
const formOf = (reply: Reply): Form => {
  const [form] = reply.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []));
  if (!form) throw new Error(`no form: ${plain(reply)}`);
  return form;
};
const filled = ({ fields, hidden }: Form) => ({ ...hidden, ...Object.fromEntries(fields.flatMap((f) => (f.value === undefined ? [] : [[f.name, f.value]]))) });

type World = Awaited<ReturnType<typeof testBot>>;
let world: World;
const pressed = (reply: Reply, label: string, as?: Who) => {
  const found = buttonsOf(reply).find((b) => b.label === label);
  if (!found) throw new Error(`no ${label}: ${plain(reply)}`);
  return world.say(found.text, as ? { as } : {});
};
const kept = async (line: string, as?: Who): Promise<Reply> => {
  const reply = await world.say(line, as ? { as } : {});
  return reply.kind === 'preview' ? pressed(reply, buttonsOf(reply)[0]?.label ?? '', as) : reply;
};
const corrected = async (reply: Reply, values: Record<string, string>): Promise<Reply> => {
  const form = formOf(await pressed(reply, 'Rätta'));
  return world.submit(form.command, { ...filled(form), ...values });
};

beforeEach(async () => {
  const coordinator = (who: Who, body: string) => event({ type: 'role.given', person: who.email, role: 'coordinator', body });
  world = await testBot({ first: [coordinator(PER, 'natverk-utbildning'), coordinator(LO, 'styrelsen')] });
});

/** A line that records, what its correction changes, and what stands before and after. */
const ALL: readonly (readonly [string, string, Record<string, string>, string, string])[] = [
  ['an agreement', '/avtal nytt Pilavtalet: parter: Lund och Malmö; till: 31/12 2030; organ: styrelsen', { to: '31/12 2031' }, '2030', '2031'],
  ['an adoption', '/avtal anslut gymnasieavtalet: alla utom Osby 12/1', { who: 'alla utom Hörby' }, 'Osby', 'Hörby'],
  ['a review', '/avtal granska gymnasieavtalet 12/1: fungerar väl', { text: 'fungerar illa' }, 'fungerar väl', 'fungerar illa'],
  ['a procurement', '/avtal upphandling Gula bussar 12/1: tilldelad; organ: styrelsen', { stage: 'signed' }, 'tilldelad', 'avtal tecknat'],
  ['a grant', '/avtal bidrag Lövmedel: belopp: 500; organ: styrelsen', { amount: '700' }, '500 kr', '700 kr'],
  ['a goal report', `/mal status ${GOAL}: försenat`, { status: 'done' }, 'försenat', 'uppnått'],
  ['a matter', '/arende nytt styrelsen: Gemensam bilga', { title: 'Gemensam bilaga' }, 'Gemensam bilga', 'Gemensam bilaga'],
  ['a consultation', '/arende remiss Ny avgift; organ: styrelsen; till: alla utom Osby; senast: 1/3', { to: 'alla utom Hörby' }, 'inte Osby', 'inte Hörby'],
  ['a seat', '/natverk plats styrelsen: Eva Lind, ledamot från 1/1 2027', { from: '1/2 2027' }, '1 januari 2027', '1 februari 2027'],
  ['an action', '/uppgift ny Lund svarar senast 1/3; organ: styrelsen', { owner: 'Malmö' }, 'Lund', 'Malmö'],
];

/** Where each is found again by whoever has no receipt of it. */
const SHOWN: Readonly<Record<string, string>> = {
  'an agreement': '/avtal visa Pilavtalet',
  'an adoption': '/avtal visa gymnasieavtalet',
  'a review': '/avtal visa gymnasieavtalet',
  'a procurement': '/avtal visa Gula bussar',
  'a grant': '/avtal visa Lövmedel',
  'a goal report': `/mal visa ${GOAL}`,
  'a matter': '/arende lista',
  'a consultation': '/arende lista',
  'a seat': '/natverk visa styrelsen',
  'an action': '/uppgift lista styrelsen',
};
test.each(ALL)('the id of %s stands where it is shown', async (kind, line) => {
  const [id = ''] = (await kept(line)).ids ?? [];
  expect(plain(await world.say(SHOWN[kind] ?? ''))).toContain(id);
});

describe('the button on a receipt', () => {
  test.each(ALL)('opens the form of %s filled in, and keeps what it said', async (_, line, change, was, is) => {
    const receipt = await kept(line);
    const [id = ''] = receipt.ids ?? [];
    const opened = await pressed(receipt, 'Rätta');
    expect(formOf(opened).fields.flatMap((f) => f.error ?? [])).toEqual([]);
    // A surface that could not show it at once opens the same form by what the form says of itself.
    expect(formOf(await world.say(`/${formOf(opened).command}`))).toEqual(formOf(opened));
    // Sent in as it was opened, with a reason, nothing differs.
    const same = await world.submit(formOf(opened).command, { ...filled(formOf(opened)), because: 'fel' });
    expect(plain(same)).toBe('Inget skiljer sig från det som är sparat. Inget ändrades.');
    const before = world.journal.events().length;
    const needs = await corrected(receipt, change);
    expect(formOf(needs).fields.find((f) => f.name === 'because')?.error).toContain('Skriv varför');
    const preview = await corrected(receipt, { ...change, because: 'skrevs fel.' });
    expect(plain(preview)).toContain(`Så här blir ${id} efter rättelsen`);
    expect(plain(preview)).toMatch(new RegExp(`${is}[\\s\\S]*Så här stod det: [^\\n]*${was}`));
    expect(world.journal.events()).toHaveLength(before);
    const done = await pressed(preview, 'Spara rättelsen');
    expect(plain(done)).toMatch(new RegExp(`${id} är rättat av Anna Ek [\\s\\S]*Skäl: skrevs fel\\. Det som stod förut finns kvar\\.[\\s\\S]*${is}`));
    expect(done.ids).toEqual([id]);
    expect(world.journal.events().length).toBe(before + 1);
    // The same draft once more is the same correction.
    expect(plain(await pressed(preview, 'Spara rättelsen'))).toBe(plain(done));
    expect(world.journal.events().length).toBe(before + 1);
    expect(JSON.stringify([...Object.values(world.journal.state())].map((m) => (m instanceof Map ? [...m.values()] : m)))).toContain('skrevs fel.');
  });

  test.each(ALL.filter(([what]) => what !== 'a matter'))('takes back %s, once, with a reason', async (_, line) => {
    const receipt = await kept(line);
    const [id = ''] = receipt.ids ?? [];
    const asked = await pressed(receipt, 'Dra tillbaka');
    expect(formOf(asked).fields.find((f) => f.name === 'why')?.error).toContain('Skriv varför');
    const done = await world.submit(formOf(asked).command, { ...filled(formOf(asked)), why: 'av misstag' });
    expect([done.kind, plain(done)]).toEqual(['receipt', `${id} är tillbakadraget. Skäl: av misstag. Det räknas inte längre, men finns kvar i historiken.`]);
    const events = world.journal.events().length;
    expect(plain(await world.submit(formOf(asked).command, { id, why: 'av misstag' }))).toContain('är redan tillbakadraget');
    const again = buttonsOf(receipt).find((b) => b.label === 'Rätta')?.text ?? '';
    expect(plain(await world.say(`${again}: x; skäl: y`))).toContain('är redan tillbakadraget');
    expect(world.journal.events()).toHaveLength(events);
  });

  test.each(ALL)('is of no use to those whose %s it is not', async (_, line) => {
    const receipt = await kept(line);
    const [mend = ''] = buttonsOf(receipt).map((b) => b.text);
    const [id = ''] = receipt.ids ?? [];
    for (const as of [{ name: 'Ola Dal', email: 'ola@example.org' }, PER]) {
      if (as === PER && /an adoption|a review|a goal report/.test(_)) continue;
      expect((await world.say(mend, { as })).kind, as.name).toBe('refusal');
      expect((await world.say(`${mend.replace('ratta', mend.startsWith('/natverk') ? 'angra' : 'dra-tillbaka')}: x`, { as })).kind, as.name).toBe('refusal');
    }
    expect(world.journal.events().filter((e) => /corrected|withdrawn|changed/.test(e.type))).toEqual([]);
    expect(id).not.toBe('');
  });

  it('says that something was corrected in between, and changes nothing', async () => {
    const receipt = await kept('/avtal bidrag Lövmedel: belopp: 500; organ: styrelsen');
    const [one, two] = [await corrected(receipt, { amount: '700', because: 'a' }), await corrected(receipt, { amount: '800', because: 'b' })];
    await pressed(one, 'Spara rättelsen');
    const late = await pressed(two, 'Spara rättelsen');
    expect([late.kind, plain(late)]).toEqual(['error', expect.stringContaining('har ändrats sedan du granskade')]);
    expect(world.journal.state().grants.get(receipt.ids?.[0] ?? '')?.amount).toBe(700);
  });

  it('leads from an action of a meeting to the outcome that it stands in', async () => {
    await kept('/utfall styrelsen 12/1: uppgift: Lund svarar');
    const [action] = [...world.journal.state().actions.values()];
    const reply = await world.say(`/uppgift ratta ${action?.id}: x; skäl: y`);
    expect(plain(reply)).toContain(`${action?.id} står i utfallet ${action?.outcome}`);
    expect(formOf(await pressed(reply, 'Rätta')).command).toBe('utfall ratta');
    expect((await world.say(`/uppgift dra-tillbaka ${action?.id}: y`)).kind).toBe('refusal');
  });

  it('is on the receipt of an outcome, of its correction and of a planned meeting', async () => {
    const outcome = await kept('/utfall styrelsen 12/1: beslut: planen antas');
    expect(buttonsOf(outcome).map((b) => b.label)).toEqual(['Rätta', 'Dra tillbaka']);
    const form = formOf(await pressed(outcome, 'Rätta'));
    expect(filled(form)).toMatchObject({ body: 'styrelsen', decisions: 'planen antas' });
    const changed = await pressed(await world.submit(form.command, { ...filled(form), decisions: 'planen bordläggs', why: 'fel' }), 'Spara rättelsen');
    expect(buttonsOf(changed).map((b) => b.label)).toEqual(['Rätta', 'Dra tillbaka']);
    expect(buttonsOf(await world.say('/utfall visa styrelsen')).map((b) => b.label)).toContain('Rätta');
    expect(buttonsOf(await world.say('/utfall visa styrelsen', { as: PER }))).toEqual([]);
    const meeting = await kept('/mote planera styrelsen 12/3 kl 9');
    const moving = formOf(await pressed(meeting, 'Rätta'));
    expect(filled(moving)).toMatchObject({ meeting: meeting.ids?.[0], date: '2027-03-12', time: '09:00' });
    expect(moving.fields.flatMap((f) => f.error ?? [])).toEqual([]);
  });
});

describe('answers change at once', () => {
  const asked = async (question: string) => plain(await world.say(question));

  it('when a procurement’s stage is corrected or taken back', async () => {
    const question = 'vad är läget för upphandlingen av gula bussar?';
    const first = await kept('/avtal upphandling Gula bussar 10/1: annonserad; organ: styrelsen');
    const second = await kept('/avtal upphandling Gula bussar 12/1: tilldelad');
    expect(await asked(question)).toContain('läget ”tilldelad” sedan 12 januari 2027');
    // An older stage that is corrected does not become the newest.
    await pressed(await corrected(first, { stage: 'evaluation', because: 'fel' }), 'Spara rättelsen');
    expect(await asked(question)).toContain('läget ”tilldelad” sedan 12 januari 2027');
    await world.say(`/avtal dra-tillbaka ${second.ids?.[0]}: fel`);
    expect(await asked(question)).toContain('läget ”utvärderas” sedan 10 januari 2027');
    await world.say(`/avtal dra-tillbaka ${first.ids?.[0]}: fel`);
    expect(await asked(question)).not.toContain('Gula bussar');
    // What was taken back is still there for those who know its id.
    expect(await asked(`/avtal visa ${first.ids?.[0]}`)).toMatch(/Gula bussar[\s\S]*Rättat av Anna Ek[\s\S]*Tillbakadraget av Anna Ek/);
  });

  it('when a goal report is taken back: the one before holds, and without any nothing is reported', async () => {
    const first = await kept(`/mal status ${GOAL}: försenat`);
    const second = await kept(`/mal status ${GOAL}: uppnått`);
    const question = 'hur går det med målet om gymnasiesamverkan?';
    expect(await asked(question)).toContain('Målet är uppnått');
    await world.say(`/mal dra-tillbaka ${second.ids?.[0]}: fel mål`);
    expect(await asked(question)).toContain('Målet är försenat');
    await world.say(`/mal dra-tillbaka ${first.ids?.[0]}: fel mål`);
    expect(await asked(`/mal visa ${GOAL}`)).toMatch(/Rapporterat: ej rapporterat[\s\S]*Tillbakadraget av Anna Ek 14 januari 2027\. Skäl: fel mål/);
    expect(await asked('/mal lista')).not.toMatch(/försenat|uppnått/);
  });

  it('when an older adoption is corrected: what was said of a municipality since still holds', async () => {
    const first = await kept('/avtal anslut gymnasieavtalet: alla utom Osby och Hörby 10/1');
    await kept('/avtal anslut gymnasieavtalet: Osby 12/1');
    await pressed(await corrected(first, { who: 'alla utom Osby', because: 'Hörby var med' }), 'Spara rättelsen');
    expect(await asked('vilka kommuner har inte anslutit sig till gymnasieavtalet?')).not.toContain('Osby har inte');
    expect(await asked('/avtal visa gymnasieavtalet')).toContain('Anslutna: 33 av 33 kommuner');
  });

  it('when a grant is corrected, and what falls due with it', async () => {
    const grant = await kept('/avtal bidrag Lövmedel: belopp: 500; redovisas: 1/2 2027; organ: styrelsen');
    await kept('/mote planera styrelsen 12/3 kl 9');
    expect(await asked('/mote visa styrelsen')).toContain('Återrapport av statsbidrag: Lövmedel');
    await world.say(`/avtal dra-tillbaka ${grant.ids?.[0]}: fel`);
    expect(await asked('/mote visa styrelsen')).not.toContain('Lövmedel');
    expect(await asked('hur stort är Lövmedel?')).not.toContain('500');
  });

  it('when a consultation is struck out: nobody is missing in it, and nobody is reminded of it', async () => {
    const c = (await kept('/arende remiss Ny avgift; organ: styrelsen; senast: 1/3')).ids?.[0];
    await world.say(`/arende paminn ${c}`);
    await world.say(`/arende stryk ${c}: skickades av misstag`);
    expect(await asked('/arende lista')).not.toContain('Ny avgift');
    expect(await asked('/paminn lista')).toBe('Du har inga påminnelser.');
    expect(await asked('vilka har inte svarat på remissen om ny avgift?')).not.toContain(c);
    expect(await asked(`/arende visa ${c}`)).toContain('Tillbakadraget av Anna Ek 14 januari 2027. Skäl: skickades av misstag');
  });
});

describe('what is not open', () => {
  it('is not there for others, and not in a channel', async () => {
    const secret = (await kept('/arende nytt styrelsen: Dolda planer; synlighet: kansli')).ids?.[0];
    for (const line of [`/arende ratta ${secret}`, `/arende ratta ${secret}: rubrik: x; skäl: y`]) {
      expect(plain(await world.say(line, { as: LO })).replace(secret ?? '', 'M-00000')).toBe(
        plain(await world.say(line.replace(secret ?? '', 'M-00000'), { as: LO })),
      );
      expect(plain(await world.say(line, { place: 'channel' }))).not.toContain('Dolda');
    }
  });
});
