import type { Page } from '@playwright/test';
import { expect, type Stack, type Translate, test } from './fixtures/test';
import { callApi } from './steps/call-api';
import { freshId } from './steps/fresh-id';
import { publishLine, waitStep } from './steps/publish-line';
import { setDemoClock } from './steps/set-demo-clock';
import { sendEvents } from './steps/shop';

const REAL_TIME = 1;
const PEOPLE = 2;

async function enter(stack: Stack, event: string): Promise<void> {
  await sendEvents(stack, (analytics) => {
    analytics.track({ userId: freshId('inside'), event });
  });
}

/** Chooses from the menu of the journey's row; returns the question that is asked. */
async function ask(page: Page, t: Translate, name: string, action: string) {
  await page.getByRole('button', { name: t('journeys.menu', { name }), exact: true }).click();
  await page.getByRole('menuitem', { name: t(`journeys.actions.${action}`), exact: true }).click();
  return page.getByRole('alertdialog');
}

test('a journey is paused under a policy, resumed, ended and archived, and each question names its numbers', {
  tag: '@fa',
}, async ({ page, stack, t }) => {
  await setDemoClock(page, stack, REAL_TIME);
  const name = freshId('Stop');
  const journey = await publishLine(stack, name, [waitStep]);
  for (let person = 0; person < PEOPLE; person++) await enter(stack, name);
  const runs = async (filter: string) =>
    (await callApi(stack, 'GET', `/runs?journeyId=${journey}${filter}`)).items.length;
  await expect.poll(() => runs('&status=waiting')).toBe(PEOPLE);

  await page.goto(`${stack.home}/journeys?search=${name}`);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText(t('journeys.status.live'));

  const pause = await ask(page, t, name, 'pause');
  await expect(pause).toContainText(t('journeys.pause.inside', { count: PEOPLE }));
  await expect(pause).toContainText(t('journeys.pause.entrants'));
  await pause.getByRole('combobox', { name: t('journeys.pause.choose.entrants.label') }).click();
  await page.getByRole('option', { name: t('journeys.pause.choose.entrants.refuse') }).click();
  await expect(pause).toContainText(t('journeys.pause.entrantsRefused'));
  await pause.getByRole('button', { name: t('journeys.pause.submit') }).click();
  await expect(row).toContainText(t('journeys.status.paused'));
  const { pause: policy } = await callApi(stack, 'GET', `/journeys/${journey}`);
  expect(policy).toMatchObject({ entrants: 'refuse', inside: 'hold', timers: 'keep', until: null });

  const resume = await ask(page, t, name, 'resume');
  await expect(resume).toContainText(t('journeys.resume.text', { count: PEOPLE }));
  await resume.getByRole('button', { name: t('journeys.resume.submit') }).click();
  await expect(row).toContainText(t('journeys.status.live'));

  const early = await ask(page, t, name, 'archive');
  await expect(early).toContainText(t('journeys.archive.live'));
  await expect(early).toContainText(t('journeys.archive.open', { count: PEOPLE }));
  await expect(early.getByRole('button', { name: t('journeys.archive.submit') })).toBeDisabled();
  await early.getByRole('button', { name: t('common.cancel') }).click();

  const stop = await ask(page, t, name, 'stop');
  await expect(stop).toContainText(t('journeys.stop.means.drain', { count: PEOPLE }));
  await stop.getByRole('radio', { name: t('journeys.stop.modes.now') }).click();
  await expect(stop).toContainText(t('journeys.stop.means.now', { count: PEOPLE }));
  await stop.getByRole('button', { name: t('journeys.stop.submit.now') }).click();
  await expect(stop).toBeHidden();
  await expect(row).toContainText(t('journeys.status.stopped'));
  expect(await runs('&status=ended')).toBe(PEOPLE);

  const archive = await ask(page, t, name, 'archive');
  await archive.getByRole('button', { name: t('journeys.archive.submit') }).click();
  await expect(row).toBeHidden();
});
