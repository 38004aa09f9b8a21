import type { Page } from '@playwright/test';
import { expect, type Stack, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { freshId } from './steps/fresh-id';
import { publishCartJourney } from './steps/publish-cart-journey';
import { DAY_IN_A_SECOND, setDemoClock } from './steps/set-demo-clock';
import { sendEvents } from './steps/shop';

/** Two days last two minutes: longer than the spec. */
const SLOW = 1_440;

async function openRun(page: Page, stack: Stack, journey: string, person: string) {
  await page.goto(`${stack.home}/journeys/${journey}/runs`);
  await page.getByRole('link', { name: person }).click();
}

test('an order during the wait ends the run at once, and nothing is sent', async ({ page, stack, t }) => {
  await setDemoClock(page, stack, SLOW);
  const journey = await publishCartJourney(stack, freshId('Order'));
  const userId = freshId('omid');
  await sendEvents(stack, (analytics) => {
    analytics.identify({ userId, traits: { firstName: userId, email: `${userId}@example.com` } });
    analytics.track({ userId, event: 'Cart Updated', properties: { total: 900 } });
  });
  await openRun(page, stack, journey, userId);
  const steps = page.getByRole('main').getByRole('listitem');
  await expect(steps.filter({ hasText: t('runs.run.now') })).toContainText(t('nodes.wait.name'));

  await sendEvents(stack, (analytics) => {
    analytics.track({ userId, event: 'Order Completed', properties: { total: 900 } });
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t('runs.status.ended'));
  await expect(
    page.getByText(t('reasons.ended.exit-rule', { event: '\u2068Order Completed\u2069' })).first(),
  ).toBeVisible();
  await expect(page.getByText(t('runs.run.noMessages'))).toBeVisible();
  expect(stack.mailbox.to(`${userId}@example.com`)).toEqual([]);
});

test('a person whom no channel reaches takes the way out for nobody', async ({ page, stack, t }) => {
  await setDemoClock(page, stack, DAY_IN_A_SECOND);
  const journey = await publishCartJourney(stack, freshId('Nobody'));
  const userId = freshId('nima');
  await sendEvents(stack, (analytics) => {
    analytics.identify({ userId, traits: { firstName: userId } });
    analytics.track({ userId, event: 'Cart Updated', properties: { total: 900 } });
  });
  await openRun(page, stack, journey, userId);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t('runs.status.ended'));
  const decision = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: t('nodes.reachability.name') });
  await expect(decision).toContainText(t('nodes.reachability.ports.none'));
  for (const reason of ['no-token', 'no-address']) {
    await expect(decision).toContainText(t(`rules.reach.${reason}`));
  }
  await expect(page.getByText(t('runs.run.noMessages'))).toBeVisible();
});

test('the same event twice makes one run', async ({ page, stack, t }) => {
  await setDemoClock(page, stack, DAY_IN_A_SECOND);
  const journey = await publishCartJourney(stack, freshId('Twice'));
  const userId = freshId('twin');
  const email = `${userId}@example.com`;
  const cart = { userId, event: 'Cart Updated', messageId: freshId('message'), properties: { total: 900 } };
  for (const event of [cart, cart]) {
    await sendEvents(stack, (analytics) => {
      analytics.identify({ userId, traits: { firstName: userId, email } });
      analytics.track(event);
    });
  }
  // Other specs' journeys listen to carts too; a mail names the journey it belongs to.
  const mails = () =>
    stack.mailbox.to(email).filter(({ headers }) => headers['feedback-id']?.startsWith(journey));
  await expect.poll(() => mails().length).toBe(1);
  await page.goto(`${stack.home}/journeys/${journey}/runs`);
  await expect(page.getByRole('row').filter({ hasText: userId })).toHaveCount(1);
  await expect(page.getByRole('row').filter({ hasText: userId })).toContainText(t('runs.status.ended'));
  expect((await callApi(stack, 'GET', `/journeys/${journey}/counts`)).entered).toBe(1);
  expect(mails()).toHaveLength(1);
});
