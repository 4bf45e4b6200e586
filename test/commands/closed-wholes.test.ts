import { expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const READER: Who = { name: 'Lasse Läsare', email: 'lasse@example.org' };
const PER: Who = { name: 'Per Holm', email: 'per@example.org' };

const world = async () => {
  const bot = await testBot({ first: [event({ type: 'role.given', person: PER.email, role: 'coordinator', body: 'styrelsen' })] });
  const kept = async (line: string) => {
    const [draft = ''] = (await bot.say(line)).ids ?? [];
    const { ids: [id = ''] = [] } = await bot.say(`${line.split(' ')[0]} spara ${draft}`);
    return id;
  };
  const told = async (line: string, as = READER) => plain(await bot.say(line, { as }));
  const close = (noun: string, id: string) => kept(`/${noun} ratta ${id}: synlighet: kansliet; skäl: stängs`);
  return { ...bot, kept, told, close };
};

test('a consultation is seen at most as its matter is', async () => {
  const { kept, told, close, say } = await world();
  const matter = await kept('/arende nytt styrelsen: Ny snorkelmodell');
  const asked = await kept(`/arende remiss ${matter}; till: Lund och Malmö; senast: 12/3`);
  const lines = ['Vilka har inte svarat på remissen om snorkelmodell?', `/arende visa ${asked}`, '/arende lista', 'vad förfaller före nästa styrelsemöte?'];
  await kept('/mote nytt styrelsen 20/3');
  const all = async (as?: Who) => (await Promise.all(lines.map((line) => told(line, as)))).map((said) => said.includes('Ny snorkelmodell'));
  expect((await all()).slice(0, 3)).toEqual([true, true, true]);
  await close('arende', matter);
  expect(await all()).toEqual([false, false, false, false]);
  expect(plain(await say(`/arende visa ${asked}`))).toContain('snorkelmodell');
});

test('the earlier stages of a procurement are seen at most as its newest is', async () => {
  const bot = await world();
  const stage = (id: string, how: 'planned' | 'stopped', date: string) => ({
    ...{ id, name: 'Upphandling av snorklar', subject: 'procurement.upphandling-av-snorklar', stage: how, date, body: 'styrelsen' },
    ...(how === 'stopped' ? { reason: 'brister' } : {}),
  });
  const put = (what: Parameters<typeof event>[0], visibility: 'open' | 'secretariat') =>
    bot.journal.change(() => ({ events: [event(what, { visibility })], result: undefined }));
  await put({ type: 'procurement.staged', stage: stage('V-EN', 'planned', '2027-01-02') }, 'open');
  await put({ type: 'procurement.staged', stage: stage('V-TVA', 'stopped', '2027-01-03') }, 'open');
  const lines = ['Vilket läge har Upphandling av snorklar?', '/avtal visa upphandling av snorklar', 'Vad hände med upphandling av snorklar?'];
  const all = async () => (await Promise.all(lines.map((line) => bot.told(line)))).map((said) => /planer|stopp|har läget|fick läget/iu.test(said));
  expect(await all()).toEqual([true, true, true]);
  await put({ type: 'procurement.corrected', stage: stage('V-TVA', 'stopped', '2027-01-03'), why: 'stängs' }, 'secretariat');
  expect(await all()).toEqual([false, false, false]);
});

test('whoever may not see the agreement is told of its review what is told of one that there is not', async () => {
  const { kept, told, close } = await world();
  const agreement = await kept('/avtal nytt Avtal om snorklar; parter: Lund och Malmö; organ: styrelsen');
  const review = await kept(`/avtal granska ${agreement}: brister hos Lund`);
  await close('avtal', agreement);
  const said = async (id: string) => (await told(`/avtal ratta ${id}: visade: annat; skäl: fel`, PER)).replaceAll(id, 'ID');
  expect(await said(review)).toBe(await said('V-FINNS'));
});

test('what the body alone may see is told to that body, not to the one that recorded the adoption', async () => {
  const bot = await world();
  const subject = 'agreement.avtal-om-snorklar';
  const agreement = { id: 'V-EN', subject, name: 'Avtal om snorklar', parties: [], body: 'natverk-utbildning' };
  const put = (what: Parameters<typeof event>[0], visibility: 'open' | 'body') =>
    bot.journal.change(() => ({ events: [event(what, { visibility })], result: undefined }));
  await put({ type: 'agreement.recorded', agreement }, 'open');
  await put(
    { type: 'agreement.reviewed', review: { id: 'V-TVA', subject, name: agreement.name, date: '2027-01-02', text: 'brister', body: 'styrelsen' } },
    'open',
  );
  expect(await bot.told('När granskades Avtal om snorklar?', PER)).toContain('brister');
  await put({ type: 'agreement.corrected', agreement, why: 'stängs' }, 'body');
  expect(await bot.told('När granskades Avtal om snorklar?', PER)).not.toContain('brister');
});
