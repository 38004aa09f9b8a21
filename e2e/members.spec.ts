import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { callProcedure } from './steps/call-procedure';
import { freshId } from './steps/fresh-id';
import { openStranger } from './steps/make-member';

test('an invited colleague joins, works with what a member may, and is removed', { tag: '@fa' }, async ({
  page,
  browser,
  stack,
  t,
  language,
}) => {
  const name = freshId('Mina');
  const email = `${name.toLowerCase()}@example.com`;
  await page.goto(`${stack.home}/settings/members`);
  const address = page.getByRole('textbox', { name: t('settings.members.email') });
  const invite = page.getByRole('button', { name: t('settings.members.submit') });
  await address.fill('mina');
  await invite.click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(t('settings.members.emailInvalid'));
  await expect(address).toHaveValue('mina');
  await address.fill(email);
  await invite.click();
  await expect(page.getByText(`${stack.url}/invite/`)).toBeVisible();
  const link = (await page.getByText(`${stack.url}/invite/`).textContent()) ?? '';
  const copy = { name: t('settings.members.copyLink') };
  const open = page.getByRole('listitem').filter({ has: page.getByRole('button', copy) });
  await expect(open.filter({ hasText: email })).toBeVisible();
  await expect(
    page.getByRole('button', copy),
    'beside the new link, and once for each open invitation',
  ).toHaveCount((await open.count()) + 1);
  await expectAccessible(page);

  const hers = await openStranger(browser, stack, language);
  await hers.goto(link);
  await expect(hers.getByText(email)).toBeVisible();
  await expectAccessible(hers);
  await hers.getByRole('button', { name: t('auth.invite.join') }).click();
  await expect(hers.getByRole('main').getByRole('alert')).toHaveText([
    t('auth.invite.nameMissing'),
    t('auth.invite.passwordShort'),
  ]);
  await hers.getByRole('textbox', { name: t('auth.invite.name') }).fill(name);
  await hers.getByRole('textbox', { name: t('auth.invite.password') }).fill(`secret-${name}`);
  await hers.getByRole('button', { name: t('auth.invite.join') }).click();
  await expect(hers).toHaveURL(new RegExp(`${stack.home}$`));

  await hers.goto(`${stack.home}/settings/members`);
  await expect(hers.getByRole('listitem').filter({ hasText: name })).toContainText(t('settings.members.you'));
  await expect(hers.getByRole('button', { name: t('settings.members.submit') })).toHaveCount(0);
  await expectAccessible(hers);
  await hers.getByRole('link', { name: t('settings.tabs.keys'), exact: true }).click();
  await expect(hers.getByRole('table')).toBeVisible();
  await expect(hers.getByRole('button', { name: t('settings.keys.new') })).toHaveCount(0);
  for (const [procedure, input] of [
    ['member.invite', { email: `friend-${email}`, role: 'owner' }],
    ['key.create', { kind: 'api', name }],
  ] as const) {
    expect((await callProcedure(hers, stack, procedure, input)).status(), procedure).toBe(403);
  }

  const late = await openStranger(browser, stack, language);
  await late.goto(link);
  await expect(late.getByRole('heading', { name: t('auth.invite.goneTitle') })).toBeVisible();
  await expectAccessible(late);
  await late.context().close();

  await page.reload();
  await expect(page.getByRole('button', { name: t('settings.members.removeTitle', { name }) })).toBeVisible();
  await expect(open.filter({ hasText: email })).toHaveCount(0);
  await page.getByRole('button', { name: t('settings.members.removeTitle', { name }) }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(t('settings.members.removeText'));
  await expectAccessible(page);
  await question.getByRole('button', { name: t('common.remove') }).click();
  // While it is open, nothing behind it counts as there.
  await expect(question).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: name })).toHaveCount(0);

  await hers.reload();
  await expect(hers.getByRole('heading', { name: t('shell.notFound.title') })).toBeVisible();
  await hers.goto('/');
  await expect(hers.getByText(t('auth.signIn.noWorkspace'))).toBeVisible();
  await expectAccessible(hers);
  expect((await callProcedure(hers, stack, 'journey.create', { name })).status()).toBe(404);
  await hers.context().close();
});

test('an invitation that is withdrawn lets nobody in', async ({ page, browser, stack, t, language }) => {
  const email = `${freshId('late')}@example.com`;
  await page.goto(`${stack.home}/settings/members`);
  await page.getByRole('textbox', { name: t('settings.members.email') }).fill(email);
  await page.getByRole('button', { name: t('settings.members.submit') }).click();
  const link = (await page.getByText(`${stack.url}/invite/`).textContent()) ?? '';
  const row = page.getByRole('listitem').filter({ hasText: email });
  await row.getByRole('button', { name: t('settings.members.withdraw') }).click();
  await expect(row).toHaveCount(0);
  const hers = await openStranger(browser, stack, language);
  await hers.goto(link);
  await expect(hers.getByText(t('errors.invitationGone'))).toBeVisible();
  await hers.context().close();
});
