import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/expect-accessible';
import { expect, type Stack, type Translate, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';
import { sendEvents } from './steps/shop';

async function createTemplate(page: Page, stack: Stack, t: Translate, name: string, channel: string) {
  await page.goto(`${stack.home}/templates`);
  // An empty list offers it twice.
  await page
    .getByRole('button', { name: t('templates.new') })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('templates.create.name') }).fill(name);
  await dialog.getByRole('radio', { name: t(`templates.channels.${channel}`) }).click();
  await dialog.getByRole('button', { name: t('templates.create.submit') }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function publish(page: Page, t: Translate) {
  const action = t('templates.editor.publish', { version: 1 });
  await page.getByRole('button', { name: action }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: action }).click();
  await expect(page.getByText(t('templates.editor.published', { version: 1 }))).toBeVisible();
  await expect(page.getByRole('button', { name: t('templates.editor.publishNothing') })).toBeDisabled();
}

/** Chooses the person whose eyes the preview has. */
async function previewAs(page: Page, t: Translate, search: string, name: string) {
  await page.getByRole('button', { name: t('templates.editor.choosePerson') }).click();
  await page.getByPlaceholder(t('templates.editor.searchPerson')).fill(search);
  await page.getByRole('option', { name }).click();
}

/** The whole road in one go. */
test.setTimeout(120_000);

test('a mail and a text message are written, mended, seen and chosen', { tag: '@fa' }, async ({
  page,
  stack,
  t,
}) => {
  const userId = freshId('leila');
  const firstName = `Leila ${userId}`;
  await sendEvents(stack, (analytics) => {
    analytics.identify({ userId, traits: { firstName, email: `${userId}@example.com` } });
  });
  const field = (name: string) =>
    page.getByRole('textbox', { name: t(`templates.editor.${name}`), exact: true });
  const language = (name: string) => t(`templates.languages.${name}`);
  const saved = page.getByText(t('templates.editor.saved'), { exact: true });
  const mail = freshId('Mail');
  const sms = freshId('SMS');

  await createTemplate(page, stack, t, mail, 'email');
  const english = page.getByRole('radio', { name: language('en') });
  const write = (name: string) =>
    page.getByRole('button', { name: t('templates.editor.addLanguage', { language: language(name) }) });
  // A new template begins in the workspace's language.
  if (!(await english.isVisible())) await write('en').click();
  await field('subject').fill('{{ person.firstName }}, hello');
  const broken = '<h1>Hi {{ person.firstName }}</h1>\n{% if person.vip %}<p>VIP</p>';
  await field('html').fill(broken);
  await field('text').fill('Hi {{ person.firstName }} in words');
  await expect(field('html')).toHaveAttribute('aria-invalid', 'true');
  await expect(field('subject')).not.toHaveAttribute('aria-invalid');
  const problem = t('templates.problems.notClosed', { what: '\u2068{% if person.vip %}\u2069' });
  await expect(field('html')).toHaveAccessibleDescription(
    t('templates.editor.problemLine', { line: 2, message: problem }),
  );
  const publishing = t('templates.editor.publish', { version: 1 });
  await expect(page.getByRole('button', { name: publishing })).toBeDisabled();
  await expectAccessible(page);

  // The mistake is seen from the other language too.
  const persian = page.getByRole('radio', { name: language('fa') });
  if (await persian.isVisible()) await persian.click();
  else await write('fa').click();
  await expect(field('html')).not.toHaveAttribute('aria-invalid');
  await expect(page.getByRole('button', { name: publishing })).toBeDisabled();
  await english.click();

  // Leaving at once loses nothing, mistake or not.
  await field('preheader').fill('A word before');
  await page.getByRole('link', { name: t('templates.editor.back') }).click();
  await page.getByRole('link', { name: mail }).click();
  await english.click();
  await expect(field('preheader')).toHaveValue('A word before');
  await expect(field('html')).toHaveValue(broken);
  await field('html').fill(`${broken}{% endif %}`);
  await expect(field('html')).not.toHaveAttribute('aria-invalid');

  await previewAs(page, t, userId, firstName);
  const preview = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: t('templates.editor.preview') }) });
  const body = preview.locator('iframe').contentFrame();
  await expect(preview.getByRole('heading', { level: 3 })).toHaveText(`${firstName}, hello`);
  await expect(body.getByRole('heading')).toHaveText(`Hi ${firstName}`);
  await expect(preview).toContainText('person.vip');
  await preview.getByRole('tab', { name: t('inbox.views.text') }).click();
  await expect(preview.getByRole('tabpanel')).toHaveText(`Hi ${firstName} in words`);
  await preview.getByRole('tab', { name: t('inbox.views.html') }).click();

  await persian.click();
  // A text that is still empty cannot be published, and is named.
  await page.getByRole('button', { name: publishing }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: publishing }).click();
  const empty = { field: t('templates.editor.subject'), language: language('fa') };
  await expect(page.getByText(t('errors.templateFieldEmpty', empty))).toBeVisible();
  await field('subject').fill('{{ person.firstName }} عزیز، سلام');
  await field('html').fill('<h1>سلام {{ person.firstName }}</h1>');
  await expect(field('subject')).toHaveAttribute('dir', 'rtl');
  await expect(body.getByRole('heading')).toHaveText(`سلام ${firstName}`);
  await expect(body.getByRole('heading')).toHaveCSS('direction', 'rtl');
  await expect(preview.getByRole('heading', { level: 3 })).toHaveText(`${firstName} عزیز، سلام`);
  await expect(saved).toBeVisible();
  await expectAccessible(page);
  await publish(page, t);

  await createTemplate(page, stack, t, sms, 'sms');
  await field('sms').fill('{{ person.firstName }}، سبدتان هنوز اینجاست');
  await expect(page.getByRole('figure')).toContainText('سبدتان هنوز اینجاست');
  await publish(page, t);

  const { id } = await callApi(stack, 'POST', '/journeys', {
    format: 'safar.journey/1',
    name: freshId('Chooser'),
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes: {},
  });
  await page.goto(`${stack.home}/journeys/${id}/edit`);
  const canvas = new Canvas(page, t);
  await page.getByRole('button', { name: t('editor.empty.action') }).click();
  for (const [channel, name] of [
    ['email', mail],
    ['sms', sms],
  ] as const) {
    await canvas.entry(t(`nodes.send-message.presets.${channel}`)).click();
    await canvas.inspector.getByRole('radio', { name }).click();
    await expect(canvas.inspector.getByRole('radio', { name })).toBeChecked();
  }
  await canvas.expectSaved();
});
