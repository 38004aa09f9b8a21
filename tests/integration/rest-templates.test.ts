import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomeJourney } from '@/journey/examples/welcome';
import { ensureConnections } from '@/server/services/start/ensure-connections';
import { createTestDatabase } from '../support/database';
import { type RestClient, restClient } from '../support/rest-client';
import { seedWorkspace } from '../support/seed-workspace';

let dropDatabase: () => Promise<void>;
let call: RestClient;

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
  const shop = await seedWorkspace();
  await ensureConnections(shop.workspaceId, undefined);
  call = restClient(shop.apiKey);
});
afterAll(() => dropDatabase());

const sms = {
  name: 'Welcome SMS',
  channel: 'sms',
  content: { en: { text: 'Hello {{ person.firstName }}' } },
};
const email = {
  name: 'Welcome e-mail',
  channel: 'email',
  content: { en: { subject: 'Hello', html: '<p>Hello {{ person.firstName }}</p>', text: '' } },
};

describe('a template by API', () => {
  it('is created by its key, replaced, published and listed', async () => {
    expect(await call('PUT', '/templates/hello-sms', sms)).toMatchObject({
      status: 201,
      body: { key: 'hello-sms', version: null, draft: sms.content, revision: 1 },
    });
    const content = { en: { text: 'Welcome' }, fa: { text: 'خوش آمدید' } };
    expect(await call('PUT', '/templates/hello-sms', { ...sms, content })).toMatchObject({
      status: 200,
      body: { revision: 2, draft: content },
    });
    expect((await call('POST', '/templates/hello-sms/publish')).body).toEqual({ version: 1 });
    const { body } = await call('GET', '/templates?channel=sms');
    expect(body.items).toMatchObject([{ key: 'hello-sms', version: 1, hasUnpublishedChanges: false }]);
  });

  it('that does not parse is kept as a draft, and publishing says where it is wrong', async () => {
    const broken = { ...sms, content: { en: { text: 'Hello {{ person.firstName' } } };
    expect((await call('PUT', '/templates/broken-sms', broken)).status).toBe(201);
    const refused = await call('POST', '/templates/broken-sms/publish');
    expect(refused.status).toBe(422);
    expect(refused.body.error.message).toMatch(/en\.text/);
  });

  it.each<[string, string, object, number]>([
    ['another channel', 'hello-sms', email, 409],
    ['the shape of another channel', 'new-one', { ...email, channel: 'push' }, 422],
    ['a key with spaces', 'new%20one', sms, 422],
    ['no content', 'new-one', { name: 'x', channel: 'sms' }, 422],
  ])('is refused with %s', async (_, key, body, status) => {
    const answer = await call('PUT', `/templates/${key}`, body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message.length).toBeGreaterThan(10);
  });

  it('is all that a journey still needs: set up wholly by API, it goes live', async () => {
    await call('PUT', '/templates/welcome-sms', sms);
    await call('PUT', '/templates/welcome-email', email);
    const { body } = await call('POST', '/journeys', welcomeJourney('en'));
    expect((await call('POST', `/journeys/${body.id}/publish`)).status).toBe(422);
    for (const key of ['welcome-sms', 'welcome-email'])
      expect((await call('POST', `/templates/${key}/publish`)).status).toBe(200);
    expect(await call('POST', `/journeys/${body.id}/publish`)).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    expect((await call('GET', '/templates/welcome-sms')).body.usedBy).toEqual([
      { id: body.id, name: 'Welcome' },
    ]);
  });
});
