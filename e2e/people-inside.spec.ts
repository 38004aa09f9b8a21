import { cartAbandonedJourney } from '@/journey/examples/cart-abandoned';
import type { JourneyDocument } from '@/journey/graph/types';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { publishCartTemplates } from './steps/cart-templates';
import { freshId } from './steps/fresh-id';
import { sendEvents } from './steps/shop';

/** The cart journey with a wait that outlasts every clock of a test. */
function patient(name: string): JourneyDocument {
  const document = { ...cartAbandonedJourney('en'), name };
  const wait = document.nodes['two-days'];
  if (wait)
    document.nodes = { ...document.nodes, 'two-days': { ...wait, config: { amount: 300, unit: 'days' } } };
  return document;
}

/** A live journey with so many people inside. */
async function withPeople(stack: Stack, name: string, count: number): Promise<string> {
  await publishCartTemplates(stack);
  const { id } = await callApi(stack, 'POST', '/journeys', patient(name));
  await callApi(stack, 'POST', `/journeys/${id}/publish`);
  await sendEvents(stack, (shop) => {
    for (let index = 0; index < count; index += 1)
      shop.track({
        userId: `${name}-${index}`,
        event: 'Cart Updated',
        properties: { total: 900_000 },
      });
  });
  await expect.poll(async () => (await callApi(stack, 'GET', `/journeys/${id}/counts`)).open).toBe(count);
  return id;
}

test('publishing shows where the people inside would go, moves them, and tells how far they are', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const name = freshId('Move');
  const journey = await withPeople(stack, name, 3);
  const document = patient(name);
  const { 'two-days': _, cart, ...others } = document.nodes;
  const nodes = { ...others, cart: { ...cart, next: { next: 'reach' } } };
  await callApi(stack, 'PUT', `/journeys/${journey}`, { ...document, nodes });

  await page.goto(`${stack.home}/journeys/${journey}/edit`);
  await page.getByRole('button', { name: t('editor.header.publish'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(t('editor.publish.people.move')) }).click();
  await expect(dialog.getByText(t('editor.publish.people.sum', { moves: 0, leaves: 3 }))).toBeVisible();
  await expect(dialog.getByText(t('editor.publish.people.leaves', { count: 3 }))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('editor.publish.action', { version: 2 }) }).click();
  await expect(
    dialog.getByText(t('editor.publish.progress.done', { moved: 0, left: 3, version: 2 })),
  ).toBeVisible({ timeout: 30_000 });
  await dialog
    .getByRole('button', { name: t('common.close') })
    .last()
    .click();
  const { items } = await callApi(stack, 'GET', `/journeys/${journey}/migrations`);
  expect(items).toMatchObject([{ version: 2, status: 'done', moved: 0, left: 3 }]);
});

test('people at a step that is switched off go on behind it when they are moved', async ({
  page,
  stack,
  t,
}) => {
  const name = freshId('Off');
  const journey = await withPeople(stack, name, 2);
  const document = patient(name);
  const wait = document.nodes['two-days'];
  await callApi(stack, 'PUT', `/journeys/${journey}`, {
    ...document,
    nodes: { ...document.nodes, 'two-days': { ...wait, isDisabled: true } },
  });
  await page.goto(`${stack.home}/journeys/${journey}/edit`);
  await page.getByRole('button', { name: t('editor.header.publish'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(t('editor.publish.people.move')) }).click();
  await expect(dialog.getByText(t('editor.publish.people.sum', { moves: 2, leaves: 0 }))).toBeVisible();
  await dialog.getByRole('button', { name: t('editor.publish.action', { version: 2 }) }).click();
  await expect(
    dialog.getByText(t('editor.publish.progress.done', { moved: 2, left: 0, version: 2 })),
  ).toBeVisible({ timeout: 30_000 });
});

test('people of older versions are moved from the list of versions, and the move is kept there', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const name = freshId('Later');
  const journey = await withPeople(stack, name, 2);
  await callApi(stack, 'PUT', `/journeys/${journey}`, { ...patient(name), description: 'Changed' });
  await callApi(stack, 'POST', `/journeys/${journey}/publish`);

  await page.goto(`${stack.home}/journeys/${journey}/versions`);
  await page.getByRole('button', { name: t('editor.versions.movePeople') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t('editor.publish.people.sum', { moves: 2, leaves: 0 }))).toBeVisible();
  await expectAccessible(page);
  await dialog
    .getByRole('button', { name: t('editor.versions.moves.action', { moves: 2, leaves: 0 }), exact: true })
    .click();
  await expect(
    dialog.getByText(t('editor.publish.progress.done', { moved: 2, left: 0, version: 2 })),
  ).toBeVisible({ timeout: 30_000 });
  await dialog
    .getByRole('button', { name: t('common.close') })
    .last()
    .click();
  await expect(page.locator('[data-past-moves]')).toContainText(
    t('editor.versions.moves.counts', { moved: 2, left: 0 }),
  );
  await expect(page.getByRole('button', { name: t('editor.versions.movePeople') })).toHaveCount(0);
});

test('a journey is ended from its menu: who leaves is told before, and the row afterwards', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const name = freshId('End');
  const journey = await withPeople(stack, name, 2);
  await page.goto(`${stack.home}/journeys?search=${name}`);
  await page.getByRole('button', { name: t('journeys.menu', { name }), exact: true }).click();
  await page.getByRole('menuitem', { name: t('journeys.actions.stop'), exact: true }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(t('journeys.stop.means.drain', { count: 2 }));
  await question.getByRole('radio', { name: new RegExp(t('journeys.stop.modes.now')) }).click();
  await expect(question).toContainText(t('journeys.stop.means.now', { count: 2 }));
  await expectAccessible(page);
  await question.getByRole('button', { name: t('journeys.stop.submit.now') }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText(t('journeys.status.stopped'));
  expect((await callApi(stack, 'GET', `/journeys/${journey}/counts`)).open).toBe(0);
});
