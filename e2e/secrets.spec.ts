import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { freshId } from './steps/fresh-id';

test('a secret for calls is kept, never shown again, replaced, and removed after a warning', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const name = freshId('crm').toLowerCase();
  await page.goto(`${stack.home}/settings/keys`);
  const form = page.locator('form').filter({ has: page.getByLabel(t('settings.keys.secrets.value')) });
  const save = form.getByRole('button', { name: t('settings.keys.secrets.save'), exact: true });
  await save.click();
  await expect(form.getByText(t('settings.keys.secrets.missing')).first()).toBeVisible();

  const write = async (host: string, value: string) => {
    await form.getByLabel(t('settings.keys.secrets.name'), { exact: true }).fill(name);
    await form.getByLabel(t('settings.keys.secrets.host'), { exact: true }).fill(host);
    await form.getByLabel(t('settings.keys.secrets.value'), { exact: true }).fill(value);
    await save.click();
    await expect(form.getByLabel(t('settings.keys.secrets.value'), { exact: true })).toHaveValue('');
  };
  await write('crm.example.com', 'first-token');
  const row = page.getByRole('listitem').filter({ hasText: name });
  await expect(row).toContainText('crm.example.com');
  await write('api.example.com', 'second-token');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('api.example.com');
  await expect(page.locator('body')).not.toContainText('second-token');
  await expectAccessible(page);

  await row.getByRole('button', { name: t('settings.keys.secrets.removeLabel', { name }) }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(t('settings.keys.secrets.removeText'));
  await dialog.getByRole('button', { name: t('settings.keys.secrets.remove'), exact: true }).click();
  await expect(row).toBeHidden();
});
