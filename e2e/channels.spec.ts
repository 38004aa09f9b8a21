import type { Locator, Page } from '@playwright/test';
import { freePort } from '../scripts/stack/free-port';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, type Translate, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { freshId } from './steps/fresh-id';
import { publishCartJourney } from './steps/publish-cart-journey';
import { DAY_IN_A_SECOND, setDemoClock } from './steps/set-demo-clock';
import { sendEvents } from './steps/shop';

const ENVIRONMENT = 'SMTP · 127.0.0.1';

const rowOf = (page: Page, name: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: name });

/** Opens the menu of a connection and chooses. */
async function choose(page: Page, t: Translate, name: string, action: string): Promise<void> {
  const menu = t('settings.channels.menu', { name });
  await page.getByRole('button', { name: menu, exact: true }).click();
  // Another one may still be closing.
  const actions = page.getByRole('menu', { name: menu, exact: true });
  await actions.getByRole('menuitem', { name: t(`settings.channels.${action}`), exact: true }).click();
}

/** A field of the form. */
function field(dialog: Locator, t: Translate, name: string): Locator {
  return dialog.getByRole('textbox', { name: t(`settings.channels.form.${name}`), exact: true });
}

/** The port of the mail server that SMTP_URL names, as the screen shows it. */
async function mailPort(page: Page): Promise<string> {
  const facts = await rowOf(page, ENVIRONMENT).first().textContent();
  return /127\.0\.0\.1:(\d+)/.exec(facts ?? '')?.[1] ?? '';
}

/** Sends a cart through its journey and answers the mail that arrives. */
async function mailOfCart(stack: Stack): Promise<{ from: string }> {
  const journey = await publishCartJourney(stack, freshId('Channel'));
  const userId = freshId('sara');
  const email = `${userId}@example.com`;
  await sendEvents(stack, (analytics) => {
    analytics.identify({ userId, traits: { firstName: userId, email } });
    analytics.track({ userId, event: 'Cart Updated', properties: { total: 10 } });
  });
  const mail = await stack.mailbox.waitFor(email);
  await callApi(stack, 'POST', `/journeys/${journey}/pause`);
  return mail;
}

test('an SMTP server is connected: what is wrong is said where it is, and then its mail arrives', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const name = freshId('Company mail');
  const password = `secret-${name}`;
  const from = `${freshId('shop').toLowerCase()}@example.com`;
  await setDemoClock(page, stack, DAY_IN_A_SECOND);
  await page.goto(`${stack.home}/settings/channels`);
  await expect(rowOf(page, ENVIRONMENT).first()).toContainText(t('settings.channels.default'));
  await expectAccessible(page);
  const port = await mailPort(page);

  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: t('settings.channels.addSmtp') }).click();
  await field(dialog, t, 'host').fill('127.0.0.1');
  await field(dialog, t, 'port').fill('۷۰۰۰۰');
  await field(dialog, t, 'fromAddress').fill('shop');
  await dialog.getByRole('button', { name: t('settings.channels.form.connect') }).click();
  await expect(field(dialog, t, 'name')).toHaveAccessibleDescription(t('settings.channels.form.required'));
  await expect(field(dialog, t, 'port')).toHaveAccessibleDescription(t('settings.channels.form.portInvalid'));
  await expect(field(dialog, t, 'fromAddress')).toHaveAccessibleDescription(
    t('settings.channels.form.emailInvalid'),
  );
  await expect(field(dialog, t, 'host')).toHaveValue('127.0.0.1');
  await expectAccessible(page);

  // Nothing listens there.
  await field(dialog, t, 'name').fill(name);
  await field(dialog, t, 'port').fill(String(await freePort()));
  await field(dialog, t, 'fromAddress').fill(from);
  await field(dialog, t, 'user').fill('postmaster');
  await dialog.locator('input[type=password]').fill(password);

  // Without a server of ours the form keeps every word.
  await page.route('**/api/trpc/connection.create*', (route) => route.abort());
  await dialog.getByRole('button', { name: t('settings.channels.form.connect') }).click();
  await expect(dialog.getByRole('alert')).toHaveText(t('errors.offline'));
  await expect(field(dialog, t, 'name')).toHaveValue(name);
  await expect(dialog.locator('input[type=password]')).toHaveValue(password);
  await page.unroute('**/api/trpc/connection.create*');
  await dialog.getByRole('button', { name: t('settings.channels.form.connect') }).click();
  await expect(dialog).toBeHidden();
  const row = rowOf(page, name);
  await expect(row.getByRole('alert')).toContainText(t('settings.channels.problems.unreachable'));
  await expect(row.getByRole('alert')).toContainText('ECONNREFUSED');
  await expectAccessible(page);

  await choose(page, t, name, 'edit');
  await expect(field(dialog, t, 'name')).toHaveValue(name);
  await expect(field(dialog, t, 'user')).toHaveValue('postmaster');
  await expect(field(dialog, t, 'fromAddress')).toHaveValue(from);
  await expect(dialog.locator('input[type=password]')).toHaveValue('');
  await expect(dialog.locator('input[type=password]')).toHaveAccessibleDescription(
    t('settings.channels.form.passKept'),
  );
  await field(dialog, t, 'port').fill(port);
  await dialog.getByRole('button', { name: t('settings.channels.form.save') }).click();
  // The server answers, but knows no postmaster.
  await expect(row.getByRole('alert')).toContainText(t('settings.channels.problems.auth'));
  const list = encodeURIComponent(JSON.stringify({ json: { workspace: stack.workspace } }));
  const answer = await (await page.request.get(`/api/trpc/connection.list?input=${list}`)).text();
  expect(answer).toContain(name);
  expect(answer).not.toContain(password);

  await choose(page, t, name, 'edit');
  await field(dialog, t, 'user').fill('');
  await dialog.getByRole('button', { name: t('settings.channels.form.save') }).click();
  await expect(page.getByText(t('settings.channels.testOk', { name: `\u2068${name}\u2069` }))).toBeVisible();
  await expect(row.getByRole('alert')).toHaveCount(0);

  await choose(page, t, name, 'makeDefault');
  await expect(row).toContainText(t('settings.channels.default'));
  expect((await mailOfCart(stack)).from).toBe(from);

  const question = page.getByRole('alertdialog');
  await choose(page, t, name, 'remove');
  await question.getByRole('button', { name: t('settings.channels.remove') }).click();
  await expect(page.getByText(t('errors.connectionIsDefault'))).toBeVisible();
  await question.getByRole('button', { name: t('common.cancel') }).click();
  await choose(page, t, ENVIRONMENT, 'makeDefault');
  await expect(rowOf(page, ENVIRONMENT).first()).toContainText(t('settings.channels.default'));
  await choose(page, t, name, 'remove');
  await expect(question).toContainText(t('settings.channels.removeText'));
  await expectAccessible(page);
  await question.getByRole('button', { name: t('settings.channels.remove') }).click();
  await expect(question).toBeHidden();
  await expect(row).toHaveCount(0);
});
