import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { welcomeJourney } from '@/journey/examples/welcome';
import { pool } from '@/server/data/pool';
import { createTestDatabase } from '../support/database';
import { type RestClient, restClient } from '../support/rest-client';
import { type SeededWorkspace, seedKey, seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let shop: SeededWorkspace;
let call: RestClient;

beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());
beforeEach(async () => {
  shop = await seedWorkspace();
  call = restClient(shop.apiKey);
});

const key = (value: string) => ({ 'idempotency-key': value });
const create = (name: string, value: string, by = call) =>
  by('POST', '/journeys', { ...welcomeJourney('en'), name }, key(value));
async function count(table: 'journey' | 'idempotent_call' | 'event'): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${table} WHERE workspace_id = $1`,
    [shop.workspaceId],
  );
  return rows[0]?.n ?? 0;
}

describe('a POST with an Idempotency-Key', () => {
  it('has its effect once, and who repeats it gets the answer of the first time', async () => {
    const first = await create('Welcome', 'one');
    const again = await create('Welcome', 'one');
    expect(first).toMatchObject({ status: 201 });
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await count('journey')).toBe(1);
    // With quotes, as the draft of the header writes it, and with another API key of the workspace.
    const other = restClient(await seedKey(shop.workspaceId, 'api'));
    expect((await create('Welcome', '"one"', other)).body).toEqual(first.body);
    await create('Welcome', 'two');
    expect(await count('journey')).toBe(2);
  });

  it('has its effect once however many come at the same time; the others are told that it is under way, or its answer', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => create('Welcome', 'at-once')));
    expect(await count('journey')).toBe(1);
    const [id] = new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id));
    for (const { status, body } of answers) {
      if (status === 201) expect(body.id).toBe(id);
      else expect({ status, code: body.error.code }).toEqual({ status: 409, code: 'conflict' });
    }
    expect((await create('Welcome', 'at-once')).body.id).toBe(id);
  });

  it('is refused when the key stood for something else: another body, another address', async () => {
    await create('Welcome', 'one');
    const body = { error: { code: 'invalid', details: [{ path: 'header.idempotency-key' }] } };
    expect(await create('Other', 'one')).toMatchObject({ status: 422, body });
    expect(await call('POST', '/journeys/validate', welcomeJourney('en'), key('one'))).toMatchObject({
      status: 422,
    });
    expect(await count('journey')).toBe(1);
  });

  it('keeps keys of workspaces apart', async () => {
    const first = await create('Welcome', 'one');
    const theirs = await create('Welcome', 'one', restClient((await seedWorkspace()).apiKey));
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(first.body.id);
  });

  it('is not bound by a refusal: what was wrong can be put right under the same key', async () => {
    expect((await call('POST', '/events', { event: 'Hello' }, key('one'))).status).toBe(422);
    expect(await count('idempotent_call')).toBe(0);
    const event = { userId: 'u', event: 'Hello' };
    const first = await call('POST', '/events', event, key('one'));
    expect(first.status).toBe(202);
    expect((await call('POST', '/events', event, key('one'))).body).toEqual(first.body);
    expect(await count('event')).toBe(1);
  });

  it.each([
    ['is under way', `at = now()`, /under way/],
    ['was cut off', `at = now() - interval '6 minutes'`, /may have taken effect/],
    ['failed on our side', `status = 503`, /may have taken effect/],
    ['had a very long answer', `status = 201`, /took effect/],
  ])('is not done again when the first call %s', async (_, state, sentence) => {
    await create('Welcome', 'one');
    await pool().query(`UPDATE idempotent_call SET status = NULL, answer = NULL WHERE workspace_id = $1`, [
      shop.workspaceId,
    ]);
    await pool().query(`UPDATE idempotent_call SET ${state} WHERE workspace_id = $1`, [shop.workspaceId]);
    const again = await create('Welcome', 'one');
    expect(again).toMatchObject({
      status: 409,
      body: { error: { message: expect.stringMatching(sentence) } },
    });
    expect(await count('journey')).toBe(1);
  });

  it.each(['', '""', 'x'.repeat(256), 'two words', 'é'])('needs a usable key, not %j', async (value) => {
    const answer = await create('Welcome', value);
    expect(answer).toMatchObject({
      status: 422,
      body: { error: { details: [{ path: 'header.idempotency-key' }] } },
    });
    expect(await count('journey')).toBe(0);
  });
});

it('other methods can be repeated as they are, and do not look at it', async () => {
  const id = '0198f3a0-0000-7000-8000-00000000000a';
  for (const name of ['One', 'Two'])
    expect(
      (await call('PUT', `/journeys/${id}`, { ...welcomeJourney('en'), name }, key('one'))).status,
    ).toBeLessThan(300);
  expect(await count('idempotent_call')).toBe(0);
});

it('the description of the API names it at every POST', async () => {
  const { body } = await call('GET', '/openapi.json');
  const posts = Object.values<{ post?: { parameters: object[]; responses: object } }>(body.paths).flatMap(
    ({ post }) => post ?? [],
  );
  expect(posts.length).toBeGreaterThan(10);
  for (const { parameters, responses } of posts) {
    expect(parameters).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' });
    expect(responses).toHaveProperty('409');
  }
  expect(body.components.parameters.IdempotencyKey).toMatchObject({ name: 'Idempotency-Key', in: 'header' });
});
