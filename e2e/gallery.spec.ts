import { wordsOf } from '@/journey/examples/words-of';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { callApi } from './steps/call-api';

test('a journey is found in the gallery, looked at, and taken with its templates', { tag: '@fa' }, async ({
  page,
  stack,
  t,
  language,
}) => {
  const say = wordsOf(language);
  const name = say('موجود شدن کالا', 'Back in stock');
  await page.goto(`${stack.home}/journeys`);
  await page
    .getByRole('link', { name: t('gallery.open') })
    .first()
    .click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: t('gallery.title') })).toBeVisible();
  await page.getByRole('button', { name: t('gallery.categories.before'), exact: true }).click();
  await expect(main.getByRole('heading', { name: say('خوشامدگویی', 'Welcome'), exact: true })).toHaveCount(0);
  await page.getByRole('searchbox', { name: t('gallery.search') }).fill('stock');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([name]);
  await expectAccessible(page);

  await main.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog.getByText('Back In Stock', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('gallery.use') }).click();
  await page.waitForURL(/\/edit$/);
  await expect(page.getByRole('textbox', { name: t('editor.header.name') })).toHaveValue(name);
  await expect(page.locator('[data-node-id]')).toHaveCount(6);

  const id = /journeys\/([^/]+)\/edit/.exec(page.url())?.[1] ?? '';
  await callApi(stack, 'POST', `/journeys/${id}/archive`);
  await page.goto(`${stack.home}/templates`);
  // Named in the language in which the workspace writes.
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^(Back in stock, SMS|موجود شدن کالا، پیامک)$/ })
      .first(),
  ).toBeVisible();
});
