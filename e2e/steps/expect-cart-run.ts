import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '@/shared/language';
import type { Stack, Translate } from '../fixtures/test';
import { freshId } from './fresh-id';
import { sendEvents } from './shop';

interface CartRun {
  page: Page;
  stack: Stack;
  t: Translate;
  language: Language;
  /** Name of the published cart journey. */
  journey: string;
  /** Opens a link, with the pointer or with keys. */
  open(link: Locator): Promise<void>;
}

/** A cart is filled; two days later its mail is there, in both parts, and the run tells its whole story. */
export async function expectCartRun(run: CartRun): Promise<void> {
  const { page, stack, t, language } = run;
  const userId = freshId('sara');
  const email = `${userId}@example.com`;
  const person = language === 'fa' ? `سارا ${userId}` : `Sara ${userId}`;
  await sendEvents(stack, (analytics) => {
    analytics.identify({ userId, traits: { firstName: person, email, language } });
    analytics.track({ userId, event: 'Cart Updated', properties: { total: 1200 } });
  });

  const mail = await stack.mailbox.waitFor(email);
  expect(mail.subject).toContain(person);
  expect(mail.text).toContain('1200');
  expect(mail.html).toContain('<h1>');
  expect(mail.html).toContain('1200');

  await page.goto(`${stack.home}/runs`);
  const row = page.getByRole('row').filter({ hasText: person }).filter({ hasText: run.journey });
  await expect(row).toContainText(t('runs.status.ended'));
  await run.open(row.getByRole('link'));

  await expect(page.getByRole('heading', { level: 1 })).toContainText(person);
  const path = page.getByRole('region', { name: t('runs.run.canvas') });
  await expect(path.getByRole('group', { name: t('nodes.reachability.name') })).toBeVisible();
  await expectReasons(run);
  await expectMessage(run, email);
}

/** Each step says what happened there and why. */
async function expectReasons({ page, t, language }: CartRun): Promise<void> {
  const steps = page.locator('main ol').first().getByRole('listitem');
  await expect(steps).toHaveCount(4);
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
  await expect(steps.nth(0).locator('time')).toContainText(yearIn(language));
  await expect(steps.nth(0)).toContainText('Cart Updated');
  await expect(steps.nth(1)).toContainText(t('nodes.wait.name'));
  await expect(steps.nth(2)).toContainText(t('nodes.reachability.ports.email'));
  await expect(steps.nth(2)).toContainText(t('rules.reach.no-token'));
  await expect(steps.nth(2)).toContainText(t('rules.reach.no-address'));
  await expect(steps.nth(3)).toContainText(t('nodes.send-message.presets.email'));
}

/** The message stands there with its address and its one accepted attempt. */
async function expectMessage({ page, t }: CartRun, email: string): Promise<void> {
  const message = page.getByRole('article');
  await expect(message).toContainText(email);
  await expect(message).toContainText(t('runs.message.states.accepted'));
  await expect(message).toContainText(t('runs.message.attempts', { count: 1 }));
  await expect(message.getByRole('listitem')).toContainText(t('runs.message.outcomes.accepted'));
}

/** The year it is now as the language's calendar counts it, in its digits. */
function yearIn(language: Language): string {
  const calendar = language === 'fa' ? 'fa-IR-u-ca-persian' : 'en-US';
  return (
    new Intl.DateTimeFormat(calendar, { year: 'numeric' }).formatToParts().find(({ type }) => type === 'year')
      ?.value ?? ''
  );
}
