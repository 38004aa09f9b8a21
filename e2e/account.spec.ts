import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Translate, test } from './fixtures/test';
import { freshId } from './steps/fresh-id';
import { type Member, makeMember, openStranger, removeMember } from './steps/make-member';

/** Somebody of one's own: what they change or sign out of is nobody else's. */
const withMember = test.extend<{ member: Member; hers: Page }>({
  member: async ({ page, stack }, use) => {
    const member = await makeMember(page, stack);
    await use(member);
    await removeMember(page, stack, member.name);
  },
  hers: async ({ browser, stack, language, member, t }, use) => {
    const hers = await openStranger(browser, stack, language);
    await hers.goto('/sign-in');
    await signIn(hers, t, member.email, member.password);
    await hers.waitForURL(new RegExp(`${stack.home}$`));
    await use(hers);
    await hers.context().close();
  },
});

async function signIn(page: Page, t: Translate, email: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: t('auth.signIn.email') }).fill(email);
  await page.getByRole('textbox', { name: t('auth.signIn.password') }).fill(password);
  await page.getByRole('button', { name: t('auth.signIn.submit') }).click();
}

async function openUserMenu(page: Page, t: Translate): Promise<void> {
  await page.getByRole('button', { name: t('shell.user.label') }).click();
}

/** Opens a submenu of the user menu and chooses. */
async function choose(page: Page, t: Translate, menu: string, value: string): Promise<void> {
  await openUserMenu(page, t);
  await page.getByRole('menuitem', { name: t(`shell.user.${menu}`) }).click();
  await page.getByRole('menuitemradio', { name: value, exact: true }).click();
  // While it closes, nothing opens it again.
  await expect(page.getByRole('menu')).toHaveCount(0);
}

withMember(
  'language and theme are chosen in the user menu and stay',
  { tag: '@fa' },
  async ({ hers, stack, language, t }) => {
    const root = hers.locator('html');
    const other = language === 'fa' ? 'en' : 'fa';
    // What the server answered stands there: the page listens by then.
    const loaded = hers.getByText(t('settings.account.thisDevice'));
    await hers.goto(`${stack.home}/settings/account`);
    await expect(loaded).toBeVisible();
    await openUserMenu(hers, t);
    await expectAccessible(hers);
    await hers.keyboard.press('Escape');
    await expect(hers.getByRole('menu')).toHaveCount(0);
    await choose(hers, t, 'theme', t('shell.user.themes.dark'));
    await expect(root).toHaveClass(/\bdark\b/);
    await expectAccessible(hers);
    await hers.reload();
    await expect(root).toHaveClass(/\bdark\b/);
    await expect(loaded).toBeVisible();
    await choose(hers, t, 'theme', t('shell.user.themes.light'));
    await expect(root).not.toHaveClass(/\bdark\b/);

    await choose(hers, t, 'language', t(`shell.languages.${other}`));
    await expect(root).toHaveAttribute('lang', other);
    await expect(root).toHaveAttribute('dir', other === 'fa' ? 'rtl' : 'ltr');
    await hers.reload();
    await expect(root).toHaveAttribute('lang', other);
    await expect(root).toHaveAttribute('dir', other === 'fa' ? 'rtl' : 'ltr');
  },
);

const form = (page: Page, t: Translate, submit: string): Locator =>
  page.locator('form').filter({ has: page.getByRole('button', { name: t(`settings.account.${submit}`) }) });

withMember(
  'e-mail and password are changed with the password, and only the new ones open the door',
  {
    tag: '@fa',
  },
  async ({ hers, browser, stack, member, language, t }) => {
    const field = (within: Locator, name: string) =>
      within.getByRole('textbox', { name: t(`settings.account.${name}`) });
    const other = await openStranger(browser, stack, language);
    await other.goto('/sign-in');
    await signIn(other, t, member.email, member.password);
    await other.waitForURL(new RegExp(`${stack.home}$`));

    await hers.goto(`${stack.home}/settings/account`);
    await expectAccessible(hers);
    const mail = form(hers, t, 'saveEmail');
    const email = `new-${member.email}`;
    await field(mail, 'email').fill('new');
    await mail.getByRole('button', { name: t('settings.account.saveEmail') }).click();
    await expect(field(mail, 'email')).toHaveAccessibleDescription(t('settings.account.emailInvalid'));
    await field(mail, 'email').fill(email);
    await field(mail, 'currentPassword').fill('not it at all');
    await mail.getByRole('button', { name: t('settings.account.saveEmail') }).click();
    await expect(mail.getByRole('alert')).toHaveText(t('errors.wrongPassword'));
    await expect(field(mail, 'email')).toHaveValue(email);
    await field(mail, 'currentPassword').fill(member.password);
    await mail.getByRole('button', { name: t('settings.account.saveEmail') }).click();
    await expect(hers.getByText(t('settings.account.emailSaved'))).toBeVisible();
    await expect(field(mail, 'currentPassword')).toHaveCount(0);

    const secret = form(hers, t, 'changePassword');
    const password = `second-${freshId('secret')}`;
    await field(secret, 'currentPassword').fill('not it at all');
    await field(secret, 'newPassword').fill('short');
    await secret.getByRole('button', { name: t('settings.account.changePassword') }).click();
    await expect(secret.getByRole('alert')).toHaveText(t('settings.account.passwordShort'));
    await field(secret, 'newPassword').fill(password);
    await secret.getByRole('button', { name: t('settings.account.changePassword') }).click();
    await expect(secret.getByRole('alert')).toHaveText(t('errors.wrongPassword'));
    await expect(field(secret, 'newPassword')).toHaveValue(password);
    await expectAccessible(hers);
    await field(secret, 'currentPassword').fill(member.password);
    await secret.getByRole('button', { name: t('settings.account.changePassword') }).click();
    await expect(hers.getByText(t('settings.account.passwordSaved'))).toBeVisible();
    await expect(hers.getByText(t('settings.account.thisDevice'))).toHaveCount(1);
    await expect(hers.getByRole('button', { name: t('settings.account.signOutOthers') })).toHaveCount(0);
    await other.reload();
    await expect(other).toHaveURL(/\/sign-in/);
    await other.context().close();

    await openUserMenu(hers, t);
    await hers.getByRole('menuitem', { name: t('shell.user.signOut') }).click();
    await expect(hers).toHaveURL(/\/sign-in$/);
    await hers.goto(stack.home);
    await expect(hers).toHaveURL(/\/sign-in/);
    await signIn(hers, t, email, member.password);
    await expect(hers.getByRole('main').getByRole('alert')).toHaveText(t('auth.signIn.wrong'));
    await expectAccessible(hers);
    await signIn(hers, t, email, password);
    await hers.waitForURL(new RegExp(`${stack.home}$`));
  },
);

withMember(
  'another device is signed out from the list; who cannot be signed out is told so',
  async ({ hers, browser, stack, member, language, t }) => {
    const other = await openStranger(browser, stack, language);
    await other.goto('/sign-in');
    await signIn(other, t, member.email, member.password);
    await other.waitForURL(new RegExp(`${stack.home}$`));
    await hers.goto(`${stack.home}/settings/account`);
    await hers.getByRole('button', { name: t('settings.account.signOutOthers') }).click();
    await expect(hers.getByText(t('settings.account.signedOutOthers'))).toBeVisible();
    await expect(hers.getByRole('button', { name: t('settings.account.signOutOthers') })).toHaveCount(0);
    await other.reload();
    await expect(other).toHaveURL(/\/sign-in/);
    await other.context().close();
    await hers.reload();
    await expect(hers.getByText(t('settings.account.thisDevice'))).toBeVisible();

    await hers.route('**/api/auth/sign-out', (route) => route.abort());
    await openUserMenu(hers, t);
    await hers.getByRole('menuitem', { name: t('shell.user.signOut') }).click();
    await expect(hers.getByText(t('shell.user.stillSignedIn'))).toBeVisible();
  },
);

test.describe('without a session', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('a used sign-in link says so, and where to go from there', { tag: '@fa' }, async ({
    page,
    stack,
    t,
  }) => {
    await page.goto(stack.signIn);
    await expect(page.getByRole('heading', { name: t('auth.expired.title') })).toBeVisible();
    await expect(page.getByText(t('auth.expired.text'))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: t('auth.expired.action') }).click();
    await expect(page.getByRole('button', { name: t('auth.signIn.submit') })).toBeVisible();
  });
});

test.describe('before the scripts are there', () => {
  test.use({ storageState: { cookies: [], origins: [] }, javaScriptEnabled: false });

  test('a password that is sent too early stands in no address', async ({ page, t }) => {
    await page.goto('/sign-in');
    await signIn(page, t, 'early@example.com', 'secret-too-early');
    await expect(page.getByRole('textbox', { name: t('auth.signIn.password') })).toHaveValue('');
    expect(page.url()).not.toContain('secret-too-early');
  });
});
