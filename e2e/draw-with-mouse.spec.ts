import { expect, test } from './fixtures/test';
import { Canvas } from './steps/canvas';
import { cartTemplates, publishCartTemplates } from './steps/cart-templates';
import { expectCartRun } from './steps/expect-cart-run';
import { freshId } from './steps/fresh-id';
import { DAY_IN_A_SECOND, setDemoClock } from './steps/set-demo-clock';
import { sendEvents } from './steps/shop';

/** The whole road in one go. */
test.setTimeout(120_000);

test.beforeEach(async ({ page, stack }) => {
  await publishCartTemplates(stack);
  await setDemoClock(page, stack, DAY_IN_A_SECOND);
  // So that the names of the events are on offer.
  await sendEvents(stack, (analytics) => {
    const userId = freshId('known');
    analytics.track({ userId, event: 'Cart Updated', properties: { total: 1 } });
    analytics.track({ userId, event: 'Order Completed', properties: { total: 1 } });
  });
});

test('a journey drawn with the mouse runs and its mail arrives', { tag: '@fa' }, async ({
  page,
  stack,
  t,
  language,
}) => {
  const canvas = new Canvas(page, t);
  const name = freshId('Mouse');
  const node = (kind: string) => t(`nodes.${kind}.name`);
  const send = (channel: string) => t(`nodes.send-message.presets.${channel}`);
  const port = (channel: string) => t(`nodes.reachability.ports.${channel}`);

  await page.goto(`${stack.home}/journeys`);
  await page.getByRole('button', { name: t('journeys.new') }).click();
  await page.getByRole('textbox', { name: t('journeys.create.name') }).fill(name);
  await page.getByRole('button', { name: t('journeys.create.submit') }).click();

  await page.getByRole('button', { name: t('editor.empty.action') }).click();
  const { inspector } = canvas;
  await inspector.getByRole('combobox', { name: t('nodes.trigger.fields.event') }).click();
  await page.getByRole('option', { name: 'Cart Updated' }).click();

  await canvas.entry(node('wait')).dragTo(canvas.plus(node('trigger'), t('nodes.trigger.ports.next')));
  await canvas.expectSteps(2);
  await inspector.getByRole('textbox', { name: t('fields.duration.amount') }).fill('2');

  await canvas.plus(node('wait'), t('nodes.wait.ports.next')).click();
  await canvas.choice(node('reachability')).click();
  await canvas.expectSteps(3);

  for (const channel of ['push', 'sms', 'email'] as const) {
    await canvas.plus(node('reachability'), port(channel)).click();
    await canvas.choice(send(channel)).click();
    await inspector.getByRole('radio', { name: cartTemplates[channel].name }).click();
    await page.getByRole('button', { name: t('editor.flow.fit') }).click();
  }
  await canvas.plus(node('reachability'), port('none')).click();
  await canvas.choice(node('exit')).click();
  await canvas.expectSteps(7);

  await page.getByRole('button', { name: t('editor.menu.title') }).click();
  await page.getByRole('menuitem', { name: t('editor.menu.settings') }).click();
  await inspector.getByRole('button', { name: t('editor.settings.addExit') }).click();
  await inspector.getByRole('combobox', { name: t('editor.settings.exitEvent') }).click();
  await page.getByRole('option', { name: 'Order Completed' }).click();
  await canvas.expectSaved();

  await page.getByRole('button', { name: t('editor.header.publish'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('editor.publish.action', { version: 1 }) })
    .click();
  await expect(page.getByRole('listitem').getByText(t('editor.publish.done', { version: 1 }))).toBeVisible();

  await expectCartRun({ page, stack, t, language, journey: name, open: (link) => link.click() });
});
