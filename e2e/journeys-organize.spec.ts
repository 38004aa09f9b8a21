import type { Page } from '@playwright/test';
import { emptyJourney } from '@/journey/schema/journey-document';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, type Translate, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { freshId } from './steps/fresh-id';

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

async function draw(stack: Stack, name: string): Promise<string> {
  const { id } = await callApi(stack, 'POST', '/journeys', emptyJourney(name));
  return id;
}

/** Chooses in a labelled list of the dialog. */
async function choose(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: value, exact: true }).click();
}

async function saveDialog(page: Page, t: Translate): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('organize.dialog.submit') }).click();
  await expect(dialog).toBeHidden();
}

test('journeys are put into a folder together, tagged, found again by a link, and the folder is renamed and removed', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const folder = freshId('Spring');
  const tag = freshId('sale');
  const [cart, welcome] = [freshId('Cart'), freshId('Welcome')];
  const ids = [await draw(stack, cart), await draw(stack, welcome)];
  await page.goto(`${stack.home}/journeys`);
  for (const name of [cart, welcome])
    await rowOf(page, name)
      .getByRole('checkbox', { name: t('organize.select', { name }) })
      .check();
  await expect(page.getByText(t('organize.selected', { count: 2 }))).toBeVisible();
  await page.getByRole('button', { name: t('organize.action') }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, t('organize.dialog.folder'), t('organize.dialog.newFolder'));
  await dialog.getByRole('button', { name: t('organize.dialog.submit') }).click();
  await expect(dialog.getByRole('alert')).toHaveText(t('organize.dialog.folderMissing'));
  await dialog.getByRole('textbox', { name: t('organize.dialog.folderName') }).fill(folder);
  await dialog.getByRole('combobox', { name: t('organize.dialog.tags') }).fill(`${tag},`);
  await expect(dialog.getByRole('list', { name: t('fields.list.values') })).toContainText(tag);
  await expectAccessible(page);
  await saveDialog(page, t);

  await page.getByRole('button', { name: folder }).click();
  await expect(page).toHaveURL(new RegExp(`folder=${folder}`));
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(rowOf(page, cart)).toContainText(tag);
  await expectAccessible(page);

  await page.getByRole('button', { name: t('journeys.menu', { name: cart }), exact: true }).click();
  await page.getByRole('menuitem', { name: t('organize.action') }).click();
  await dialog.getByRole('button', { name: t('fields.list.remove', { value: tag }) }).click();
  await choose(page, t('organize.dialog.owner'), t('organize.dialog.nobody'));
  await saveDialog(page, t);
  await expect(rowOf(page, cart)).toContainText(t('organize.noOwner'));
  await expect(rowOf(page, cart)).not.toContainText(tag);

  await page.goto(`${stack.home}/journeys?folder=${folder}&tag=${tag}&sort=name`);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(rowOf(page, welcome)).toBeVisible();
  await page.getByRole('combobox', { name: t('organize.filters.tag') }).click();
  await page.getByRole('option', { name: t('organize.filters.anyTag') }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('row').nth(1)).toContainText(cart);

  const renamed = folder.replace('Spring', 'Summer');
  await page.getByRole('button', { name: t('organize.folders.menu', { name: folder }) }).click();
  await page.getByRole('menuitem', { name: t('organize.folders.rename') }).click();
  await dialog.getByRole('textbox').fill(renamed);
  await dialog.getByRole('button', { name: t('common.rename') }).click();
  await expect(page).toHaveURL(new RegExp(`folder=${renamed}`));
  await expect(page.getByRole('row')).toHaveCount(3);

  await page.getByRole('button', { name: t('organize.folders.menu', { name: renamed }) }).click();
  await page.getByRole('menuitem', { name: t('organize.folders.remove') }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(t('organize.folders.removeText', { count: 2 }));
  await question.getByRole('button', { name: t('organize.folders.remove') }).click();
  await expect(page.getByRole('button', { name: renamed })).toHaveCount(0);
  await expect(rowOf(page, cart)).toBeVisible();
  for (const id of ids) await callApi(stack, 'POST', `/journeys/${id}/archive`);
});
