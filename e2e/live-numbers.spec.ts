import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';
import { publishCartJourney } from './steps/publish-cart-journey';
import { sendEvents } from './steps/shop';

test('numbers on the canvas are of a chosen period, and lead to the people who wait', { tag: '@fa' }, async ({
  page,
  stack,
  t,
  language,
}) => {
  const journey = await publishCartJourney(stack, freshId('Numbers'));
  const userId = freshId('waits');
  const one = language === 'fa' ? '۱' : '1';
  await page.goto(`${stack.home}/journeys/${journey}/edit`);
  const canvas = new Canvas(page, t);
  await sendEvents(stack, (analytics) => {
    analytics.identify({ userId, traits: { email: `${userId}@example.com` } });
    analytics.track({ userId, event: 'Cart Updated', properties: { total: 900 } });
  });
  const entered = canvas.step('Cart updated').locator('[data-count="entered"]');
  await expect(entered).toContainText(one);

  await page.getByRole('combobox', { name: t('editor.counts.period.label') }).click();
  await page.getByRole('option', { name: t('editor.counts.period.7') }).click();
  await expect(page.locator('[data-counts-period="7"]')).toBeVisible();
  await expect(page).toHaveURL(/period=7/);
  await expect(entered).toContainText(one);
  await expectAccessible(page);
  await page.reload();
  await expect(page.locator('[data-counts-period="7"]')).toBeVisible();
  await expect(entered).toContainText(one);

  await page.locator('a[data-count="waiting"]').click();
  await expect(page).toHaveURL(/\/runs\?.*node=/);
  await expect(page.getByRole('row').filter({ hasText: userId })).toBeVisible();
});
