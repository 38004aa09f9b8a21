import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { emailToSandbox } from './steps/email-to-sandbox';
import { freshId } from './steps/fresh-id';
import { publishLine, sendStep } from './steps/publish-line';
import { sendEvents } from './steps/shop';

let giveBack: (() => Promise<void>) | undefined;

test.beforeEach(async ({ page, stack }) => {
  giveBack = await emailToSandbox(page, stack);
});

test.afterEach(async () => giveBack?.());

test('the sandbox shows each message as its receiver would see it', { tag: '@fa' }, async ({
  page,
  stack,
  t,
  language,
}) => {
  const journey = freshId('All channels');
  await publishLine(stack, journey, [sendStep('push'), sendStep('sms'), sendStep('email')]);
  const userId = freshId('reza');
  const firstName = language === 'fa' ? `رضا ${userId}` : `Reza ${userId}`;
  const email = `${userId}@example.com`;
  await page.goto(`${stack.home}/inbox?search=${userId}`);
  await expect(page.getByText(t('inbox.noResults.title'))).toBeVisible();

  await sendEvents(stack, (analytics) => {
    analytics.identify({
      userId,
      traits: { firstName, email, phone: '+989121234567', consent: { sms: true }, language },
      context: { device: { token: freshId('token'), type: 'web' } },
    });
    analytics.track({ userId, event: journey, properties: { total: 1200 } });
  });

  // The page is open all the while.
  const list = page.getByRole('main').getByRole('list');
  await expect(list.getByRole('listitem')).toHaveCount(3, { timeout: 20_000 });
  await expect(list.getByText(t('inbox.unread'))).toHaveCount(3);
  const only = async (channel: 'email' | 'sms' | 'push') => {
    await page.getByRole('radio', { name: t(`rules.channels.${channel}`) }).click();
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await list.getByRole('button').click();
  };
  const message = page.getByRole('article');

  await only('email');
  await expect(message.getByRole('heading', { level: 3 })).toContainText(firstName);
  await expect(message).toContainText(email);
  const frame = message.locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', '');
  await expect(frame.contentFrame().getByRole('heading')).toHaveText(
    language === 'fa' ? 'هنوز اینجاست' : 'Still here',
  );
  await expectAccessible(page);
  await message.getByRole('tab', { name: t('inbox.views.text') }).click();
  await expect(message.getByRole('tabpanel')).toContainText('1200');

  await only('sms');
  const text =
    language === 'fa' ? `${firstName} عزیز، سبدتان هنوز اینجاست` : `${firstName}, your cart is still here`;
  await expect(message.getByRole('figure')).toContainText(text);
  await expect(message.getByRole('figure')).toContainText(
    t('inbox.parts', { count: 1, length: text.length }),
  );
  await expectAccessible(page);

  await only('push');
  await expect(message).toContainText(language === 'fa' ? 'سبد شما' : 'Your cart');
  await expect(message).toContainText('https://shop.example/cart');
  await expectAccessible(page);

  await page.getByRole('radio', { name: t('inbox.channel.all') }).click();
  await expect(list.getByText(t('inbox.unread'))).toHaveCount(0);

  // The address of a message opens it, whatever the list shows.
  const address = new URL(page.url());
  address.searchParams.set('channel', 'email');
  await page.goto(address.href);
  await expect(message).toContainText('https://shop.example/cart');
  await message.getByRole('link', { name: t('inbox.openRun') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(firstName);
});
