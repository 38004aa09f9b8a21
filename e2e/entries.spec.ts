import { place } from '@/journey/examples/place';
import type { JourneyDocument, JourneyNode } from '@/journey/graph/types';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { Canvas } from './steps/canvas';
import { publishCartTemplates } from './steps/cart-templates';
import { freshId } from './steps/fresh-id';
import { sendEvents } from './steps/shop';

/** Publishes trigger, a wait that outlasts every clock of a test, and a mail. Returns the journey's id. */
async function publishAfter(stack: Stack, name: string, trigger: Pick<JourneyNode, 'kind' | 'config'>) {
  await publishCartTemplates(stack);
  const document: JourneyDocument = {
    format: 'safar.journey/1',
    name,
    settings: { reentry: { mode: 'after-exit' }, exits: [] },
    nodes: {
      start: place(0, 0, { ...trigger, next: { next: 'later' } }),
      later: place(0, 1, { kind: 'wait', config: { amount: 300, unit: 'days' }, next: { next: 'mail' } }),
      mail: place(0, 2, {
        kind: 'send-message',
        config: { channel: 'email', template: 'cart-email', class: 'marketing' },
        next: {},
      }),
    },
  };
  const { id } = await callApi(stack, 'POST', '/journeys', document);
  await callApi(stack, 'POST', `/journeys/${id}/publish`);
  return id;
}

const is = (trait: string, value: string) => ({ kind: 'trait', name: trait, op: 'equals', value }) as const;

test('a journey is sent to a segment and stopped, then sent to all; who was not let in stands with the reason', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const name = freshId('News');
  const people = [1, 2, 3].map((number) => `${name}-${number}`);
  const journey = await publishAfter(stack, name, {
    kind: 'trigger-manual',
    config: { filter: is('list', name) },
  });
  await sendEvents(stack, (shop) => {
    for (const [index, userId] of people.entries())
      shop.identify({
        userId,
        traits: {
          firstName: userId,
          list: name,
          tier: index < 2 ? name : 'none',
          email: `${userId}@example.com`,
        },
      });
  });
  const known = () => callApi(stack, 'GET', `/people?search=${name}`);
  await expect.poll(async () => (await known()).items.length).toBe(3);
  const segment = name.toLowerCase();
  await callApi(stack, 'PUT', `/segments/${segment}`, { name, rule: is('tier', name) });
  const dialog = page.getByRole('dialog');
  const words = (key: string, values?: Record<string, number>) => t(`entries.broadcasts.${key}`, values);
  const counted = (count: number) => dialog.locator(`[data-broadcast-count="${count}"]`);
  const submit = (count: number) => dialog.getByRole('button', { name: words('dialog.submit', { count }) });

  await page.goto(`${stack.home}/journeys/${journey}/edit`);
  await page.getByRole('button', { name: words('send') }).click();
  await expect(counted(3)).toBeVisible();
  await dialog.getByRole('radio', { name: words('dialog.segment') }).click();
  await dialog.getByRole('combobox', { name: words('dialog.chooseSegment') }).click();
  await page.getByRole('option').filter({ hasText: name }).click();
  await dialog.getByRole('combobox', { name: words('dialog.pace') }).click();
  await page.getByRole('option', { name: words('dialog.paces.own') }).click();
  await dialog.getByRole('textbox', { name: words('dialog.ownPace') }).fill('1');
  await submit(2).click();
  await expect(dialog.getByText(words('progress.running', { sent: 1, total: 2 }))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: words('progress.stop') }).click();
  await expect(dialog.getByText(words('progress.stopped', { sent: 1 }))).toBeVisible();
  await dialog.getByRole('link', { name: words('progress.see') }).click();

  const broadcasts = page.locator('[data-broadcast]');
  await expect(broadcasts).toHaveCount(1);
  await expect(broadcasts).toContainText(name);
  await expect.poll(async () => (await callApi(stack, 'GET', `/journeys/${journey}/counts`)).open).toBe(1);
  await page.getByRole('button', { name: words('send') }).click();
  await expect(counted(3)).toBeVisible();
  await expect(dialog.getByText(words('dialog.inside', { count: 1 }))).toBeVisible();
  await submit(3).click();
  await expect(dialog.getByText(words('progress.done', { sent: 3 }))).toBeVisible();
  await expect(dialog.locator('[data-broadcast-refused="1"]')).toContainText(
    t('entries.refusals.reasons.already-inside'),
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(broadcasts).toHaveCount(2);
  await expect(broadcasts.first().locator('[data-broadcast-refused="1"]')).toBeVisible();

  // The one of the first broadcast was inside already.
  const refused = () => callApi(stack, 'GET', `/journeys/${journey}/refusals`);
  await expect.poll(async () => (await refused()).items.length).toBe(1);
  const { person } = (await refused()).items[0];
  await page.getByRole('link', { name: t('entries.tabs.refusals') }).click();
  await page
    .getByRole('list', { name: t('entries.refusals.why') })
    .getByRole('button', { name: t('entries.refusals.reasons.already-inside') })
    .click();
  await expect(page).toHaveURL(/reason=already-inside/);
  await expect(page.getByText(t('entries.refusals.advice.already-inside'))).toBeVisible();
  await page.getByRole('searchbox', { name: t('entries.refusals.search') }).fill(person.name);
  await expect(page).toHaveURL(/search=/);
  const row = page.getByRole('main').getByRole('row').filter({ hasText: person.name });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(t('reasons.refused.already-inside'));
  await expect(row).toContainText(t('reasons.system.manual'));
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/show=refusal/);
  await expect(page.getByRole('main')).toContainText(t('reasons.refused.already-inside'));
});

test('a webhook has an address once it is published; replaced, only the new one lets people in', async ({
  page,
  stack,
  t,
}) => {
  const name = freshId('Hook');
  const config = { person: 'customer.id', identity: 'user', properties: ['order.total'] };
  const journey = await publishAfter(stack, name, { kind: 'trigger-webhook', config });
  const canvas = new Canvas(page, t);
  const call = (url: string, userId: string) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ customer: { id: userId }, order: { total: 90 } }),
    });

  await page.goto(`${stack.home}/journeys/${journey}/edit`);
  await canvas.step(t('nodes.trigger-webhook.name')).click();
  const address = canvas.inspector.locator('[data-hook-url]');
  await expect(address).toContainText('/api/hooks/in/');
  const before = (await address.textContent()) ?? '';
  await expect(canvas.inspector.getByText(t('entries.hook.neverCalled'))).toBeVisible();
  expect((await fetch(before, { method: 'POST', body: '{}' })).status).toBe(422);
  await expect(canvas.inspector.getByRole('alert')).toContainText(
    t('errors.hookNamesNobody', { path: 'customer.id' }),
  );
  expect((await call(before, `${name}-1`)).status).toBe(202);
  await canvas.inspector.getByText(t('entries.hook.example')).click();
  await expect(canvas.inspector.getByRole('region', { name: t('entries.hook.example') })).toContainText(
    '"customer"',
  );
  await expectAccessible(page);

  await canvas.inspector.getByRole('button', { name: t('entries.hook.renew') }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(t('entries.hook.renewText'));
  await question.getByRole('button', { name: t('entries.hook.renew') }).click();
  await expect(address).not.toHaveText(before);
  const after = (await address.textContent()) ?? '';
  expect((await call(before, `${name}-2`)).status).toBe(404);
  expect((await call(after, `${name}-2`)).status).toBe(202);
  const entered = canvas.step(t('nodes.trigger-webhook.name')).locator('[data-count=entered]');
  await expect(entered).toContainText('2');
});
