import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomeJourney } from '@/journey/examples/welcome';
import { pool } from '@/server/data/pool';
import { rest } from '@/server/rest/rest';
import { forgetKeys } from '@/server/services/keys/find-key';
import { createTestDatabase } from '../support/database';
import { restClient } from '../support/rest-client';
import { seedPerson } from '../support/seed-person';
import { seedRun } from '../support/seed-run';
import { seedTemplates } from '../support/seed-templates';
import { type SeededWorkspace, seedKey, seedWorkspace } from '../support/seed-workspace';
import { fingerprint } from '../support/workspace-rows';

let dropDatabase: () => Promise<void>;
let ours: SeededWorkspace;
let theirs: SeededWorkspace;
/** Ids of things in their workspace, by the name of the path parameter. */
const foreign: Record<string, string> = { number: '1' };

const template = { name: 'Ours', channel: 'email', content: { en: { text: 'sms' } } };

interface Operation {
  method: string;
  path: string;
}

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
  [ours, theirs] = [await seedWorkspace('Ours'), await seedWorkspace('Theirs')];
  const { workspaceId } = theirs;
  const created = await restClient(theirs.apiKey)('POST', '/journeys', welcomeJourney('en'));
  foreign.journeyId = created.body.id;
  foreign.personId = await seedPerson(workspaceId, { userId: 'u' });
  foreign.runId = await seedRun({
    workspaceId,
    journeyId: created.body.id,
    personId: foreign.personId,
    nodeId: 'reach',
    startedAt: new Date(),
  });
  await seedTemplates(workspaceId, { 'welcome-email': 'email' });
  foreign.key = 'welcome-email';
  foreign.messageId = created.body.id;
});
afterAll(() => dropDatabase());

async function operations(): Promise<Operation[]> {
  const document = await (await rest.request('/api/v1/openapi.json')).json();
  return Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method: method.toUpperCase(),
      path: path.replace('/api/v1', ''),
    })),
  );
}

const fill = (path: string): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => foreign[name] ?? `missing-${name}`);

describe('another workspace', () => {
  it('stays out of sight and untouched, whatever operation is tried with its ids', async () => {
    const before = await fingerprint(theirs.workspaceId);
    const call = restClient(ours.apiKey);
    const tried: string[] = [];
    for (const { method, path } of await operations()) {
      if (!path.includes('{')) continue;
      const body = method === 'GET' ? undefined : path.includes('journeys') ? welcomeJourney('en') : template;
      const answer = await call(method, fill(path), body);
      tried.push(`${method} ${path} ${answer.status}`);
      expect.soft([404, 409, 422], `${method} ${path}`).toContain(answer.status);
    }
    expect(tried.length).toBeGreaterThan(8);
    expect(await fingerprint(theirs.workspaceId)).toEqual(before);
  });

  it('does not appear in any list', async () => {
    const call = restClient(ours.apiKey);
    for (const { method, path } of await operations()) {
      if (method !== 'GET' || path.includes('{')) continue;
      expect((await call('GET', path)).body, path).toMatchObject({ items: [] });
    }
  });
});

describe('without a valid API key', () => {
  it('every operation answers 401', async () => {
    for (const { method, path } of await operations()) {
      const answer = await restClient(null)(method, fill(path), method === 'GET' ? undefined : {});
      expect
        .soft(answer, `${method} ${path}`)
        .toMatchObject({ status: 401, body: { error: { code: 'unauthenticated' } } });
    }
  });

  it('the answer says what is wrong with the key', async () => {
    const messageFor = async (key: string | null) =>
      (await restClient(key)('GET', '/journeys')).body.error.message;
    expect(await messageFor(null)).toMatch(/Authorization: Bearer/);
    expect(await messageFor('sfr_api_unknown')).toMatch(/not known/);
    expect(await messageFor(ours.writeKey)).toMatch(/write key/);
    const revoked = await seedKey(ours.workspaceId, 'api');
    await pool().query('UPDATE api_key SET revoked_at = now() WHERE hint LIKE $1', [`%${revoked.slice(-4)}`]);
    forgetKeys();
    expect(await messageFor(revoked)).toMatch(/revoked/);
  });

  it('the description of the API can still be read', async () => {
    for (const path of ['openapi.json', 'schema/journey.json', 'docs'])
      expect((await rest.request(`/api/v1/${path}`)).status).toBe(200);
  });
});
