import type { Page } from '@playwright/test';
import { cartAbandonedJourney } from '@/journey/examples/cart-abandoned';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';

/** Opens a journey, and lets somebody else save another draft of it meanwhile. */
async function openAndBeOvertaken(page: Page, stack: Stack, id: string): Promise<void> {
  await page.goto(`${stack.home}/journeys/${id}/edit`);
  await expect(page.locator('[data-node-id]').first()).toBeVisible();
  const { document } = await callApi(stack, 'GET', `/journeys/${id}`);
  await callApi(stack, 'PUT', `/journeys/${id}`, { ...document, name: `${document.name} theirs` });
}

test('two people who change the same journey see both sides, and nothing of either is lost', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const first = freshId('Both');
  const { id } = await callApi(stack, 'POST', '/journeys', { ...cartAbandonedJourney('en'), name: first });
  const canvas = new Canvas(page, t);
  const name = page.getByRole('textbox', { name: t('editor.header.name') });
  const dialog = page.locator('[data-conflict]');

  // Theirs is taken; undo brings the own draft back.
  await openAndBeOvertaken(page, stack, id);
  await canvas.step('Reminder by SMS').click();
  await page.keyboard.press('Delete');
  await expect(dialog.locator('[data-change="removed"]')).toContainText('Reminder by SMS');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('editor.conflict.takeTheirs'), exact: true }).click();
  await expect(name).toHaveValue(`${first} theirs`);
  await canvas.expectSteps(7);
  await page.keyboard.press('ControlOrMeta+z');
  await canvas.expectSteps(6);
  await canvas.expectSaved();

  // The own one is kept; undo brings theirs back.
  await openAndBeOvertaken(page, stack, id);
  const others = await name.inputValue();
  await canvas.step('Reminder by e-mail').click();
  await page.keyboard.press('Delete');
  await dialog.getByRole('button', { name: t('editor.conflict.overwrite'), exact: true }).click();
  await canvas.expectSaved();
  await canvas.expectSteps(5);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(name).toHaveValue(`${others} theirs`);
  await canvas.expectSteps(6);
  await canvas.expectSaved();

  // Both are kept.
  await openAndBeOvertaken(page, stack, id);
  const mine = await name.inputValue();
  await canvas.step('Reminder by e-mail').click();
  await page.keyboard.press('Delete');
  await dialog.getByRole('button', { name: t('editor.conflict.keepBoth'), exact: true }).click();
  await expect(dialog).toBeHidden();
  await canvas.expectSteps(6);
  await page.goto(`${stack.home}/journeys`);
  await page.getByRole('searchbox').fill(first);
  await expect(page.getByRole('link', { name: t('editor.conflict.copyName', { name: mine }) })).toBeVisible();
});

test('what was typed before the page died is offered again, and says so when the draft moved on', async ({
  context,
  page,
  stack,
  t,
}) => {
  const first = freshId('Crash');
  const { id } = await callApi(stack, 'POST', '/journeys', { ...cartAbandonedJourney('en'), name: first });
  const canvas = new Canvas(page, t);
  await page.goto(`${stack.home}/journeys/${id}/edit`);
  await canvas.expectSteps(7);
  await page.route(/journey\.saveDraft/, (route) => route.abort());
  await canvas.step('Reminder by SMS').click();
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-save-state="away"]')).toBeVisible();
  const { document } = await callApi(stack, 'GET', `/journeys/${id}`);
  await callApi(stack, 'PUT', `/journeys/${id}`, { ...document, description: 'Changed elsewhere' });
  await page.close();

  const later = await context.newPage();
  const again = new Canvas(later, t);
  await later.goto(`${stack.home}/journeys/${id}/edit`);
  await again.expectSteps(7);
  await expect(later.getByText(t('editor.localCopy.older'))).toBeVisible();
  await later.getByRole('button', { name: t('editor.localCopy.restore'), exact: true }).click();
  await again.expectSteps(6);
  await later.keyboard.press('ControlOrMeta+z');
  await again.expectSteps(7);
});
