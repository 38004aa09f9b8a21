import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../stack/find-browser';
import { installProbe } from './probe';

/** A signed-in browser; each page it opens watches itself. */
export class EditorBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly workspace: string,
    private readonly state: Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>,
  ) {}

  static async signIn(link: string): Promise<EditorBrowser> {
    const browser = await chromium.launch({
      executablePath: findBrowser().path,
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--enable-precise-memory-info'],
    });
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(link);
    await page.waitForURL(/\/w\//);
    const { origin, pathname } = new URL(page.url());
    const state = await context.storageState();
    await context.close();
    return new EditorBrowser(browser, origin, pathname.split('/').slice(0, 3).join('/'), state);
  }

  /** A cold browser opens a journey; `work` gets the page when it can be used. */
  async open<T>(journeyId: string, work: (page: Page) => Promise<T>): Promise<T> {
    const context = await this.browser.newContext({
      storageState: this.state,
      locale: 'en-US',
      viewport: { width: 1440, height: 900 },
    });
    try {
      // The loader of this script names functions by a helper that the page does not have.
      await context.addInitScript('globalThis.__name ??= (named) => named');
      await context.addInitScript(installProbe);
      const page = await context.newPage();
      await page.goto(`${this.url}${this.workspace}/journeys/${journeyId}/edit`);
      await page.waitForFunction(() => (window.safarProbe.interactive ?? 0) > 0);
      return await work(page);
    } finally {
      await context.close();
    }
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
