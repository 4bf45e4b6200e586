import { afterEach, expect, test } from 'vitest';
import { address } from '../../src/chat/incoming.ts';
import { DeliveryError } from '../../src/chat/surface.ts';
import { text } from '../../src/reply/reply.ts';
import { messageOf } from '../../src/web/inbound.ts';
import { formOn, visitor } from './browser.ts';
import { type WebWorld, webWorld } from './world.ts';

let world: WebWorld | undefined;
afterEach(() => world?.http.close());
const anna = async () => {
  world = await webWorld();
  const browser = visitor(world);
  await browser.enter('Anna Ek', 'anna@example.org');
  return { world, browser };
};

test('name and address are asked once, with the errors at their fields and what was typed kept', async () => {
  world = await webWorld();
  const browser = visitor(world);
  const page = await browser.get('/');
  expect(page.body).toContain('<h1>Vem är du?</h1>');
  const wrong = await browser.post('/vem', { token: formOn(page.body, '/vem').token, till: '/', 'f.name': 'Anna "A" Ek', 'f.email': 'anna' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('<title>Fel: Vem är du? – Samklang</title>');
  expect(wrong.body).toContain('value="Anna &quot;A&quot; Ek"');
  expect(wrong.body).toContain('<a href="#vem-email">');
  expect(wrong.body).toMatch(/id="vem-email"[^>]*aria-describedby="vem-email-hint vem-email-error" aria-invalid="true"/);
  await browser.enter('Anna Ek', 'anna@example.org');
  expect((await browser.get('/')).body).toContain('Fråga om Provförbundet');
});

test('a question is answered in the thread, newest first', async () => {
  const { browser, world: w } = await anna();
  await browser.ask('Första frågan');
  w.clock.pass(1000);
  const { body } = await browser.ask('Andra frågan');
  expect(body.indexOf('Svar på: Andra frågan')).toBeGreaterThan(0);
  expect(body.indexOf('Svar på: Andra frågan')).toBeLessThan(body.indexOf('Svar på: Första frågan'));
  expect(w.delivered).toHaveLength(2);
  expect(w.desk.inbox.pending()).toEqual([]);
  const other = visitor(w);
  await other.enter('Bo', 'bo@example.org');
  expect((await other.get('/')).body).not.toContain('Första frågan');
});

test('the same form sent twice, also at the same time, is one message with one reply', async () => {
  const { browser, world: w } = await anna();
  const page = (await browser.get('/utfall')).body;
  const { token, command } = formOn(page, '/skicka', 'name="command"');
  const fields = { token, command, 'f.body': 'styrelsen', 'f.date': '2027-01-04', 'f.decisions': 'Budgeten antas' };
  const [one, two] = await Promise.all([browser.post('/skicka', fields), browser.post('/skicka', fields)]);
  const three = await browser.post('/skicka', fields);
  expect(new Set([one, two, three].map((a) => a.headers.location)).size).toBe(1);
  expect(w.journal.state().outcomes.size).toBe(1);
  const receipt = await browser.follow(three);
  expect(receipt.body).toContain('Sparat som <a href="/moten/');
  expect((await browser.get('/moten')).body).toContain('1 beslut, 0 uppgifter');
});

test('a form with an error comes back with the error at the field, in the summary, and everything kept', async () => {
  const { browser, world: w } = await anna();
  const page = (await browser.get('/utfall')).body;
  const { token, command } = formOn(page, '/skicka', 'name="command"');
  const sent: [string, string][] = [
    ['token', token],
    ['command', command],
    ['f.body', ''],
    ['f.date', 'i övermorgon'],
    ['f.decisions', '\r\nEtt "beslut"\r\n</textarea>'],
    ['m.attendance', 'osby'],
    ['m.attendance', 'horby'],
  ];
  const { body } = await browser.follow(await browser.post('/skicka', sent));
  expect(body).toContain('<title>Fel: Registrera utfall – Samklang</title>');
  expect(body).toContain('2 fält behöver rättas');
  expect(body).toContain('Välj ett organ.');
  expect(body).toMatch(/<a href="#(svar-0-date)">Datum: Skriv ett datum\.<\/a>/);
  expect(body).toMatch(/<input id="svar-0-date" name="f.date" type="text" value="i övermorgon"[^>]*aria-invalid="true"/);
  expect(body).toContain('\n\nEtt &quot;beslut&quot;\n&lt;/textarea&gt;</textarea>');
  expect(body.match(/type="checkbox"[^>]* checked/g)).toHaveLength(2);
  expect(w.journal.state().outcomes.size).toBe(0);
});

test('one checked box is still a list, and a reader is refused with the reason', async () => {
  const { browser, world: w } = await anna();
  const { token, command } = formOn((await browser.get('/utfall')).body, '/skicka', 'name="command"');
  await browser.post('/skicka', { token, command, 'f.body': 'styrelsen', 'f.date': '2027-01-04', 'f.decisions': 'Ja', 'm.attendance': 'osby' });
  expect([...w.journal.state().outcomes.values()][0]?.attendance).toEqual({ known: true, present: ['osby'], absent: [] });
  const guest = visitor(w);
  await guest.enter('Gäst', 'gast@example.org');
  const form = formOn((await guest.get('/utfall')).body, '/skicka', 'name="command"');
  const refused = await guest.follow(await guest.post('/skicka', { ...form, 'f.body': 'styrelsen', 'f.date': '2027-01-04', 'f.decisions': 'Nej' }));
  expect(refused.body).toContain('Du har inte behörighet');
  expect(w.journal.state().outcomes.size).toBe(1);
});

test('when the message cannot be kept nothing is lost: it comes back to be sent once more, as the same message', async () => {
  world = await webWorld({ failing: 1 });
  const browser = visitor(world);
  await browser.enter('Anna Ek', 'anna@example.org');
  const { token } = formOn((await browser.get('/')).body, '/skicka');
  const failed = await browser.post('/skicka', { token, text: 'Det jag skrev' });
  expect(failed.status).toBe(503);
  expect(failed.body).toContain('<li>Det jag skrev</li>');
  expect(formOn(failed.body, '/skicka').token).toBe(token);
  expect((await browser.follow(await browser.post('/skicka', { token, text: 'Det jag skrev' }))).body).toContain('Svar på: Det jag skrev');
});

test('a reminder waits on every page until it is put away; the same sending twice is one', async () => {
  const { browser, world: w } = await anna();
  const to = address('web:anna@example.org');
  const reply = { kind: 'reminder', blocks: [text('Skicka handlingar <nu>')] } as const;
  expect(await w.web.send(to, reply, 'P-1 2027')).toEqual({ ref: 'P-1 2027' });
  await w.web.send(to, reply, 'P-1 2027');
  for (const path of ['/', '/om', '/moten']) expect((await browser.get(path)).body.match(/Skicka handlingar &lt;nu&gt;/g)).toHaveLength(1);
  const other = visitor(w);
  await other.enter('Bo', 'bo@example.org');
  expect((await other.get('/')).body).not.toContain('Skicka handlingar');
  const { token } = formOn((await browser.get('/om')).body, '/notis');
  expect((await browser.post('/notis', { token, key: 'P-1 2027', till: '/om' })).headers.location).toBe('/om');
  expect((await browser.get('/om')).body).not.toContain('Skicka handlingar');
});

test('an answer that was sent after a restart is in the thread, and sending has its outcomes', async () => {
  const { browser, world: w } = await anna();
  await w.web.send(address('web:anna@example.org'), { kind: 'answer', blocks: [text('Sent svar')] }, 'web:abc');
  expect((await browser.get('/')).body).toContain('Sent svar');
  await expect(w.web.send(address('slack:x'), { kind: 'reminder', blocks: [] }, 'k')).rejects.toThrow(DeliveryError);
});

test('stop takes no more forms, and waits for those under way', async () => {
  const { browser, world: w } = await anna();
  const { token } = formOn((await browser.get('/')).body, '/skicka');
  await w.web.stop();
  const answer = await browser.post('/skicka', { token, text: 'Hej' });
  expect(answer.status).toBe(503);
  expect(answer.body).toContain('Det du skickade är inte sparat');
  expect(w.delivered).toEqual([]);
});

test('the thread is paged and can be cleared', async () => {
  const { browser, world: w } = await anna();
  for (let i = 1; i <= 12; i++) {
    w.clock.pass(1000);
    await browser.ask(`Ärende nummer ${i}.`);
  }
  const first = (await browser.get('/')).body;
  expect(first).not.toContain('Svar på: Ärende nummer 1.');
  expect((await browser.get('/?sida=1')).body).toContain('Svar på: Ärende nummer 1.');
  await browser.post('/tom', { token: formOn(first, '/tom').token });
  expect((await browser.get('/')).body).not.toContain('Svar på');
});

test('killed between receipt and reply: the message is taken up again, and the same form once more has one effect and one reply', async () => {
  const { browser, world: w } = await anna();
  const { token, command } = formOn((await browser.get('/utfall')).body, '/skicka', 'name="command"');
  const fields = { token, command, 'f.body': 'styrelsen', 'f.date': '2027-01-04', 'f.decisions': 'Budgeten antas' };
  const person = { id: 'web:anna@example.org', name: 'Anna Ek', email: 'anna@example.org' };
  const incoming = messageOf(new URLSearchParams(fields), person, token.split('.')[0] ?? '', 'sv');
  await w.bot.receive(incoming);
  expect(w.bot.unfinished()).toEqual([{ message: incoming, answered: false }]);
  await w.web.send(incoming.at, await w.bot.answer(incoming), incoming.id);
  await w.bot.delivered(incoming.id);
  const again = await browser.post('/skicka', fields);
  expect((await browser.follow(again)).body).toContain('Sparat som');
  expect(w.journal.state().outcomes.size).toBe(1);
  expect((await browser.get('/')).body.match(/<article/g)).toHaveLength(1);
});

test('a page that is come back to, changed and sent again is another message, and what was typed is answered', async () => {
  const { browser } = await anna();
  const { token } = formOn((await browser.get('/')).body, '/skicka');
  await browser.post('/skicka', { token, text: 'Första frågan' });
  await browser.post('/skicka', { token, text: 'Första frågan' });
  await browser.post('/skicka', { token, text: 'Andra frågan' });
  const { body } = await browser.get('/');
  for (const said of ['Svar på: Första frågan', 'Svar på: Andra frågan']) expect([said, body.split(said).length - 1]).toEqual([said, 1]);
});
