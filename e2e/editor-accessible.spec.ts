import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';

const STEPS = 20;

/** A trigger and waits in one line. */
const longLine = () =>
  Object.fromEntries(
    Array.from({ length: STEPS }, (_, index) => [
      index === 0 ? 'trigger-1' : `wait-${index}`,
      {
        kind: index === 0 ? 'trigger' : 'wait',
        title: `Step ${index + 1}`,
        config: index === 0 ? { event: 'Cart Updated' } : { amount: 1, unit: 'days' },
        position: { x: 0, y: index * 200 },
        next: index === STEPS - 1 ? {} : { next: `wait-${index + 1}` },
      },
    ]),
  );

test('the editor is accessible empty, full, with a panel and with the picker open', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const open = async (nodes: Record<string, unknown>) => {
    const { id } = await callApi(stack, 'POST', '/journeys', {
      format: 'safar.journey/1',
      name: freshId('Accessible'),
      settings: { reentry: { mode: 'off' }, exits: [] },
      nodes,
    });
    await page.goto(`${stack.home}/journeys/${id}/edit`);
    return id;
  };
  const canvas = new Canvas(page, t);

  await open({});
  await page.getByRole('button', { name: t('editor.empty.action') }).waitFor();
  await expectAccessible(page);

  const id = await open(longLine());
  await canvas.expectSteps(STEPS);
  await expectAccessible(page);

  const trigger = page.locator('.react-flow__node[data-id="trigger-1"]');
  await trigger.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-panel-of="trigger-1"]')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await expect(trigger).toBeFocused();
  await page.keyboard.press('Shift+N');
  await expect(page.getByRole('dialog', { name: t('editor.palette.pick') })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${stack.home}/journeys/${id}/edit?view=outline`);
  const tree = page.getByRole('tree', { name: t('canvas.outline.name') });
  await expect(tree.locator('[role="treeitem"][data-node-id]')).toHaveCount(STEPS);
  await expectAccessible(page);
});
