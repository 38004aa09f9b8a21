import type { Page } from '@playwright/test';
import { directionOf } from '@/i18n/direction';
import { expectAccessible } from './fixtures/expect-accessible';
import { test as base, expect } from './fixtures/test';
import { allScreens } from './steps/all-screens';
import { expectFits } from './steps/expect-fits';
import { type Furnished, furnishWorkspace } from './steps/furnish-workspace';
import { stateFile } from './support/state-file';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const test = base.extend<object, { furnished: Furnished }>({
  furnished: [
    async ({ browser, stack }, use) => {
      const page = await browser.newPage({ baseURL: stack.url, storageState: stateFile('en') });
      const furnished = await furnishWorkspace(page, stack);
      await page.close();
      await use(furnished);
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

// What fails says where; recording each of these pages would take longer than looking at it.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

/** Collects what the page complains about. Browsers say themselves that a page is missing and that a mail may run no scripts. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    const isOwnAddress = url === page.url() && message.text().includes('status of 404');
    const isMailFrame = message.text().startsWith("Blocked script execution in 'about:srcdoc'");
    if (message.type() === 'error' && !isOwnAddress && !isMailFrame)
      complaints.push(`${message.text()} ${url}`);
  });
  return complaints;
}

for (const screen of allScreens) {
  test.describe(() => {
    if (screen.isPublic) test.use({ storageState: { cookies: [], origins: [] } });

    test(`${screen.name}: whole and readable at both widths, in both themes`, { tag: '@fa' }, async ({
      page,
      stack,
      furnished,
      t,
      language,
    }) => {
      const complaints = complaintsOf(page);
      for (const size of [WIDE, PHONE]) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(screen.path(stack, furnished));
        await expect(screen.content(page, t, furnished)).toBeVisible();
        await expect(page.getByRole('status').filter({ hasText: t('common.loading') })).toHaveCount(0);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
        await expectFits(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await expect(page.locator('html')).toHaveClass(colorScheme);
          const isFull = size === WIDE && colorScheme === 'light';
          await expectAccessible(page, isFull ? undefined : ['color-contrast']);
        }
      }
      expect(complaints).toEqual([]);
    });
  });
}

test('the icon is where browsers look for it unasked', async ({ request }) => {
  const answer = await request.get('/favicon.ico');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/svg+xml']);
});
