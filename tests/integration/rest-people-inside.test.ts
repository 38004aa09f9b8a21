import { afterAll, beforeAll, expect, it } from 'vitest';
import { welcomeJourney } from '@/journey/examples/welcome';
import { createTestDatabase } from '../support/database';
import { type RestClient, restClient } from '../support/rest-client';
import { seedTemplates } from '../support/seed-templates';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let call: RestClient;
let stranger: RestClient;

beforeAll(async () => {
  drop = await createTestDatabase();
  const shop = await seedWorkspace();
  call = restClient(shop.apiKey);
  stranger = restClient((await seedWorkspace()).apiKey);
  await seedTemplates(shop.workspaceId, { 'welcome-email': 'email', 'welcome-sms': 'sms' });
});
afterAll(() => drop());

async function live(): Promise<string> {
  const { body } = await call('POST', '/journeys', welcomeJourney('en'));
  await call('POST', `/journeys/${body.id}/publish`);
  return body.id;
}

it('a journey is paused under a policy, which can be read, and resumed at a rate', async () => {
  const id = await live();
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const policy = { entrants: 'refuse', inside: 'discard', timers: 'extend', until, atExpiry: 'stop' };
  const paused = await call('POST', `/journeys/${id}/pause`, policy);
  expect(paused).toMatchObject({
    status: 200,
    body: { status: 'paused', pause: { ...policy, isEnding: false } },
  });
  expect((await call('GET', `/journeys/${id}/counts`)).body.held).toBe(0);
  const resumed = await call('POST', `/journeys/${id}/resume`, { perMinute: 60 });
  expect(resumed).toMatchObject({ status: 200, body: { status: 'live', pause: null } });
});

it('a pause or a rate that means nothing is refused, and the field is named', async () => {
  const id = await live();
  const refused = await call('POST', `/journeys/${id}/pause`, { entrants: 'maybe' });
  expect(refused).toMatchObject({ status: 422, body: { error: { details: [{ path: 'entrants' }] } } });
  const past = await call('POST', `/journeys/${id}/pause`, { until: '2020-01-01T00:00:00Z' });
  expect(past.status).toBe(422);
  expect(past.body.error.message).toMatch(/until/);
  await call('POST', `/journeys/${id}/pause`);
  expect((await call('POST', `/journeys/${id}/resume`, { perMinute: 0 })).status).toBe(422);
});

it('a journey is drained, taken back, stopped, and then neither paused nor stopped again', async () => {
  const id = await live();
  expect((await call('POST', `/journeys/${id}/stop`, { mode: 'drain' })).body.status).toBe('draining');
  expect((await call('POST', `/journeys/${id}/resume`)).body.status).toBe('live');
  expect((await call('POST', `/journeys/${id}/stop`, { mode: 'now' })).body.status).toBe('stopped');
  expect((await call('POST', `/journeys/${id}/stop`, { mode: 'now' })).status).toBe(409);
  expect((await call('POST', `/journeys/${id}/pause`)).status).toBe(409);
  expect((await call('POST', `/journeys/${id}/stop`, { mode: 'later' })).status).toBe(422);
  expect((await call('POST', `/journeys/${id}/publish`)).status).toBe(200);
  expect((await call('GET', `/journeys/${id}`)).body.status).toBe('live');
});

it('people are moved after a preview; a second move at once, a wrong target and a stranger are refused', async () => {
  const id = await live();
  await call('POST', `/journeys/${id}/publish`);
  const preview = await call('POST', `/journeys/${id}/migrations/preview`, {});
  expect(preview).toMatchObject({ status: 200, body: { version: 2, moves: 0, leaves: 0, steps: [] } });
  const wrong = await call('POST', `/journeys/${id}/migrations`, { map: { 'an-hour': 'nowhere' } });
  expect(wrong.status).toBe(422);
  expect(wrong.body.error.message).toMatch(/nowhere/);

  const begun = await call('POST', `/journeys/${id}/migrations`, {});
  expect(begun).toMatchObject({ status: 201, body: { version: 2, status: 'running', timers: 'keep' } });
  expect((await call('POST', `/journeys/${id}/migrations`, {})).status).toBe(409);
  const path = `/journeys/${id}/migrations/${begun.body.id}`;
  expect((await stranger('GET', path)).status).toBe(404);
  expect((await stranger('POST', `${path}/stop`)).status).toBe(404);
  expect((await call('GET', path)).body).toMatchObject({ status: 'running', total: 0 });
  expect((await call('POST', `${path}/stop`)).body.status).toBe('stopped');
  expect((await call('POST', `${path}/stop`)).status).toBe(409);
  expect((await call('GET', `/journeys/${id}/migrations`)).body.items).toHaveLength(1);
});
