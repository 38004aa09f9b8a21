import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';
import { publishCartJourney } from './steps/publish-cart-journey';
import { DAY_IN_A_SECOND, setDemoClock } from './steps/set-demo-clock';
import { sendEvents } from './steps/shop';

test('a run is followed from the canvas to its list and its page', { tag: '@fa' }, async ({
  page,
  stack,
  t,
  language,
}) => {
  await setDemoClock(page, stack, DAY_IN_A_SECOND);
  const name = freshId('Follow');
  const journey = await publishCartJourney(stack, name);
  const userId = freshId('hamid');
  const email = `${userId}@example.com`;
  const one = language === 'fa' ? '۱' : '1';

  await page.goto(`${stack.home}/journeys/${journey}/edit`);
  const canvas = new Canvas(page, t);
  const count = (step: string, measure: string) => canvas.step(step).locator(`[data-count="${measure}"]`);
  await expect(count('Cart updated', 'entered')).toContainText(language === 'fa' ? '۰' : '0');
  await sendEvents(stack, (analytics) => {
    analytics.identify({ userId, traits: { firstName: userId, email, language } });
    analytics.track({ userId, event: 'Cart Updated', properties: { total: 900 } });
  });
  // The numbers come to the open page.
  await expect(count('Cart updated', 'entered')).toContainText(one);
  await expect(count('Reminder by e-mail', 'accepted')).toContainText(one);
  await expect(count('Reminder by SMS', 'entered')).not.toContainText(one);
  await expectAccessible(page);

  await page.goto(`${stack.home}/runs`);
  await page.getByRole('combobox', { name: t('runs.journey.label') }).click();
  await page.getByRole('option', { name }).click();
  const row = page.getByRole('row').filter({ hasText: userId });
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(row).toContainText(t('runs.status.ended'));
  await page.getByRole('combobox', { name: t('runs.status.label') }).click();
  await page.getByRole('option', { name: t('runs.status.waiting') }).click();
  await expect(page.getByText(t('runs.noResults.title'))).toBeVisible();
  await page.getByRole('button', { name: t('runs.noResults.action'), exact: true }).click();
  await page.getByRole('searchbox', { name: t('runs.search') }).fill(userId);
  await expect(row.filter({ hasText: name })).toBeVisible();
  await expectAccessible(page);
  await row.filter({ hasText: name }).getByRole('link').click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText(userId);
  const path = page.getByRole('region', { name: t('runs.run.canvas') });
  await expect(path.getByRole('group', { name: 'Reminder by e-mail' })).toBeVisible();
  const steps = page.locator('main ol').first().getByRole('listitem');
  await expect(steps).toHaveCount(4);
  await expect(steps.locator('time')).toHaveCount(4);
  await expect(steps.nth(2)).toContainText(t('rules.reach.no-token'));
  await steps.nth(3).getByRole('button').click();
  await expect(steps.nth(3).getByRole('button')).toHaveAttribute('aria-pressed', 'true');

  const message = page.getByRole('article');
  await expect(message).toContainText(email);
  await expect(message).toContainText(t('runs.message.attempts', { count: 1 }));
  await expect(message.getByRole('listitem')).toContainText(t('runs.message.outcomes.accepted'));
  await message.getByRole('button', { name: t('runs.message.show') }).click();
  await expect(message.locator('iframe').contentFrame().getByRole('heading')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(userId);
});

test('of a message without an answer a person says what became of it', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  await setDemoClock(page, stack, DAY_IN_A_SECOND);
  const journey = await publishCartJourney(stack, freshId('Silent'));
  const userId = freshId('silent').toLowerCase();
  const email = `${userId}@example.com`;
  await sendEvents(stack, (analytics) => {
    analytics.identify({ userId, traits: { firstName: userId, email } });
    analytics.track({ userId, event: 'Cart Updated', properties: { total: 900 } });
  });
  await stack.mailbox.waitFor(email);

  await page.goto(stack.home);
  await page.locator('a[href$="message=unknown"]').click();
  await page.getByRole('row').filter({ hasText: userId }).getByRole('link').click();
  const message = page.getByRole('article');
  await expect(message).toContainText(t('runs.message.states.unknown'));
  await expectAccessible(page);
  await message.getByRole('button', { name: t('runs.message.settle.send-again.label') }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(t('runs.message.settle.send-again.text'));
  await expectAccessible(page);
  await question.getByRole('button', { name: t('runs.message.settle.send-again.action') }).click();
  await expect(message).toContainText(t('runs.message.states.accepted'));
  await expect(message).toContainText(t('runs.message.attempts', { count: 2 }));
  await expect(message.getByRole('button', { name: t('runs.message.settle.arrived.label') })).toBeHidden();
  // Other journeys write to the same address; this message came twice, and can be told by its id.
  const ids = stack.mailbox.to(email).map(({ headers }) => headers['message-id']);
  expect(ids.length - new Set(ids).size).toBe(1);
  await callApi(stack, 'POST', `/journeys/${journey}/pause`);
});
