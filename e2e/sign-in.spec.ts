import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';

test('the one-time link leads into the workspace, in the language of the visitor', { tag: '@fa' }, async ({
  page,
  language,
}) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/w\/[a-z0-9-]+/);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
  await expectAccessible(page);
});

test.describe('without a session', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('a visitor is asked to sign in', { tag: '@fa' }, async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/sign-in/);
    await expectAccessible(page);
  });

  test('a link that was used once does not work again', async ({ page, stack }) => {
    await page.goto(stack.signIn);
    await expect(page).toHaveURL(/\/sign-in\/expired/);
  });
});
