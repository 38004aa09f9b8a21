import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, type Translate, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';

const position = { x: 0, y: 0 };
const wait = { kind: 'wait', config: { amount: 9, unit: 'days' }, next: {} };

/** A draft in which several things are wrong, one of each kind that is mended in its own way. */
async function flawedJourney(stack: Stack): Promise<string> {
  const { id } = await callApi(stack, 'POST', '/journeys', {
    format: 'safar.journey/1',
    name: freshId('Flawed'),
    settings: { reentry: { mode: 'after', days: 7 }, exits: [] },
    nodes: {
      start: { kind: 'trigger', config: { event: 'Signed Up' }, position, next: { next: 'reach' } },
      reach: {
        kind: 'reachability',
        config: { channels: ['sms'] },
        position: { x: 0, y: 184 },
        next: { sms: 'rest' },
      },
      rest: { ...wait, position: { x: 0, y: 368 } },
      lost: { ...wait, title: 'Forgotten', position: { x: 400, y: 368 } },
    },
  });
  return id as string;
}

const openDrawer = async (page: Page, t: Translate) => {
  await page.locator('[data-problem-count]').click();
  const drawer = page.getByRole('region', { name: t('editor.problems.title') });
  await expect(drawer).toBeVisible();
  return drawer;
};

test('problems are mended by one press each, and undo brings them back', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const canvas = new Canvas(page, t);
  await page.goto(`${stack.home}/journeys/${await flawedJourney(stack)}/edit`);
  await canvas.expectSteps(4);
  const drawer = await openDrawer(page, t);
  const row = (code: string) => drawer.locator(`[data-problem="${code}"]`);
  const fix = (code: string) => drawer.locator(`[data-fix="${code}"]`);
  await expect(row('node-unreachable')).toContainText('Forgotten');
  await expect(row('port-open')).toContainText(t('why.port-open'));
  await expectAccessible(page);

  await expect(fix('node-unreachable')).toHaveText(t('fixes.remove-step'));
  await fix('node-unreachable').click();
  await expect(row('node-unreachable')).toHaveCount(0);
  await canvas.expectSteps(3);
  await expect(drawer).toBeFocused();

  await fix('port-open').click();
  await expect(row('port-open')).toHaveCount(0);
  await canvas.expectSteps(4);
  await expect(canvas.step(t('nodes.exit.name'))).toBeVisible();

  const later = t('fixes.reenter-later', { days: 9 });
  await expect(fix('wait-longer-than-reentry').first()).toHaveText(later);
  await fix('wait-longer-than-reentry').first().click();
  await expect(drawer).toContainText(t('editor.problems.none'));
  await canvas.expectSaved();

  const undo = (step: string) =>
    page.getByRole('button', {
      name: t('editor.header.toolWithStep', {
        action: t('editor.actions.undo'),
        step: t('editor.history.fix', { fix: step }),
      }),
    });
  await undo(later).click();
  await expect(row('wait-longer-than-reentry')).toBeVisible();
  await undo(t('fixes.lead-to-exit')).click();
  await expect(row('port-open')).toBeVisible();
  await canvas.expectSteps(3);
});

test('a problem leads to its field, where it is mended too', async ({ page, stack, t }) => {
  const canvas = new Canvas(page, t);
  const { id } = await callApi(stack, 'POST', '/journeys', {
    format: 'safar.journey/1',
    name: freshId('Uneven'),
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes: {
      start: { kind: 'trigger', config: { event: 'Signed Up' }, position, next: { next: 'ways' } },
      ways: {
        kind: 'split',
        config: {
          arms: [
            { id: 'arm-1', percent: 20 },
            { id: 'arm-2', percent: 30 },
          ],
        },
        position: { x: 0, y: 184 },
        next: {},
      },
    },
  });
  await page.goto(`${stack.home}/journeys/${id}/edit`);
  const drawer = await openDrawer(page, t);
  await drawer.locator('[data-problem="shares-not-100"]').click();
  const { inspector } = canvas;
  const fix = inspector.locator('[data-fix="shares-not-100"]');
  await expect(fix).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: t('editor.header.publish'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByRole('button', { name: t('editor.publish.action', { version: 1 }) }),
  ).toBeDisabled();
  await page.keyboard.press('Escape');

  await fix.click();
  await expect(fix).toHaveCount(0);
  await expect(drawer).toContainText(t('editor.problems.none'));
});
