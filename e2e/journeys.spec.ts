import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, type Translate, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { freshId } from './steps/fresh-id';
import { publishCartJourney } from './steps/publish-cart-journey';

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** Opens the menu of a journey's row and chooses. */
async function choose(page: Page, t: Translate, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: t('journeys.menu', { name }), exact: true }).click();
  await page.getByRole('menuitem', { name: t(`journeys.actions.${action}`), exact: true }).click();
}

/** The list, narrowed to names with these words. */
async function search(page: Page, stack: Stack, t: Translate, words: string): Promise<void> {
  await page.goto(`${stack.home}/journeys`);
  await page.getByRole('searchbox', { name: t('journeys.search') }).fill(words);
  await expect(page).toHaveURL(new RegExp(`search=${words}`));
}

/** Archives it past the screen, so that the list stays as it was. */
async function archive(stack: Stack, id: string): Promise<void> {
  await callApi(stack, 'POST', `/journeys/${id}/archive`);
}

const idIn = (page: Page) => /journeys\/([^/]+)\//.exec(page.url())?.[1] ?? '';

test('a journey is made, found, renamed, duplicated and archived', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const name = freshId('Spring');
  await page.goto(`${stack.home}/journeys`);
  await page
    .getByRole('button', { name: t('journeys.new') })
    .first()
    .click();
  await page.getByRole('button', { name: t('journeys.create.submit') }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(t('journeys.create.nameMissing'));
  await page.getByRole('textbox', { name: t('journeys.create.name') }).fill(name);
  await expectAccessible(page);
  await page.getByRole('button', { name: t('journeys.create.submit') }).click();
  await page.waitForURL(/\/edit$/);

  await search(page, stack, t, name);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(rowOf(page, name)).toContainText(t('journeys.status.draft'));
  await expectAccessible(page);
  await choose(page, t, name, 'rename');
  const renamed = name.replace('Spring', 'Summer');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('');
  await dialog.getByRole('button', { name: t('common.rename') }).click();
  await expect(dialog.getByRole('alert')).toHaveText(t('journeys.create.nameMissing'));
  await dialog.getByRole('textbox').fill(renamed);
  await dialog.getByRole('button', { name: t('common.rename') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t('journeys.noResults.title'))).toBeVisible();
  await page.getByRole('button', { name: t('journeys.noResults.action') }).click();
  await expect(rowOf(page, renamed)).toBeVisible();

  await choose(page, t, renamed, 'duplicate');
  await page.waitForURL(/\/edit$/);
  const copy = await page.getByRole('textbox', { name: t('editor.header.name') }).inputValue();
  expect(copy).toContain(renamed);
  expect(copy).not.toBe(renamed);

  await search(page, stack, t, renamed);
  await expect(page.getByRole('row')).toHaveCount(3);
  for (const each of [copy, renamed]) {
    await choose(page, t, each, 'archive');
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText(t('journeys.archive.text'));
    await question.getByRole('button', { name: t('journeys.archive.submit') }).click();
    await expect(question).toBeHidden();
  }
  await expect(page.getByText(t('journeys.noResults.title'))).toBeVisible();
  await page.getByRole('button', { name: t('journeys.status.archived'), exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
});

async function chooseFile(page: Page, t: Translate, name: string, text: string): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(t('journeys.create.drop'))
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  return dialog;
}

test('a journey is saved as a file and read back in; a broken file says where', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const name = freshId('File');
  const original = await publishCartJourney(stack, name);
  await search(page, stack, t, name);
  const downloading = page.waitForEvent('download');
  await choose(page, t, name, 'export');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${name}.journey.json`);
  const text = readFileSync(await download.path(), 'utf8');
  const document = JSON.parse(text);
  expect(document.name).toBe(name);

  await page.getByRole('button', { name: t('journeys.new') }).click();
  await page.getByRole('radio', { name: t('journeys.create.file'), exact: true }).click();
  const submit = page.getByRole('button', { name: t('journeys.create.submit') });
  const dialog = await chooseFile(page, t, 'broken.json', text.slice(0, -20));
  await expect(dialog.getByRole('alert')).toContainText('JSON');
  await expect(submit).toBeDisabled();
  const [id = ''] = Object.keys(document.nodes);
  const { kind: _kind, ...kindless } = document.nodes[id];
  await chooseFile(page, t, 'strange.json', JSON.stringify({ ...document, nodes: { [id]: kindless } }));
  await expect(dialog.getByRole('alert')).toContainText(t('journeys.create.notJourney'));
  await expect(dialog.getByRole('alert')).toContainText(`nodes.${id}.kind: ${t('journeys.create.missing')}`);
  await expect(submit).toBeDisabled();
  await expectAccessible(page);

  await chooseFile(page, t, 'good.json', `// kept in git\n${text}`);
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  const field = dialog.getByRole('textbox', { name: t('journeys.create.name') });
  await expect(field).toHaveValue(name);
  await field.fill(`${name} again`);
  await submit.click();
  await page.waitForURL(/\/edit$/);
  await expect(page.locator('[data-node-id]')).toHaveCount(Object.keys(document.nodes).length);
  const copy = idIn(page);
  const { document: imported } = await callApi(stack, 'GET', `/journeys/${copy}`);
  expect(imported).toEqual({ ...document, name: `${name} again` });
  await archive(stack, copy);
  await callApi(stack, 'POST', `/journeys/${original}/pause`);
  await archive(stack, original);
});

test('a live journey is paused and resumed from its menu, and archived only when it rests', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const name = freshId('Pause');
  await publishCartJourney(stack, name);
  await search(page, stack, t, name);
  const question = page.getByRole('alertdialog');
  await choose(page, t, name, 'archive');
  await expect(question).toContainText(t('journeys.archive.live'));
  await expect(question.getByRole('button', { name: t('journeys.archive.submit') })).toBeDisabled();
  await expectAccessible(page);
  await question.getByRole('button', { name: t('common.cancel') }).click();

  await choose(page, t, name, 'pause');
  await expect(question).toContainText(t('journeys.pause.inside', { count: 0 }));
  await expect(question).toContainText(t('journeys.pause.entrants'));
  await expectAccessible(page);
  await question.getByRole('button', { name: t('journeys.pause.submit') }).click();
  await expect(rowOf(page, name)).toContainText(t('journeys.status.paused'));

  await choose(page, t, name, 'resume');
  await expect(question).toContainText(t('journeys.resume.text', { count: 0 }));
  await question.getByRole('button', { name: t('journeys.resume.submit') }).click();
  await expect(rowOf(page, name)).toContainText(t('journeys.status.live'));

  await choose(page, t, name, 'pause');
  await question.getByRole('button', { name: t('journeys.pause.submit') }).click();
  await expect(rowOf(page, name)).toContainText(t('journeys.status.paused'));
  await choose(page, t, name, 'archive');
  await question.getByRole('button', { name: t('journeys.archive.submit') }).click();
  await expect(page.getByText(t('journeys.noResults.title'))).toBeVisible();
});
