import { foldDigits } from '@/shared/fold-text';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { freshId } from './steps/fresh-id';
import { publishLine, sendStep, waitStep } from './steps/publish-line';
import { setDemoClock } from './steps/set-demo-clock';
import { sendEvents } from './steps/shop';

/** Two days last so long that nobody leaves while the spec looks. */
const SLOW = 1_440;
/** More than in any other journey: those with most people inside are shown. */
const PEOPLE = 25;

test('the figures move while one looks at them', { tag: '@fa' }, async ({ page, stack, t }) => {
  await setDemoClock(page, stack, SLOW);
  const journey = freshId('Figures');
  await publishLine(stack, journey, [sendStep('email'), waitStep]);
  // A workspace that knows nobody shows the first steps instead.
  await sendEvents(stack, (analytics) => {
    const userId = freshId('first');
    analytics.identify({ userId, traits: { firstName: userId } });
  });

  await page.goto(stack.home);
  const figures = page.getByRole('region', { name: t('home.figures.label') });
  const figure = async (name: string) => {
    const title = page.getByRole('link', { name: t(`home.figures.${name}`), exact: true });
    const value = figures.locator('> div').filter({ has: title }).locator('p').first();
    return Number(foldDigits((await value.textContent()) ?? '').replace(/\D/g, ''));
  };
  const all = async () => ({
    people: await figure('people'),
    events: await figure('events'),
    openRuns: await figure('openRuns'),
    messages: await figure('messages'),
  });
  await expect(figures).toBeVisible();
  await expectAccessible(page);
  const before = await all();
  await sendEvents(stack, (analytics) => {
    for (let number = 0; number < PEOPLE; number += 1) {
      const userId = freshId('sina');
      analytics.identify({ userId, traits: { firstName: userId, email: `${userId}@example.com` } });
      analytics.track({ userId, event: journey, properties: { total: 900 } });
    }
  });
  await expect.poll(all, { timeout: 20_000 }).toEqual({
    people: before.people + PEOPLE,
    events: before.events + 2 * PEOPLE,
    openRuns: before.openRuns + PEOPLE,
    messages: before.messages + PEOPLE,
  });
  await expect(page.getByRole('listitem').filter({ hasText: journey })).toContainText(
    t('home.journeys.open', { count: PEOPLE }),
  );
});
