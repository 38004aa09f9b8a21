import type { Locator, Page } from '@playwright/test';
import { expect, type Translate, test } from './fixtures/test';
import { Canvas } from './steps/canvas';
import { cartTemplates, publishCartTemplates } from './steps/cart-templates';
import { expectCartRun } from './steps/expect-cart-run';
import { freshId } from './steps/fresh-id';
import { DAY_IN_A_SECOND, setDemoClock } from './steps/set-demo-clock';
import { tabTo } from './steps/tab-to';

/** The whole road in one go. */
test.setTimeout(120_000);

test.beforeEach(async ({ page, stack }) => {
  await publishCartTemplates(stack);
  await setDemoClock(page, stack, DAY_IN_A_SECOND);
});

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Writes into the field of the form that Enter opened. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Adds a step behind the selected one: ⇧N, its name, Enter. */
async function addBehind(page: Page, t: Translate, name: string): Promise<void> {
  await page.keyboard.press('Shift+N');
  await expect(page.getByRole('dialog', { name: t('editor.palette.pick') })).toBeVisible();
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { name, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Leaves the form; the step has the keyboard again. */
async function backToCanvas(page: Page, step: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(step).toBeFocused();
}

/** An arrow leads to the step that is seen in its direction. */
async function walkAside(page: Page, key: 'ArrowLeft' | 'ArrowRight', from: Locator, to: Locator) {
  await page.keyboard.press(key);
  await expect(to).toBeFocused();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  expect(Math.sign((end?.x ?? 0) - (start?.x ?? 0))).toBe(key === 'ArrowRight' ? 1 : -1);
}

test('a journey drawn with the keyboard alone runs and its mail arrives', { tag: '@fa' }, async ({
  page,
  stack,
  t,
  language,
}) => {
  const canvas = new Canvas(page, t);
  const { inspector } = canvas;
  const name = freshId('Keys');
  const node = (kind: string) => t(`nodes.${kind}.name`);

  await page.goto(`${stack.home}/journeys`);
  // An empty list offers it twice.
  await press(page, page.getByRole('button', { name: t('journeys.new') }).first());
  await page.getByRole('dialog').waitFor();
  await write(page, page.getByRole('textbox', { name: t('journeys.create.name') }), name);
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: t('editor.empty.action') }).waitFor();
  await page.keyboard.press('N');
  await page.getByRole('dialog', { name: t('editor.palette.pick') }).waitFor();
  await page.keyboard.press('Enter');
  await expect(canvas.step(node('trigger'))).toBeFocused();
  await page.keyboard.press('Enter');
  await write(
    page,
    inspector.getByRole('combobox', { name: t('nodes.trigger.fields.event') }),
    'Cart Updated',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await backToCanvas(page, canvas.step(node('trigger')));

  await addBehind(page, t, node('wait'));
  await expect(canvas.step(node('wait'))).toBeFocused();
  await page.keyboard.press('Enter');
  await write(page, inspector.getByRole('textbox', { name: t('fields.duration.amount') }), '2');
  await backToCanvas(page, canvas.step(node('wait')));

  await addBehind(page, t, node('reachability'));
  await expect(canvas.step(node('reachability'))).toBeFocused();

  for (const channel of ['push', 'sms', 'email'] as const) {
    const preset = t(`nodes.send-message.presets.${channel}`);
    await addBehind(page, t, preset);
    await expect(canvas.step(preset)).toBeFocused();
    await page.keyboard.press('Enter');
    const templates = inspector.getByRole('radiogroup', {
      name: t('fields.template.list', { channel: t(`rules.channels.${channel}`) }),
    });
    const template = templates.getByRole('radio', { name: cartTemplates[channel].name });
    await tabTo(page, templates.getByRole('radio').first());
    await page.keyboard.press('Space');
    await expect(template).toBeChecked();
    await backToCanvas(page, canvas.step(preset));
    await page.keyboard.press('ArrowUp');
    await expect(canvas.step(node('reachability'))).toBeFocused();
  }
  await addBehind(page, t, node('exit'));
  await expect(canvas.step(node('exit'))).toBeFocused();
  await canvas.expectSteps(7);
  const sent = (channel: string) => canvas.step(t(`nodes.send-message.presets.${channel}`));
  await walkAside(page, 'ArrowLeft', canvas.step(node('exit')), sent('email'));
  await walkAside(page, 'ArrowLeft', sent('email'), sent('sms'));
  await walkAside(page, 'ArrowRight', sent('sms'), sent('email'));
  await walkAside(page, 'ArrowRight', sent('email'), canvas.step(node('exit')));

  await page.keyboard.press('Escape');
  await press(page, inspector.getByRole('button', { name: t('editor.settings.addExit') }));
  await expect(inspector.getByRole('combobox', { name: t('editor.settings.exitEvent') })).toBeFocused();
  await page.keyboard.type('Order Completed');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await canvas.expectSaved();

  await page.keyboard.press('ControlOrMeta+Shift+P');
  await press(
    page,
    page.getByRole('dialog').getByRole('button', { name: t('editor.publish.action', { version: 1 }) }),
  );
  await expect(page.getByRole('listitem').getByText(t('editor.publish.done', { version: 1 }))).toBeVisible();

  await expectCartRun({ page, stack, t, language, journey: name, open: (link) => press(page, link) });
});
