import { Analytics } from '@segment/analytics-node';
import { expect, test } from 'vitest';
import { welcomeJourney } from '@/journey/examples/welcome';
import { pool } from '@/server/data/pool';
import { ingest } from '@/server/ingest/ingest';
import { ensureConnections } from '@/server/services/start/ensure-connections';
import { eventually } from '../support/engine/eventually';
import { withWorker } from '../support/engine/with-worker';
import { restClient } from '../support/rest-client';
import { seedWorkspace } from '../support/seed-workspace';
import { serveApp } from '../support/serve-app';

withWorker();

/** A wait of an hour passes in about a second. */
const CLOCK = 3_600;

test('by API alone: template, journey, publish; an event of the SDK; then run, reasons and message can be read', async () => {
  const shop = await seedWorkspace();
  await ensureConnections(shop.workspaceId, undefined);
  await pool().query('UPDATE workspace SET demo_clock = $2 WHERE id = $1', [shop.workspaceId, CLOCK]);
  const call = restClient(shop.apiKey);

  const text = { en: { text: 'Hello {{ person.firstName }}' } };
  const mail = { en: { subject: 'Hello {{ person.firstName }}', html: '<p>Welcome</p>', text: '' } };
  await call('PUT', '/templates/welcome-sms', { name: 'Welcome', channel: 'sms', content: text });
  await call('PUT', '/templates/welcome-email', { name: 'Welcome', channel: 'email', content: mail });
  for (const key of ['welcome-sms', 'welcome-email']) await call('POST', `/templates/${key}/publish`);
  const { body: journey } = await call('POST', '/journeys', welcomeJourney('en'));
  expect((await call('POST', `/journeys/${journey.id}/publish`)).status).toBe(200);

  const http = await serveApp(ingest);
  const analytics = new Analytics({ writeKey: shop.writeKey, host: http.url });
  analytics.identify({ userId: 'sara', traits: { firstName: 'Sara', email: 'sara@example.com' } });
  analytics.track({ userId: 'sara', event: 'Signed Up', properties: { source: 'friend' } });
  await analytics.closeAndFlush();
  await http.stop();

  const run = await eventually(async () => {
    const { body } = await call('GET', `/runs?journeyId=${journey.id}&status=ended`);
    return body.items[0];
  }, 'the run ends');
  expect(run).toMatchObject({
    journeyName: 'Welcome',
    person: { name: 'Sara' },
    endReason: { code: 'completed' },
  });

  const view = await eventually(async () => {
    const { body } = await call('GET', `/runs/${run.id}`);
    return body.messages[0]?.state === 'accepted' && body;
  }, 'the message is accepted');
  expect(view.entry).toEqual({ source: 'friend' });
  const path = view.steps.map(
    ({ nodeId, port }: { nodeId: string; port: string | null }) => `${nodeId}:${port}`,
  );
  expect(path).toEqual(['signed-up:next', 'an-hour:next', 'reach:email', 'by-email:sent']);
  expect(view.steps[2].reason).toMatchObject({ code: 'chose', arms: [{ port: 'email', result: true }] });
  expect(view.messages[0]).toMatchObject({ channel: 'email', rendered: { subject: 'Hello Sara' } });

  const { body: people } = await call('GET', '/people?search=sara');
  expect(people.items).toMatchObject([{ name: 'Sara', userId: 'sara', email: 'sara@example.com' }]);
  const { body: counts } = await call('GET', `/journeys/${journey.id}/counts`);
  expect(counts).toMatchObject({ entered: 1, open: 0, ended: 1 });
});
