import { expect, type Page } from '@playwright/test';
import { demoTemplates } from '../../scripts/demo/templates/demo-templates';
import type { Stack } from '../fixtures/test';
import { callApi } from './call-api';
import { callProcedure } from './call-procedure';
import { freshId } from './fresh-id';
import { publishCartJourney } from './publish-cart-journey';
import { DAY_IN_A_SECOND, setDemoClock } from './set-demo-clock';
import { sendEvents } from './shop';

/** What the screens show, by id. */
export interface Furnished {
  /** Published twice, with a change that is not. */
  journey: string;
  /** Has problems, was never published. */
  draft: string;
  /** Is sent by hand, and was. */
  sent: string;
  ended: string;
  waiting: string;
  person: string;
  /** Everybody whose city is known. */
  segment: string;
  /** A long mail in both languages. */
  template: string;
  /** A message in the sandbox inbox. */
  received: string;
  /** E-mail address of somebody who is invited, and where the invitation leads. */
  guest: string;
  invitation: string;
}

const MAIL = 'thanks-email';
const REAL_TIME = 1;

/** Fills the workspace by the roads that customers and members use, so that no screen is empty. */
export async function furnishWorkspace(page: Page, stack: Stack): Promise<Furnished> {
  const journey = await publishCartJourney(stack, freshId('Screens'));
  await setDemoClock(page, stack, DAY_IN_A_SECOND);
  const ended = await runOf(stack, journey, 'ended', {
    firstName: 'سارا',
    phone: '09121234567',
    consent: { sms: true },
  });
  await setDemoClock(page, stack, REAL_TIME);
  const waiting = await runOf(stack, journey, 'waiting', { firstName: 'Sara', city: 'Tabriz' });
  await refuse(stack, journey, waiting.userId);
  await changeJourney(stack, journey, 'Published again');
  await callApi(stack, 'POST', `/journeys/${journey}/publish`);
  await changeJourney(stack, journey, 'Not published');
  const guest = `${freshId('guest')}@example.com`;
  const invited = await callProcedure(page, stack, 'member.invite', { email: guest, role: 'member' });
  expect(invited.ok(), await invited.text()).toBe(true);
  return {
    journey,
    draft: await makeBrokenDraft(stack),
    sent: await sendTo(stack, waiting.userId),
    ended: ended.id,
    waiting: waiting.id,
    person: ended.person.id,
    segment: await makeSegment(stack),
    template: await publishLongMail(stack),
    received: await messageOf(stack, ended.id),
    guest,
    invitation: (await invited.json()).result.data.json.link,
  };
}

/** One person enters; resolves when their run stands as asked for. */
async function runOf(stack: Stack, journeyId: string, status: string, traits: Record<string, unknown>) {
  const userId = freshId('shown');
  await sendEvents(stack, (analytics) => {
    analytics.identify({ userId, traits: { lastName: userId, ...traits } });
    analytics.track({
      userId,
      event: 'Cart Updated',
      properties: { total: 1_200_000, items: [{ sku: 'A1' }] },
    });
  });
  const find = () => callApi(stack, 'GET', `/runs?journeyId=${journeyId}&status=${status}&search=${userId}`);
  await expect.poll(async () => (await find()).items.length, { timeout: 30_000 }).toBe(1);
  return { ...(await find()).items[0], userId };
}

/** Comes once more, and is not let in: already inside. */
async function refuse(stack: Stack, journeyId: string, userId: string): Promise<void> {
  await sendEvents(stack, (analytics) => {
    analytics.track({ userId, event: 'Cart Updated', properties: { total: 1_300_000 } });
  });
  const find = () => callApi(stack, 'GET', `/journeys/${journeyId}/refusals`);
  await expect.poll(async () => (await find()).items.length, { timeout: 30_000 }).toBe(1);
}

/** A journey that is sent by hand, and was: to one person, for the others belong to other specs. */
async function sendTo(stack: Stack, lastName: string): Promise<string> {
  const filter = { kind: 'trait', name: 'lastName', op: 'equals', value: lastName };
  const { id } = await callApi(stack, 'POST', '/journeys', {
    format: 'safar.journey/1',
    name: freshId('News of the week'),
    settings: { reentry: { mode: 'always' }, exits: [] },
    nodes: {
      start: { kind: 'trigger-manual', position: { x: 0, y: 0 }, config: { filter }, next: { next: 'out' } },
      out: { kind: 'exit', position: { x: 0, y: 160 }, config: {}, next: {} },
    },
  });
  await callApi(stack, 'POST', `/journeys/${id}/publish`);
  await callApi(stack, 'POST', `/journeys/${id}/broadcasts`, { perMinute: 1 });
  return id;
}

async function messageOf(stack: Stack, runId: string): Promise<string> {
  const find = () => callApi(stack, 'GET', `/messages?runId=${runId}&state=accepted`);
  await expect.poll(async () => (await find()).items.length, { timeout: 30_000 }).toBe(1);
  return (await find()).items[0].id;
}

async function changeJourney(stack: Stack, journeyId: string, description: string): Promise<void> {
  const { document } = await callApi(stack, 'GET', `/journeys/${journeyId}`);
  await callApi(stack, 'PUT', `/journeys/${journeyId}`, { ...document, description });
}

/** A trigger without an event and a message without a template. */
async function makeBrokenDraft(stack: Stack): Promise<string> {
  const { id } = await callApi(stack, 'POST', '/journeys', {
    format: 'safar.journey/1',
    name: freshId('A journey with a name that is longer than its place'),
    settings: { reentry: { mode: 'after-exit' }, exits: [] },
    nodes: {
      start: { kind: 'trigger', position: { x: 0, y: 0 }, config: { event: '' }, next: { next: 'mail' } },
      mail: {
        kind: 'send-message',
        position: { x: 0, y: 160 },
        config: { channel: 'email', template: '', class: 'marketing' },
        next: {},
      },
    },
  });
  return id;
}

async function makeSegment(stack: Stack): Promise<string> {
  const key = 'known-city';
  const rule = { kind: 'trait', name: 'city', op: 'exists' };
  const { items } = await callApi(stack, 'PUT', `/segments/${key}`, { name: 'شهر معلوم · Known city', rule });
  return items.find((segment: { key: string }) => segment.key === key).id;
}

async function publishLongMail(stack: Stack): Promise<string> {
  const mail = demoTemplates.find(({ key }) => key === MAIL);
  if (!mail) throw new Error(`The demo has no template ${MAIL}`);
  const { name, channel, content } = mail;
  const { id } = await callApi(stack, 'PUT', `/templates/${MAIL}`, { name, channel, content });
  await callApi(stack, 'POST', `/templates/${MAIL}/publish`);
  return id;
}
