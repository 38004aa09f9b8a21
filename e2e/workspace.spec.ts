import { Client } from 'pg';
import { newId } from '@/shared/new-id';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';

/** A second workspace of whoever owns the first. */
async function addWorkspace(stack: Stack, name: string): Promise<void> {
  const client = new Client({ connectionString: stack.database });
  await client.connect();
  try {
    const id = newId();
    await client.query('INSERT INTO workspace (id, name, slug) VALUES ($1, $2, $2)', [id, name]);
    await client.query(
      `INSERT INTO member (id, workspace_id, user_id, role)
       SELECT $1, $2, m.user_id, 'owner' FROM member m JOIN workspace w ON w.id = m.workspace_id
        WHERE w.slug = $3 AND m.role = 'owner' LIMIT 1`,
      [newId(), id, stack.workspace],
    );
  } finally {
    await client.end();
  }
}

test('days without work are chosen, and a workspace is closed by writing its name', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const name = freshId('closing').toLowerCase();
  await addWorkspace(stack, name);
  const settings = `/w/${name}/settings/workspace`;
  await page.goto(settings);
  const card = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: t('settings.daysOff.title') }) });
  const days = card.getByRole('toolbar', { name: t('settings.daysOff.weekend') }).getByRole('button');
  await expect(days).toHaveCount(7);
  const pressed = days.and(page.locator('[aria-pressed="true"]'));
  await expect(pressed).toHaveCount(2);
  await days.first().click();
  await expect(pressed).toHaveCount(3);
  await card.getByRole('textbox', { name: t('settings.daysOff.day') }).fill('32');
  await card.getByRole('button', { name: t('settings.daysOff.add'), exact: true }).click();
  await expect(card.getByText(t('settings.daysOff.noSuchDay'))).toBeVisible();
  await card.getByRole('textbox', { name: t('settings.daysOff.day') }).fill('۱۲');
  await card.getByRole('textbox', { name: t('settings.daysOff.year') }).fill('2099');
  await card.getByRole('button', { name: t('settings.daysOff.add'), exact: true }).click();
  await expect(card.locator('[data-holiday]')).toHaveCount(1);
  await expectAccessible(page);
  await card.getByRole('button', { name: t('common.save') }).click();
  await expect(page.getByText(t('settings.daysOff.saved'))).toBeVisible();
  await page.reload();
  await expect(card.locator('[data-holiday]')).toHaveCount(1);
  await expect(pressed).toHaveCount(3);

  await page.getByRole('button', { name: t('settings.deleteWorkspace.open') }).click();
  const question = page.getByRole('alertdialog');
  const submit = question.getByRole('button', { name: t('settings.deleteWorkspace.submit') });
  await question.getByRole('textbox').fill(`${name}x`);
  await expect(submit).toBeDisabled();
  await question.getByRole('textbox').fill(name);
  await expectAccessible(page);
  await submit.click();
  await page.waitForURL((url) => !url.pathname.includes(name));
  await page.goto(settings);
  await expect(page.getByRole('heading', { name: t('shell.notFound.title') })).toBeAttached();
});

test('health names every part and what the ledger says', { tag: '@fa' }, async ({ page, stack, t }) => {
  await page.goto(`${stack.home}/settings/workspace`);
  await page.getByRole('link', { name: t('settings.tabs.health') }).click();
  for (const part of ['database', 'temporal', 'worker', 'reactor', 'delivery'])
    await expect(page.locator(`[data-part="${part}"]`)).toHaveAttribute('data-state', 'ok');
  await expect(page.locator('[data-ledger]')).not.toHaveAttribute('data-ledger', 'never');
  await expectAccessible(page);
});

test('limits on entries are written in the panel of the journey', async ({ page, stack, t }) => {
  const { id } = await callApi(stack, 'POST', '/journeys', {
    format: 'safar.journey/1',
    name: freshId('Limits'),
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes: {
      start: { kind: 'trigger', position: { x: 0, y: 0 }, config: { event: 'Cart Updated' }, next: {} },
    },
  });
  await page.goto(`${stack.home}/journeys/${id}/edit`);
  await page.getByRole('button', { name: t('editor.menu.title') }).click();
  await page.getByRole('menuitem', { name: t('editor.menu.settings') }).click();
  const panel = new Canvas(page, t).inspector;
  await panel.getByRole('textbox', { name: t('editor.settings.cap.total') }).fill('5000');
  await panel.getByRole('textbox', { name: t('editor.settings.cap.perDay') }).fill('۲۰۰');
  const caps = async () => (await callApi(stack, 'GET', `/journeys/${id}`)).document.settings.caps;
  await expect.poll(caps).toEqual({ total: 5_000, perDay: 200 });
  await panel.getByRole('textbox', { name: t('editor.settings.cap.total') }).fill('');
  await expect.poll(caps).toEqual({ perDay: 200 });
});

test('a workspace is made from the sidebar, and whoever made it lands there as its owner', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const name = freshId('Branch');
  await page.goto(stack.home);
  await page.getByRole('button', { name: t('shell.workspaces.label') }).click();
  await page.getByRole('menuitem', { name: t('shell.workspaces.new') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('shell.newWorkspace.submit') }).click();
  await expect(dialog.getByRole('alert')).toHaveText(t('settings.workspace.nameMissing'));
  await dialog.getByRole('textbox', { name: t('settings.workspace.name') }).fill(name);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('shell.newWorkspace.submit') }).click();
  await page.waitForURL(new RegExp(`/w/${name.toLowerCase()}$`));
  await expect(page.getByRole('button', { name: t('shell.workspaces.label') })).toContainText(name);
  await page.goto(`/w/${name.toLowerCase()}/settings/members`);
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(t('settings.roles.owner'));
});
