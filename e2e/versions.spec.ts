import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Translate, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';
import { publishCartJourney } from './steps/publish-cart-journey';

/** Publishes what stands in the editor, with a note, as this version. */
async function publish(page: Page, t: Translate, version: number, note: string): Promise<void> {
  await page.getByRole('button', { name: t('editor.header.publish'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('editor.publish.note') }).fill(note);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('editor.publish.action', { version }) }).click();
  await expect(page.locator('[data-journey-status]')).toHaveText(t('editor.state.live', { version }));
}

test('a version is published over another, the first is restored and the restoring undone', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const canvas = new Canvas(page, t);
  const first = freshId('Autumn');
  const second = first.replace('Autumn', 'Winter');
  const journey = await publishCartJourney(stack, first);
  const edit = `${stack.home}/journeys/${journey}/edit`;
  const name = page.getByRole('textbox', { name: t('editor.header.name') });

  await page.goto(edit);
  await canvas.expectSteps(7);
  await name.fill(second);
  await canvas.step(t('nodes.wait.name')).click();
  await page.keyboard.press('Delete');
  await canvas.expectSteps(6);
  await canvas.expectSaved();
  await expect(page.locator('[data-unpublished]')).toBeVisible();
  await publish(page, t, 2, 'For the cold season');
  await expect(page.locator('[data-unpublished]')).toHaveCount(0);

  await page.getByRole('link', { name: t('editor.header.versions') }).click();
  const versions = page.getByRole('main').getByRole('listitem');
  await expect(versions).toHaveCount(2);
  await expect(versions.nth(0)).toContainText(t('editor.versions.number', { number: 2 }));
  await expect(versions.nth(0)).toContainText(t('editor.versions.live'));
  await expect(versions.nth(0)).toContainText('For the cold season');
  await expect(versions.nth(1)).not.toContainText(t('editor.versions.live'));
  await versions.nth(1).getByRole('button').click();
  await expect(page).toHaveURL(/version=1/);
  await canvas.expectSteps(7);
  await expectAccessible(page);

  await page.getByRole('combobox', { name: t('editor.compare.with') }).click();
  await page.getByRole('option', { name: t('editor.compare.version', { number: 2 }) }).click();
  await expect(page).toHaveURL(/with=2/);
  const compare = page.locator('[data-compare]');
  await expect(compare.locator('[data-change="removed"][data-node-id]')).toHaveCount(1);
  await expect(compare.getByRole('list').locator('[data-change="removed"]')).toContainText(
    t('nodes.wait.name'),
  );
  await expect(compare.getByText(t('editor.compare.settings'))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: t('editor.compare.with') }).click();
  await page.getByRole('option', { name: t('editor.compare.none') }).click();

  await page.getByRole('button', { name: t('editor.versions.restore') }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(t('editor.versions.restoreText', { number: 1 }));
  await expectAccessible(page);
  await question.getByRole('button', { name: t('editor.versions.restore') }).click();
  await page.waitForURL(/\/edit$/);
  await canvas.expectSteps(7);
  await expect(name).toHaveValue(first);
  await expect(page.locator('[data-unpublished]')).toBeVisible();
  await expect(page.locator('[data-journey-status]')).toHaveText(t('editor.state.live', { version: 2 }));

  const undo = t('editor.header.toolWithStep', {
    action: t('editor.actions.undo'),
    step: t('editor.history.restore', { version: 1 }),
  });
  await page.getByRole('button', { name: undo }).click();
  await canvas.expectSteps(6);
  await expect(name).toHaveValue(second);
  await canvas.expectSaved();
  await expect(page.locator('[data-unpublished]')).toHaveCount(0);
  await page.reload();
  await canvas.expectSteps(6);
  await expect(name).toHaveValue(second);

  await callApi(stack, 'POST', `/journeys/${journey}/pause`);
});
