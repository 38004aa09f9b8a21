import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Translate, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { freshId } from './steps/fresh-id';
import { sendEvents } from './steps/shop';

const rowsOf = (page: Page) => page.getByRole('main').locator('tbody').getByRole('row');

async function openMenu(page: Page, t: Translate, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: t('segments.menu', { name }), exact: true }).click();
  await page.getByRole('menuitem', { name: t(`segments.actions.${action}`) }).click();
}

test('a segment is counted while it is written, and lists its people', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const city = freshId('city');
  const name = freshId('Gold');
  await sendEvents(stack, (shop) => {
    for (const who of ['Sara', 'Mina', 'Nima'])
      shop.identify({ userId: `${who}-${city}`, traits: { firstName: `${who} ${city}`, city } });
  });
  await page.goto(stack.home);
  await page.getByRole('link', { name: t('shell.nav.segments'), exact: true }).click();
  await page
    .getByRole('link', { name: t('segments.new') })
    .first()
    .click();
  await page.getByRole('button', { name: t('segments.form.create') }).click();
  await expect(page.getByText(t('segments.form.nameMissing'))).toBeVisible();
  await expect(page.getByText(t('segments.form.incomplete'))).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('textbox', { name: t('segments.form.name') }).fill(name);
  await page.getByRole('link', { name: t('shell.nav.people'), exact: true }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(t('common.leave.text'));
  await question.getByRole('button', { name: t('common.cancel') }).click();
  await expect(page.getByRole('textbox', { name: t('segments.form.name') })).toHaveValue(name);
  const trait = page.getByRole('combobox', { name: t('fields.rule.names.trait'), exact: true });
  await trait.fill('city');
  await trait.press('Tab');
  const value = page.getByRole('combobox', { name: t('fields.rule.value'), exact: true });
  await value.fill(city);
  await value.press('Tab');
  await expect(page.locator('[data-preview-count="3"]')).toBeVisible();
  await expect(page.getByRole('link', { name: `Nima ${city}` })).toBeVisible();
  await page.getByRole('button', { name: t('segments.form.create') }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(3);
  await page.getByRole('searchbox', { name: t('segments.screen.searchPeople') }).fill('mina');
  await expect(rowsOf(page)).toHaveCount(1);
  await expectAccessible(page);
});

test('a segment is renamed, and deleted once nothing is made of it any more', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const key = freshId('inner').toLowerCase();
  const [name, outer] = [`Name of ${key}`, `outer-${key}`];
  await callApi(stack, 'PUT', `/segments/${key}`, {
    name,
    rule: { kind: 'trait', name: 'city', op: 'exists' },
  });
  await callApi(stack, 'PUT', `/segments/${outer}`, { name: outer, rule: { kind: 'segment', segment: key } });
  await page.goto(`${stack.home}/segments`);
  const row = page.locator(`[data-segment="${key}"]`);
  await expect(row).toContainText(outer);
  await openMenu(page, t, name, 'rename');
  const renamed = `${name} two`;
  await page.getByRole('dialog').getByRole('textbox').fill(renamed);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('common.rename') })
    .click();
  await expect(row).toContainText(renamed);

  await openMenu(page, t, renamed, 'delete');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText(t('segments.delete.segments', { names: `\u2068${outer}\u2069` }));
  await expect(question.getByRole('button', { name: t('segments.delete.submit') })).toBeDisabled();
  await question.getByRole('button', { name: t('common.cancel') }).click();
  await callApi(stack, 'DELETE', `/segments/${outer}`);
  await expect(row).not.toContainText(outer);
  await openMenu(page, t, renamed, 'delete');
  await expectAccessible(page);
  await question.getByRole('button', { name: t('segments.delete.submit') }).click();
  await expect(row).toHaveCount(0);
});

test('people are put into a segment by hand, and one is taken out', async ({ page, stack, t }) => {
  const user = freshId('hand');
  await page.goto(`${stack.home}/segments/new`);
  await page.getByRole('textbox', { name: t('segments.form.name') }).fill(user);
  await page.getByRole('radio', { name: new RegExp(t('segments.form.kinds.static')) }).click();
  await page.getByRole('button', { name: t('segments.form.create') }).click();
  await expect(page.getByText(t('segments.screen.noPeople'))).toBeVisible();
  await page.getByRole('textbox', { name: t('segments.members.ids') }).fill(`${user}-1\n${user}-2`);
  await page.getByRole('button', { name: t('segments.members.add'), exact: true }).click();
  await expect(rowsOf(page)).toHaveCount(2);
  await rowsOf(page)
    .filter({ hasText: `${user}-1` })
    .getByRole('button')
    .click();
  await expect(rowsOf(page)).toHaveCount(1);
  await expectAccessible(page);
});
