import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { ANNA, type Console } from './server.ts';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page in a window of its own, without scripts unless asked for: the console needs none. */
export const windowOn = async (browser: Browser, console: Pick<Console, 'base'>, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: console.base,
    locale: 'sv-SE',
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
    ...options,
  });
  context.setDefaultTimeout(10_000);
  return context.newPage();
};

/** Says who one is on the start page. */
export const enter = async (page: Page, who = ANNA): Promise<void> => {
  await page.goto('/');
  await page.getByLabel('Namn').fill(who.name);
  await page.getByLabel('E-postadress').fill(who.email);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.getByLabel('Din fråga').waitFor();
};
