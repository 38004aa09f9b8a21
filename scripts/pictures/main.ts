import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../stack/find-browser';
import { readReady } from '../start/ready-file';

/** Takes the pictures of README and docs from the living demo that runs in SAFAR_HOME, so that they never go stale. */
const stateFolder = process.env.SAFAR_HOME ?? '.safar';
const ready = readReady(stateFolder);
if (!ready) throw new Error('Start the demo first: npm start');
const { url } = ready;
const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });

const link = execFileSync(process.execPath, ['scripts/link.mjs'], { encoding: 'utf8' }).match(
  /https?:\S+token=\S+/,
)?.[0];
if (!link) throw new Error('npm run link printed no link');

const browser = await chromium.launch({
  executablePath: findBrowser().path,
  chromiumSandbox: process.getuid?.() !== 0,
});
const first = await browser.newContext();
const signIn = await first.newPage();
await signIn.goto(link);
await signIn.waitForURL(/\/w\//);
const workspace = new URL(signIn.url()).pathname.split('/').slice(0, 3).join('/');
const storageState = await first.storageState();

async function open(language: 'fa' | 'en', colorScheme: 'dark' | 'light'): Promise<BrowserContext> {
  const context = await browser.newContext({
    storageState,
    colorScheme,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1.5,
  });
  await context.addCookies([{ name: 'locale', value: language, url }]);
  const answer = await context.request.post(`${url}/api/trpc/user.update`, {
    data: { json: { language } },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`The language could not be set: ${await answer.text()}`);
  return context;
}

async function take(page: Page, path: string, name: string, isThere: (page: Page) => Promise<void>) {
  await page.goto(`${url}${workspace}${path}`);
  await isThere(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`${folder}/${name}.png`);
}

async function idOf(list: string, pick: (item: { id: string; name?: string }) => boolean): Promise<string> {
  const answer = await fetch(`${url}/api/v1/${list}`, {
    headers: { authorization: `Bearer ${ready?.apiKey}` },
  });
  const { items } = (await answer.json()) as { items: { id: string; name?: string }[] };
  const found = items.find(pick);
  if (!found) throw new Error(`Nothing suitable among ${list}`);
  return found.id;
}

const cart = await idOf('journeys?limit=100', ({ name }) => name?.includes('Abandoned cart') ?? false);
const run = await idOf(`runs?journeyId=${cart}&status=ended&limit=1`, () => true);
const cards = async (page: Page) => page.locator('[data-node-id]').nth(6).waitFor();
/** The settings give way to the canvas, and the whole journey is in view. */
const wholeCanvas = async (page: Page) => {
  await cards(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
};
const home = async (page: Page) => page.getByRole('main').getByRole('img').first().waitFor();

for (const [language, scheme] of [
  ['fa', 'dark'],
  ['en', 'light'],
] as const) {
  const context = await open(language, scheme);
  const page = await context.newPage();
  await take(page, `/journeys/${cart}/edit`, `editor-${language}-${scheme}`, wholeCanvas);
  await take(page, `/runs/${run}`, `run-${language}-${scheme}`, cards);
  await take(page, '', `home-${language}-${scheme}`, home);
  await take(page, '/inbox', `inbox-${language}-${scheme}`, async (shown) => {
    await shown.getByRole('main').getByRole('listitem').getByRole('button').first().click();
    await shown.getByRole('article').waitFor();
  });
  await context.close();
}
await browser.close();
