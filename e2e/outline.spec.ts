import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { freshId } from './steps/fresh-id';

test('a journey is built, reordered and taken back in the outline, with keys alone', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const { id } = await callApi(stack, 'POST', '/journeys', {
    format: 'safar.journey/1',
    name: freshId('Outline'),
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes: {},
  });
  await page.goto(`${stack.home}/journeys/${id}/edit`);
  await page.getByRole('button', { name: t('editor.actions.toggleOutline') }).click();
  const tree = page.getByRole('tree', { name: t('canvas.outline.name') });
  const steps = tree.locator('[role="treeitem"][data-node-id]');
  const picker = page.getByRole('dialog', { name: t('editor.palette.pick') });
  const pick = async (name: string) => {
    await expect(picker).toBeVisible();
    await page.keyboard.type(name);
    await expect(picker.getByRole('option').first()).toContainText(name);
    await page.keyboard.press('Enter');
    await expect(picker).toBeHidden();
  };
  const add = async (name: string) => {
    await page.keyboard.press('Shift+n');
    await pick(name);
  };

  await page.keyboard.press('n');
  await pick(t('nodes.trigger.name'));
  await expect(steps).toHaveCount(1);
  await expect(steps.nth(0)).toBeFocused();
  await add(t('nodes.wait.name'));
  await expect(steps.nth(1)).toBeFocused();
  await add(t('nodes.wait-until.name'));
  await expect(steps.nth(2)).toBeFocused();
  await add(t('nodes.exit.name'));
  await expect(steps).toHaveCount(4);
  await expect(steps.nth(3)).toBeFocused();
  await expectAccessible(page);

  // Walks, and changes the order.
  await page.keyboard.press('Home');
  await expect(steps.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(steps.nth(1)).toBeFocused();
  const kinds = () => steps.evaluateAll((all) => all.map((step) => step.getAttribute('data-node-id') ?? ''));
  const before = await kinds();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(kinds).toEqual([before[0], before[2], before[1], before[3]]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(kinds).toEqual(before);

  // Deletes; the path closes and the keyboard stays near.
  await page.keyboard.press('Delete');
  await expect(steps).toHaveCount(3);
  await expect(steps.filter({ has: page.locator(':focus') }).or(tree.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(steps).toHaveCount(4);

  // The same journey, drawn.
  await page.keyboard.press('o');
  await expect(tree).toBeHidden();
  await expect(page.locator('.react-flow__node [data-node-id]')).toHaveCount(4);
});
