import { afterAll, beforeAll, expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { openCallSecret } from '@/server/services/calls/call-secret-seal';
import { createTestDatabase } from '../support/database';
import { type RestClient, restClient } from '../support/rest-client';
import { type SeededWorkspace, seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let shop: SeededWorkspace;
let call: RestClient;

beforeAll(async () => {
  drop = await createTestDatabase();
  shop = await seedWorkspace();
  call = restClient(shop.apiKey);
});
afterAll(() => drop());

const value = 'Bearer very-secret';
const audits = async () =>
  (
    await pool().query('SELECT action, after::text FROM audit WHERE workspace_id = $1 ORDER BY at', [
      shop.workspaceId,
    ])
  ).rows;

test('a secret is kept, replaced and forgotten, and no answer ever says it', async () => {
  const kept = await call('PUT', '/secrets/crm-token', { address: 'https://crm.example.com/api', value });
  expect(kept).toMatchObject({
    status: 200,
    body: { items: [{ name: 'crm-token', host: 'crm.example.com' }] },
  });
  const again = await call('PUT', '/secrets/crm-token', { address: 'crm.example.org', value: 'other' });
  expect(again.body.items).toEqual([
    { name: 'crm-token', host: 'crm.example.org', updatedAt: expect.any(String) },
  ]);
  const { rows } = await pool().query<{ host: string; value: string }>(
    'SELECT host, value FROM call_secret WHERE workspace_id = $1',
    [shop.workspaceId],
  );
  const place = { workspaceId: shop.workspaceId, name: 'crm-token', host: 'crm.example.org' };
  expect(openCallSecret({ ...place, value: rows[0]!.value })).toBe('other');
  const listed = await call('GET', '/secrets');
  expect(listed.body).toEqual(again.body);
  expect(JSON.stringify([kept.body, again.body, listed.body, await audits()])).not.toMatch(
    /very-secret|other/,
  );

  expect(await call('DELETE', '/secrets/crm-token')).toMatchObject({ status: 200, body: { items: [] } });
  expect((await call('DELETE', '/secrets/crm-token')).status).toBe(404);
  expect((await audits()).map(({ action }) => action)).toEqual([
    'secret.save',
    'secret.save',
    'secret.delete',
  ]);
});

test.each<[string, string, object, string]>([
  ['a name with capitals', '/secrets/CRM', { address: 'a.example', value }, 'path.name'],
  ['no value', '/secrets/a', { address: 'a.example', value: '' }, 'value'],
  ['a line break', '/secrets/a', { address: 'a.example', value: 'a\nX-Other: b' }, 'value'],
  ['no address', '/secrets/a', { value }, 'address'],
])('%s is refused at its field', async (_, path, body, field) => {
  expect(await call('PUT', path, body)).toMatchObject({
    status: 422,
    body: { error: { details: [{ path: field }] } },
  });
});

test('an address without a host is refused', async () => {
  expect((await call('PUT', '/secrets/a', { address: 'http://', value })).status).toBe(422);
});
