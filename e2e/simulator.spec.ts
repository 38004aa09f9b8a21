import type { Locator, Page } from '@playwright/test';
import { place } from '@/journey/examples/place';
import type { JourneyDocument } from '@/journey/graph/types';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, type Translate, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { publishCartTemplates } from './steps/cart-templates';
import { freshId } from './steps/fresh-id';
import { sendEvents } from './steps/shop';

/** A whole story with two looks by axe. */
test.setTimeout(120_000);

const waitForOrder = {
  conditions: [{ id: 'ordered', on: { kind: 'event', event: 'Order Completed' } }],
  timeout: { amount: 2, unit: 'days' },
  passIfTrue: false,
};

/** A draft: a cart waits two days for its order; whoever does not order gets a mail. */
async function draftCart(stack: Stack, name: string): Promise<string> {
  await publishCartTemplates(stack);
  const mail = { channel: 'email', template: 'cart-email', class: 'marketing' };
  const document: JourneyDocument = {
    format: 'safar.journey/1',
    name,
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes: {
      start: place(0, 0, { kind: 'trigger', config: { event: 'Cart Updated' }, next: { next: 'ask' } }),
      ask: place(0, 1, {
        kind: 'wait-until',
        config: waitForOrder,
        next: { ordered: 'thanks', timeout: 'mail' },
      }),
      mail: place(0, 2, { kind: 'send-message', config: mail, next: {} }),
      thanks: place(1, 2, { kind: 'exit', config: {}, title: 'Bought', next: {} }),
    },
  };
  return (await callApi(stack, 'POST', '/journeys', document)).id;
}

const card = (page: Page, id: string) => page.locator(`[data-node-id="${id}"]`);
const cameBy = (page: Page, id: string) => card(page, id).locator('[data-order]');
const rowOf = (panel: Locator, id: string) =>
  panel.locator(`[data-step="${id}"]`).getByRole('button').first();

async function open(page: Page, stack: Stack, t: Translate, id: string): Promise<Locator> {
  await page.goto(`${stack.home}/journeys/${id}/edit`);
  await card(page, 'start').waitFor();
  await page.keyboard.press('t');
  const panel = page.getByRole('complementary', { name: t('simulator.title') });
  await expect(panel).toBeVisible();
  return panel;
}

test('a draft is tried on a sample person: the way, its reasons, its message, and another way', {
  tag: '@fa',
}, async ({ page, stack, t, language }) => {
  const id = await draftCart(stack, freshId('Tried'));
  const panel = await open(page, stack, t, id);

  await test.step('the way without an order is lit up to its end', async () => {
    await expect(cameBy(page, 'mail')).toHaveAttribute('data-order', '3');
    await expect(cameBy(page, 'thanks')).toHaveCount(0);
    await expect(rowOf(panel, 'ask')).toContainText(
      t('reasons.timedOut', { length: { en: '2 days', fa: '۲ روز' }[language] }),
    );
    await expectAccessible(page);
  });

  await test.step('the message stands as its receiver would see it', async () => {
    await rowOf(panel, 'mail').click();
    const mail = panel.getByTitle(t('inbox.frame'));
    await expect(mail).toBeVisible();
    await panel.getByRole('radio', { name: 'English' }).click();
    await expect(
      panel.getByText('Sara, your cart waits').or(panel.getByText('سارا, your cart waits')),
    ).toBeVisible();
    await panel.getByRole('radio', { name: 'فارسی' }).click();
    await expect(panel.getByText('عزیز، سبدتان منتظر است')).toBeVisible();
  });

  await test.step('time goes back to the beginning and on by a moment', async () => {
    await panel.getByRole('button', { name: t('simulator.player.restart') }).click();
    await expect(cameBy(page, 'start')).toHaveAttribute('data-order', '1');
    await expect(cameBy(page, 'ask')).toHaveCount(0);
    await panel.getByRole('button', { name: t('simulator.player.forward') }).click();
    await expect(card(page, 'ask')).toHaveAttribute('data-current');
    await expect(cameBy(page, 'mail')).toHaveCount(0);
  });

  await test.step('an order during the wait leads another way', async () => {
    await panel.getByRole('button', { name: t('simulator.walk.addHere') }).click();
    await expect(panel.getByRole('combobox', { name: t('simulator.script.event'), exact: true })).toHaveValue(
      'Order Completed',
    );
    await panel.getByRole('button', { name: t('simulator.script.add'), exact: true }).click();
    await expect(
      panel.getByRole('list', { name: t('simulator.script.list') }).getByRole('listitem'),
    ).toHaveCount(1);
    await panel.getByRole('tab', { name: t('simulator.tabs.walk') }).click();
    await panel.getByRole('slider', { name: t('simulator.player.time') }).press('End');
    await expect(cameBy(page, 'thanks')).toHaveAttribute('data-order', '3');
    await expect(cameBy(page, 'mail')).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('nothing of it is in the journey', async () => {
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(cameBy(page, 'start')).toHaveCount(0);
    const { document } = await callApi(stack, 'GET', `/journeys/${id}`);
    expect(Object.keys(document.nodes).sort()).toEqual(['ask', 'mail', 'start', 'thanks']);
    expect(JSON.stringify(document)).not.toContain('Sara');
  });
});

test('a real person whom no channel reaches is seen not to get the mail, and to stay as they are', async ({
  page,
  stack,
  t,
}) => {
  const userId = freshId('unreached');
  await sendEvents(stack, (analytics) => {
    analytics.identify({ userId, traits: { firstName: 'Omid', lastName: userId } });
  });
  const id = await draftCart(stack, freshId('Tried'));
  const panel = await open(page, stack, t, id);
  await panel.getByRole('tab', { name: t('simulator.tabs.setup') }).click();
  await panel.getByRole('button', { name: t('templates.editor.choosePerson') }).click();
  const search = page.getByPlaceholder(t('templates.editor.searchPerson'));
  const found = page.getByRole('option', { name: userId });
  await expect(async () => {
    await search.fill('');
    await search.fill(userId);
    await expect(found).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await found.click();
  await expect(panel.locator('[data-channel="email"]')).toContainText(t('rules.reach.no-address'));
  await expectAccessible(page);
  await panel.getByRole('tab', { name: t('simulator.tabs.walk') }).click();
  await expect(rowOf(panel, 'mail')).toContainText(t('reasons.message.no-address'));

  await panel.getByRole('tab', { name: t('simulator.tabs.setup') }).click();
  await panel
    .locator('[data-channel="email"]')
    .getByRole('textbox', { name: t('simulator.setup.address') })
    .fill('omid@example.com');
  await panel.getByRole('tab', { name: t('simulator.tabs.walk') }).click();
  await expect(rowOf(panel, 'mail')).not.toContainText(t('reasons.message.no-address'));
  const { items } = await callApi(stack, 'GET', `/people?search=${userId}`);
  expect(items.map(({ email }: { email: string | null }) => email)).toEqual([null]);
});

test('a draft that cannot be tried says which step to mend, and leads there', async ({ page, stack, t }) => {
  const id = await draftCart(stack, freshId('Tried'));
  const { document } = await callApi(stack, 'GET', `/journeys/${id}`);
  document.nodes.ask.config = {
    ...waitForOrder,
    conditions: [{ id: 'ordered', on: { kind: 'event', event: '' } }],
  };
  await callApi(stack, 'PUT', `/journeys/${id}`, document);
  const panel = await open(page, stack, t, id);
  await expect(panel.getByText(t('simulator.cannot.unfinished'))).toBeVisible();
  await panel.locator('[data-problem]').first().click();
  await expect(page.getByRole('complementary', { name: t('editor.panel.name') })).toBeVisible();
  await expect(page.locator('.react-flow__node.selected [data-node-id="ask"]')).toBeVisible();
});
