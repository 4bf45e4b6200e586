import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { address } from '../../src/chat/incoming.ts';
import { text } from '../../src/reply/reply.ts';
import { enter, launch, windowOn } from './launch.ts';
import { meetingEvents } from './meeting-events.ts';
import { type Console, startConsole } from './server.ts';

let browser: Browser;
let console: Console;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  console = await startConsole();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(console.errors).toEqual([]);
  await console.close();
});

test('without scripts: ask, follow the source, record an outcome with an error first, find it under meetings, set a reminder', async () => {
  const page = await windowOn(browser, console);
  await enter(page);
  await page.getByLabel('Din fråga').fill('Vem är ordförande i styrelsen?');
  await page.getByRole('button', { name: 'Fråga', exact: true }).click();
  const answer = page.getByRole('article').first();
  await expect.poll(() => answer.textContent()).toContain('Patric Åberg');
  await answer.getByText('Så tolkade jag frågan').click();
  expect(await answer.locator('details').getAttribute('open')).toBe('');
  await answer.getByRole('list', { name: 'Källor' }).getByRole('link').click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Styrelsen');
  expect(await page.getByRole('main').textContent()).toContain('Verksamhetsberättelse 2023');

  await page.getByText('Registrera', { exact: true }).click();
  await page.getByRole('link', { name: 'Utfall av ett möte' }).click();
  await page.getByLabel('Organ').selectOption({ label: 'Styrelsen' });
  await page.getByLabel('Datum').fill('i förrförrgår');
  await page.getByLabel('Beslut').fill('Budgeten <antas>\nPlanen "godkänns"');
  await page.getByRole('button', { name: 'Granska' }).click();
  expect(await page.title()).toMatch(/^Fel: /);
  expect(await page.getByLabel('Beslut').inputValue()).toBe('Budgeten <antas>\nPlanen "godkänns"');
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Datum/ })
    .click();
  expect(await page.getByLabel('Datum').getAttribute('aria-invalid')).toBe('true');
  expect(page.url()).toContain(`#${await page.getByLabel('Datum').getAttribute('id')}`);
  await page.getByLabel('Datum').fill('2026-11-20');
  await page.getByRole('button', { name: 'Granska' }).click();
  expect(await page.getByRole('main').textContent()).toContain('Budgeten <antas>');
  await page.getByRole('button', { name: 'Spara' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kvitto');
  // The browser's back button and the same press once more: nothing is recorded twice.
  await page.goBack();
  await page.getByRole('button', { name: 'Spara' }).click();
  expect(console.journal.state().outcomes.size).toBe(1);

  await page.getByRole('link', { name: 'Möten', exact: true }).click();
  await page
    .getByRole('row', { name: /Styrelsen/ })
    .getByRole('link', { name: /20 november 2026/ })
    .first()
    .click();
  const outcome = await page.getByRole('main').textContent();
  for (const part of ['Budgeten <antas>', 'Planen "godkänns"', 'Anna Ek', 'Styrelsen']) expect(outcome).toContain(part);

  await page.getByText('Registrera', { exact: true }).click();
  await page.getByRole('link', { name: 'Ny påminnelse' }).click();
  await page.getByLabel('Vad').fill('Skicka handlingar');
  await page.getByLabel('När').fill('om två veckor kl 9');
  await page.getByRole('button', { name: 'Påminn' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kvitto');
  await page.getByRole('link', { name: 'Påminnelser', exact: true }).click();
  expect(await page.getByRole('main').textContent()).toContain('Skicka handlingar');
  await page.getByRole('button', { name: 'Klar' }).click();
  expect([...console.journal.state().reminders.values()].map((r) => r.state)).toEqual(['done']);
});

test('with scripts on nothing is different and nothing breaks the content policy', async () => {
  const page = await windowOn(browser, console, { javaScriptEnabled: true });
  const trouble: string[] = [];
  page.on('console', (message) => void trouble.push(message.text()));
  page.on('pageerror', (error) => void trouble.push(error.message));
  page.on('requestfailed', (request) => void trouble.push(request.url()));
  const outside: string[] = [];
  page.on('request', (request) => void (request.url().startsWith(console.base) || request.url().startsWith('data:') || outside.push(request.url())));
  await enter(page);
  for (const path of ['/utfall', '/data', '/poster/styrelsen', '/om']) await page.goto(path);
  expect([trouble, outside]).toEqual([[], []]);
});

test('by keyboard alone: skip link, question, answer', async () => {
  const page = await windowOn(browser, console, { javaScriptEnabled: true });
  await enter(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Till innehållet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.id')).toBe('fraga');
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth')).toBe('solid3px');
  await page.keyboard.type('När hölls förbundsmötet 2023?');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('article').first().textContent(), { timeout: 10_000 }).toContain('5 maj 2023');
});

test('a reminder that has come stands on every page until it is taken away', async () => {
  const page = await windowOn(browser, console);
  await enter(page);
  await console.web.send(address('web:anna.ek@example.org'), { kind: 'reminder', blocks: [text('Skicka kallelsen.')] }, 'k1');
  await page.goto('/moten');
  await page.getByRole('region', { name: 'Påminnelser' }).getByRole('button', { name: 'Ta bort från listan' }).click();
  expect(page.url()).toBe(`${console.base}/moten`);
  expect(await page.getByText('Skicka kallelsen.').count()).toBe(0);
});

const WINDOWS = [
  { name: 'light', rules: undefined, options: {} },
  // The same markup as the first: what colours and room may change is looked at again.
  { name: 'dark', rules: ['color-contrast', 'link-in-text-block'], options: { colorScheme: 'dark' } },
  {
    name: '320 px, dark',
    rules: ['color-contrast', 'scrollable-region-focusable', 'target-size'],
    options: { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  },
  { name: '320 px', rules: ['scrollable-region-focusable', 'target-size'], options: { viewport: { width: 320, height: 640 } } },
  // Only the edges are new.
  { name: '1600 px', rules: [], options: { viewport: { width: 1600, height: 900 } } },
  // Twice the text size is half the window to the layout.
  { name: '200 %', rules: [], options: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } },
] as const;

test('without scripts: from a meeting to come to its agenda, from one that was to a correction, and through the decision log', async () => {
  const page = await windowOn(browser, console);
  await enter(page);
  await console.journal.change(() => ({ events: meetingEvents(), result: undefined }));
  await page.goto('/mote/S-FULL1');
  await page.getByRole('link', { name: 'Föreslå en punkt' }).click();
  await page.getByRole('textbox', { name: /^Punkt/ }).fill('ny arbetsordning');
  await page.getByRole('button', { name: 'Granska' }).click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.goto('/mote/S-FULL1');
  const agenda = page.getByRole('region', { name: 'Dagordning' });
  expect(await agenda.textContent()).toContain('ny arbetsordning');

  await page.goto('/beslut');
  await page.getByLabel('Ord').fill('budgeten');
  await page.getByLabel('Period').fill('31/2');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  expect(await page.getByLabel('Period').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Period').fill('2026');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await page
    .getByRole('link', { name: /^Styrelsen, / })
    .first()
    .click();
  await page.getByRole('link', { name: 'Rätta U-FULL1' }).click();
  await page.getByLabel('Beslut').fill('budgeten antas med 2 procent');
  await page.getByLabel('Skäl').fill('fel belopp i protokollet');
  await page.getByRole('button', { name: 'Granska' }).click();
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await page.goto('/mote/U-FULL1');
  const changes = page.getByRole('region', { name: 'Rättelser och ändringar' });
  expect(await changes.textContent()).toContain('Skäl: fel belopp i protokollet');
  const correction = changes.getByRole('listitem').filter({ hasText: 'Skäl: fel belopp i protokollet' });
  await correction.getByText('Så här stod det').click();
  expect(await correction.getByText('budgeten antas utan ändringar').isVisible()).toBe(true);
});

test.each(WINDOWS)('axe finds nothing and nothing runs over the edge on any page: $name', { timeout: 300_000 }, async ({ options, rules }) => {
  const page = await windowOn(browser, console, { ...options, javaScriptEnabled: true });
  const axe = async (path: string) => {
    const builder = rules === undefined ? new AxeBuilder({ page }) : new AxeBuilder({ page }).withRules([...rules]);
    const { violations } = rules?.length === 0 ? { violations: [] } : await builder.analyze();
    expect([path, violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 120)}`))]).toEqual([path, []]);
    expect([path, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([path, 0]);
  };
  await page.goto('/');
  await axe('who');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await axe('who, with errors');
  await enter(page);
  await page.getByLabel('Din fråga').fill('Vilka sitter i styrelsen?');
  await page.getByRole('button', { name: 'Fråga', exact: true }).click();
  await console.web.send(address('web:anna.ek@example.org'), { kind: 'reminder', blocks: [text('Skicka kallelsen.')] }, 'k1');
  await page.goto('/utfall');
  await page.getByRole('button', { name: 'Granska' }).click();
  await axe('outcome, with errors');
  await page.getByLabel('Organ').selectOption({ label: 'Styrelsen' });
  await page.getByLabel('Beslut').fill('Budgeten antas');
  await page.getByLabel('Närvaro').fill('alla utom Osby');
  await page.getByRole('button', { name: 'Granska' }).click();
  await axe('preview');
  await page.getByRole('button', { name: 'Spara' }).click();
  await axe('receipt');
  const [outcome] = console.journal.state().outcomes.keys();
  for (const path of ['/beslut', '/uppgifter']) {
    await page.goto(path);
    await axe(`${path}, nearly empty`);
  }
  await console.journal.change(() => ({ events: meetingEvents(), result: undefined }));
  await page.goto('/paminn');
  await page.getByLabel('Vad').fill('Skicka handlingar');
  await page.getByLabel('När').fill('om två veckor kl 9');
  await page.getByRole('button', { name: 'Påminn' }).click();
  for (const path of [
    '/',
    '/utfall',
    '/paminn',
    '/paminnelser',
    '/moten',
    `/mote/${outcome}`,
    '/mote/U-FULL1',
    '/mote/S-FULL1',
    '/mote/S-TOM01',
    '/mote/forbundsmote-2023-05-05',
    '/beslut',
    '/beslut?organ=finns-inte&period=31/2&ord=budgeten',
    '/beslut?ord=finns-inte-alls',
    '/uppgifter',
    '/uppgifter?vems=mina&lage=forsenade',
    '/utfall/ratta?rad=U-FULL1',
    '/data',
    '/om',
    '/vem',
    '/poster/styrelsen',
    '/poster/vb23.forbundsmotet.2023-05-05',
    '/poster/malmo',
    '/poster/2023-verksamhetsberattelse',
    '/poster/finns-inte',
    '/?lang=en',
  ]) {
    await page.goto(path);
    await axe(path);
  }
});
