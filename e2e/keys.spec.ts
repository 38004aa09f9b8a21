import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, type Translate, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { freshId } from './steps/fresh-id';
import { sendEvents } from './steps/shop';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Makes a key on the screen and answers it, as the copy button gives it. */
async function makeKey(page: Page, t: Translate, kind: 'write' | 'api', name: string): Promise<string> {
  await page.getByRole('button', { name: t('settings.keys.new') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: t(`settings.keys.kinds.${kind}`) }).click();
  await dialog.getByRole('button', { name: t('settings.keys.create') }).click();
  await expect(dialog.getByRole('alert')).toHaveText(t('settings.keys.nameMissing'));
  await dialog.getByRole('textbox', { name: t('settings.keys.name') }).fill(name);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('settings.keys.create') }).click();

  await expect(dialog.getByRole('heading', { name: t('settings.keys.createdTitle') })).toBeVisible();
  const shown = await dialog.getByRole('region', { name: t('settings.keys.columns.key') }).textContent();
  await dialog.getByRole('button', { name: t('common.copy'), exact: true }).click();
  await expect(dialog.getByRole('button', { name: t('common.copied'), exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(shown);
  // What cannot be shown again does not vanish by a slip of the hand.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('settings.keys.done') }).click();
  await expect(dialog).toBeHidden();
  return copied;
}

/** Revokes it after the question has said what follows. */
async function revokeKey(page: Page, t: Translate, name: string): Promise<void> {
  await page.getByRole('button', { name: t('settings.keys.revokeLabel', { name }) }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(t('settings.keys.revokeText'));
  await expectAccessible(page);
  await question.getByRole('button', { name: t('settings.keys.revoke') }).click();
  await expect(question).toBeHidden();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText(t('settings.keys.revoked'));
  await expect(row.getByRole('button')).toHaveCount(0);
}

const statusOfTrack = async (stack: Stack, writeKey: string): Promise<number> => {
  const answer = await fetch(`${stack.ingest}/v1/track`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${writeKey}:`)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ userId: freshId('nobody'), event: 'Refused', messageId: freshId('message') }),
  });
  return answer.status;
};

test('a write key is shown once and takes events until it is revoked', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  await page.goto(`${stack.home}/settings/keys`);
  const name = freshId('Shop');
  const key = await makeKey(page, t, 'write', name);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText(t('settings.keys.neverUsed'));
  await expect(row).toContainText(key.slice(-4));
  await page.reload();
  await expect(row).toBeVisible();
  expect(await page.content()).not.toContain(key);
  await expectAccessible(page);

  await sendEvents({ ...stack, writeKey: key }, (analytics) => {
    analytics.track({ userId: freshId('reader'), event: 'Page Read' });
  });
  await expect(async () => {
    await page.reload();
    await expect(row).not.toContainText(t('settings.keys.neverUsed'), { timeout: 2_000 });
  }).toPass();

  await revokeKey(page, t, name);
  expect(await statusOfTrack(stack, key)).toBe(401);
});

test('an API key reads and writes until it is revoked', async ({ page, stack, t }) => {
  await page.goto(`${stack.home}/settings/keys`);
  const name = freshId('Server');
  const key = await makeKey(page, t, 'api', name);
  await callApi({ ...stack, apiKey: key }, 'GET', '/journeys');
  // A write key opens no more than the way in, an API key not even that.
  await expect(callApi({ ...stack, apiKey: stack.writeKey }, 'GET', '/journeys')).rejects.toThrow(
    /answered 401/,
  );
  expect(await statusOfTrack(stack, key)).toBe(401);
  await revokeKey(page, t, name);
  await expect(callApi({ ...stack, apiKey: key }, 'GET', '/journeys')).rejects.toThrow(/answered 401/);
});
