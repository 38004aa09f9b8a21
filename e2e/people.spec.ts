import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { freshId } from './steps/fresh-id';
import { publishLine, sendStep } from './steps/publish-line';
import { sendEvents } from './steps/shop';

test('a person is found and their page tells everything that is known', { tag: '@fa' }, async ({
  page,
  stack,
  t,
  language,
}) => {
  const journey = freshId('Welcome');
  await publishLine(stack, journey, [sendStep('email')]);
  const userId = freshId('mina');
  const anonymousId = freshId('visitor');
  const name = language === 'fa' ? `مینا ${userId}` : `Mina ${userId}`;
  const email = `${userId}@example.com`;
  await sendEvents(stack, (analytics) => {
    analytics.page({ anonymousId, name: 'Shoes' });
    analytics.identify({
      userId,
      anonymousId,
      traits: { name, email, phone: '+989121234567', city: 'Yazd', orders: 1234, language },
    });
    analytics.track({ userId, event: journey, properties: { total: 950 } });
  });

  await page.goto(`${stack.home}/people`);
  const search = page.getByRole('searchbox', { name: t('people.search') });
  await search.fill(freshId('nobody'));
  await expect(page.getByText(t('people.noResults.title'))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('people.noResults.action'), exact: true }).click();
  await expect(search).toHaveValue('');

  await search.fill(userId);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText(email);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  await page.reload();
  await expect(search).toHaveValue(userId);
  await row.getByRole('link', { name }).click();

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  const part = (title: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name: t(title), exact: true }) });
  const channel = (key: string) =>
    part('people.person.reach')
      .getByRole('listitem')
      .filter({ hasText: t(`rules.channels.${key}`) });
  await expect(channel('email')).toContainText(t('rules.reach.reachable'));
  await expect(channel('sms')).toContainText(t('rules.reach.no-consent'));
  await expect(channel('push')).toContainText(t('rules.reach.no-token'));
  await expect(part('people.person.traits')).toContainText('Yazd');
  await expect(part('people.person.traits')).toContainText(language === 'fa' ? '۱٬۲۳۴' : '1,234');
  await expect(part('people.person.identities')).toContainText(userId);
  await expect(part('people.person.identities')).toContainText(anonymousId);

  const timeline = part('people.person.timeline');
  await expect(timeline.getByText(t('people.timeline.event.page', { name: 'Shoes' }))).toBeVisible();
  await expect(timeline.getByText(t('people.timeline.event.identify'))).toBeVisible();
  await expect(timeline.getByText(journey, { exact: true })).toBeVisible();
  // The mail is accepted while the page is open.
  await expect(timeline.getByRole('button', { name: t('runs.message.states.accepted') })).toBeVisible();
  await expectAccessible(page);

  await timeline.getByRole('radio', { name: t('people.timeline.kinds.step') }).click();
  await expect(timeline.getByText(t('people.timeline.event.identify'))).toBeHidden();
  await timeline.getByRole('link', { name: t('nodes.send-message.presets.email') }).click();
  await expect(page).toHaveURL(/\/runs\/[0-9a-f-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});
