import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';

interface Step {
  kind: string;
  config: unknown;
}

/** A draft of a trigger and one step behind it, open in the editor. */
async function openJourney(page: Page, stack: Stack, step: Step, settings: object = {}): Promise<void> {
  const { id } = await callApi(stack, 'POST', '/journeys', {
    format: 'safar.journey/1',
    name: freshId('Inspector'),
    settings: { reentry: { mode: 'off' }, exits: [], ...settings },
    nodes: {
      start: {
        kind: 'trigger',
        config: { event: 'Signed Up' },
        position: { x: 0, y: 0 },
        next: { next: 'step' },
      },
      step: { ...step, position: { x: 0, y: 184 }, next: {} },
    },
  });
  await page.goto(`${stack.home}/journeys/${id}/edit`);
}

test('a rule is read as a sentence and counts its people while one edits', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const canvas = new Canvas(page, t);
  const city = freshId('City');
  const rule = { kind: 'trait', name: 'city', op: 'equals', value: `${city}-nowhere` };
  await openJourney(
    page,
    stack,
    { kind: 'wait', config: { amount: 1, unit: 'days' } },
    {
      audience: { rule, onLeave: 'skip' },
    },
  );
  await page.locator('[data-problem-count]').click();
  await page.locator('[data-problem="audience-empty"]').click();
  const { inspector } = canvas;
  const sentence = inspector.locator('[data-rule-sentence]');
  await expect(sentence).toContainText(`${city}-nowhere`);
  await expect(inspector.locator('[data-preview-count="0"]')).toContainText(
    t('segments.preview.count', { count: 0 }),
  );
  await expectAccessible(page);

  const value = inspector.locator('[data-field="audience.rule.value"]').getByRole('combobox');
  await value.fill(city);
  await expect(sentence).toContainText(city);
  await expect(sentence).not.toContainText('nowhere');
  await value.fill('');
  await expect(sentence).toContainText(t('rules.unfinished'));
  await expect(inspector).toContainText(t('segments.preview.incomplete'));
});

test('moving the share of one way leaves the rest to the others, with the keyboard too', async ({
  page,
  stack,
  t,
}) => {
  const canvas = new Canvas(page, t);
  const arms = [60, 30, 10].map((percent, index) => ({ id: `arm-${index + 1}`, percent }));
  await openJourney(page, stack, { kind: 'split', config: { arms } });
  await canvas.step(t('nodes.split.name')).click();
  const { inspector } = canvas;
  const slider = (number: number) =>
    inspector.getByRole('slider', { name: t('fields.arms.slide', { number }) });
  const share = (number: number) =>
    inspector.getByRole('textbox', { name: t('fields.arms.share', { number }) });
  await slider(1).focus();
  await page.keyboard.press('Home');
  await expect(share(1)).toHaveValue('0');
  await expect(share(2)).toHaveValue('75');
  await expect(share(3)).toHaveValue('25');
  await expect(inspector.locator('output')).toHaveText(t('fields.arms.sum', { sum: 100 }));
  await page.keyboard.press('ArrowUp');
  await expect(share(1)).toHaveValue('1');
  await expect(inspector.locator('output')).toHaveText(t('fields.arms.sum', { sum: 100 }));
  await expectAccessible(page);
});

test('two braces offer variables, chosen with the keyboard', { tag: '@fa' }, async ({ page, stack, t }) => {
  const canvas = new Canvas(page, t);
  await openJourney(page, stack, {
    kind: 'approval',
    config: { title: 'Agree?', text: '', patience: { amount: 1, unit: 'days' } },
  });
  await canvas.step(t('nodes.approval.name')).click();
  const { inspector } = canvas;
  const text = inspector.locator('[data-field="text"]').getByRole('textbox');
  await text.click();
  await page.keyboard.type('Of {{ journey.');
  const list = inspector.getByRole('listbox', { name: t('variables.title') });
  await expect(list.getByRole('option')).toHaveCount(2);
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  const second = list.getByRole('option', { selected: true });
  await expect(second).toContainText('journey.id');
  await expect(text).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue('Of {{ journey.name }}');
  await expect(list).toHaveCount(0);

  await page.keyboard.type(' and {{');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(text).toBeFocused();
});
