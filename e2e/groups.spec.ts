import { cartAbandonedJourney } from '@/journey/examples/cart-abandoned';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';

test('steps are put into a frame, named, folded into one card, moved together and taken out again', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  const { id } = await callApi(stack, 'POST', '/journeys', {
    ...cartAbandonedJourney('en'),
    name: freshId('Groups'),
  });
  await page.goto(`${stack.home}/journeys/${id}/edit`);
  const canvas = new Canvas(page, t);
  const mail = canvas.step('Reminder by e-mail');
  const sms = canvas.step('Reminder by SMS');
  await mail.click();
  await sms.click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+g');

  const form = page.locator('[data-panel-of="group-1"]');
  await form.getByLabel(t('canvas.group.title')).fill('Reminders');
  const frame = page.locator('[data-group-id="group-1"]');
  await expect(frame.getByRole('button', { name: 'Reminders', exact: true })).toBeVisible();
  await expectAccessible(page);

  // One gesture moves all of them.
  const bar = frame.getByRole('button', { name: 'Reminders', exact: true });
  await bar.hover();
  const before = await Promise.all([mail.boundingBox(), sms.boundingBox()]);
  const { x = 0, y = 0, width = 0, height = 0 } = (await bar.boundingBox()) ?? {};
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.mouse.down();
  await page.mouse.move(middle.x, middle.y + 60, { steps: 5 });
  await page.mouse.up();
  await expect
    .poll(async () => ((await mail.boundingBox())?.y ?? 0) - (before[0]?.y ?? 0))
    .toBeGreaterThan(20);
  await expect
    .poll(async () => ((await sms.boundingBox())?.y ?? 0) - (before[1]?.y ?? 0))
    .toBeGreaterThan(20);

  await frame.getByRole('button', { name: t('canvas.group.fold', { title: 'Reminders' }) }).click();
  await expect(mail).toBeHidden();
  await expect(frame.getByText(t('canvas.group.steps', { count: 2 }))).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(mail).toBeHidden();
  await frame.getByRole('button', { name: t('canvas.group.unfold', { title: 'Reminders' }) }).click();
  await expect(mail).toBeVisible();

  await frame.getByRole('button', { name: 'Reminders', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+Shift+g');
  await expect(frame).toBeHidden();
  await expect(mail).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(frame).toBeVisible();
});
