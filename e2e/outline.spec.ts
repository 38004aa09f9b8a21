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

test('in the outline a way is opened without its step, and a step above an end stays connected', async ({
  page,
  stack,
  t,
}) => {
  const node = (kind: string, config: object, y: number, next: Record<string, string> = {}) => ({
    kind,
    config,
    position: { x: 0, y },
    next,
  });
  const { id } = await callApi(stack, 'POST', '/journeys', {
    format: 'safar.journey/1',
    name: freshId('Outline'),
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes: {
      'trigger-1': node('trigger', { event: 'Cart Updated' }, 0, { next: 'reachability-1' }),
      'reachability-1': node('reachability', { channels: ['sms'] }, 200, { sms: 'wait-1', none: 'exit-1' }),
      'wait-1': node('wait', { amount: 1, unit: 'days' }, 400, { next: 'exit-2' }),
      'exit-1': node('exit', {}, 600),
      'exit-2': node('exit', {}, 800),
    },
  });
  await page.goto(`${stack.home}/journeys/${id}/edit?view=outline`);
  const tree = page.getByRole('tree', { name: t('canvas.outline.name') });
  const line = (key: string) => tree.locator(`[data-outline-key="${key}"]`);
  const steps = tree.locator('[role="treeitem"][data-node-id]');
  await expect(steps).toHaveCount(5);

  await line('wait-1').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('[data-announcements]')).toHaveText(t('editor.said.stuck'));
  await expect(line('wait-1:next+')).toHaveCount(0);
  await expect(line('loose')).toHaveCount(0);

  await line('reachability-1:none').focus();
  await page.keyboard.press('Delete');
  await expect(line('reachability-1:none+')).toBeVisible();
  await expect(line('loose')).toBeVisible();
  await expect(steps).toHaveCount(5);
  await line('reachability-1:none+').focus();
  await page.keyboard.press('Delete');
  await expect(steps).toHaveCount(5);

  // After Escape the step that has the keyboard is still the one that is meant.
  await line('wait-1').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await expect(line('wait-1')).toContainText(t('canvas.disabled'));
});
