import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { followUpEvents } from '../helpers/follow-up.ts';
import { enter, launch, windowOn } from './launch.ts';
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

/** The association's own municipalities and bodies, with matters, consultations, agreements and goals that are followed up. */
const fill = () =>
  console.journal.change(() => ({
    events: followUpEvents({
      chain: ['fc-radet', 'natverk-utbildning', 'kommundirektorsnatverket', 'styrelsen'],
      municipalities: console.municipalities,
      agreement: 'gymnasieavtalet',
      procurement: 'upphandling-hvb-vuxna',
      grant: 'kvinnofrid',
      goal: 'vp26.gymnasieregion.fokus',
      area: 'utbildning',
    }),
    result: undefined,
  }));

const LISTS = ['/arenden', '/avtal', '/mal', '/logg'];
const ONES = ['/arende/M-00001', '/arende/M-00002', '/remiss/C-00001', '/avtal/gymnasieavtalet', '/avtal/upphandling-hvb-vuxna', '/avtal/kvinnofrid'];
const WINDOWS = [
  { name: 'light', options: {} },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: '320 px', options: { viewport: { width: 320, height: 640 } } },
] as const;

const check = async (page: Page, path: string) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect([path, violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 120)}`))]).toEqual([path, []]);
  expect([path, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([path, 0]);
};

test.each(WINDOWS)('axe finds nothing and nothing runs over the edge, with content and without: $name', { timeout: 120_000 }, async ({ options }) => {
  const page = await windowOn(browser, console, { ...options, javaScriptEnabled: true });
  await enter(page);
  for (const path of LISTS) {
    await page.goto(path);
    await check(page, `${path}, empty`);
  }
  await fill();
  for (const path of [...LISTS, ...ONES]) {
    await page.goto(path);
    await check(page, path);
  }
  const narrow = await page.getByText('Meny', { exact: true }).isVisible();
  if (narrow) await page.getByText('Meny', { exact: true }).click();
  await page.getByText('Registrera', { exact: true }).click();
  await check(page, 'the menu, open');
});

test('on a phone everything is found through the menu, with the keyboard alone and without scripts', async () => {
  const page = await windowOn(browser, console, { viewport: { width: 390, height: 844 } });
  await enter(page);
  await fill();
  for (const [name, heading] of [
    ['Ärenden', 'Ärenden'],
    ['Avtal', 'Avtal'],
    ['Mål', 'Mål'],
    ['Påminnelser', 'Mina påminnelser'],
  ] as const) {
    const link = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name, exact: true });
    expect(await link.isVisible()).toBe(false);
    await page.getByText('Meny', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await link.press('Enter');
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  }
  await page.getByText('Meny', { exact: true }).click();
  await page.getByText('Registrera', { exact: true }).click();
  await page.getByRole('link', { name: 'Nytt ärende' }).click();
  await page.getByLabel('Rubrik').waitFor();
  await page.getByText('Meny', { exact: true }).click();
  await page.getByText('Mer', { exact: true }).click();
  expect(await page.getByRole('link', { name: 'Nytt ärende' }).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Logg' }).click();
  await page.getByText('Kedjan håller').waitFor();
});

test('on a wide window the menu is a row that the keyboard goes through', async () => {
  const page = await windowOn(browser, console);
  await enter(page);
  expect(await page.getByText('Meny', { exact: true }).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Fråga', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor();
  expect(await page.locator('[aria-current]').allTextContents()).toEqual(['Möten']);
});

test('a matter is followed from the list to the form that records the next station, filled in', async () => {
  const page = await windowOn(browser, console);
  await enter(page);
  await fill();
  await page.goto('/arenden');
  await page.getByLabel('Läge').selectOption({ label: 'Alla' });
  await page.getByRole('button', { name: 'Visa' }).click();
  await page.getByRole('link', { name: 'Gemensamt e-arkiv för alla' }).click();
  await page.getByRole('link', { name: 'Registrera en station' }).click();
  expect(await page.locator('main input[name="f.matter"]').inputValue()).toBe('M-00002');
});
