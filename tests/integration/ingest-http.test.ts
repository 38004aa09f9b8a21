import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/server/data/pool';
import { ingest } from '@/server/ingest/ingest';
import { forgetKeys } from '@/server/services/keys/find-key';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { type SeededWorkspace, seedKey, seedWorkspace } from '../support/seed-workspace';

let dropDatabase: () => Promise<void>;
let shop: SeededWorkspace;

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
  shop = await seedWorkspace();
});
afterAll(() => dropDatabase());

const basic = (key: string) => `Basic ${Buffer.from(`${key}:`).toString('base64')}`;

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const payload = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  const response = await ingest.request(path, {
    method: 'POST',
    headers: { authorization: basic(shop.writeKey), ...headers },
    body: payload as BodyInit,
  });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

const track = (more: object = {}) => ({
  type: 'track',
  event: 'Order Completed',
  userId: 'u1',
  messageId: newId(),
  ...more,
});

async function stored(messageId: string) {
  const { rows } = await pool().query('SELECT * FROM event WHERE workspace_id = $1 AND message_id = $2', [
    shop.workspaceId,
    messageId,
  ]);
  return rows[0];
}

async function rejectedWith(text: string) {
  const { rows } = await pool().query(
    'SELECT * FROM rejected_event WHERE workspace_id = $1 AND body LIKE $2',
    [shop.workspaceId, `%${text}%`],
  );
  return rows;
}

describe('one event', () => {
  it.each([
    ['identify', 'i', { traits: { email: 'sara@example.com' } }],
    ['track', 't', { event: 'Viewed' }],
    ['page', 'p', { name: 'Home' }],
    ['screen', 's', { name: 'Home' }],
    ['group', 'g', { groupId: 'g1' }],
    ['alias', 'a', { previousId: 'old' }],
  ])('arrives at /v1/%s and /v1/%s', async (long, short, fields) => {
    for (const path of [long, short, `${long}/`]) {
      const messageId = newId();
      const answer = await post(`/v1/${path}`, { userId: 'u1', messageId, ...fields });
      expect(answer).toMatchObject({ status: 200, json: { success: true, accepted: 1, rejected: [] } });
      expect(await stored(messageId)).toMatchObject({ type: long, user_id: 'u1' });
    }
  });

  it.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded', ''])(
    'is read as JSON when its content type is "%s"',
    async (type) => {
      const event = track();
      await post('/v1/track', event, type ? { 'content-type': type } : {});
      expect(await stored(event.messageId)).toBeDefined();
    },
  );

  it('is read from gzip, announced or not', async () => {
    const [announced, silent] = [track(), track()];
    await post('/v1/track', gzipSync(JSON.stringify(announced)), { 'content-encoding': 'gzip' });
    await post('/v1/track', gzipSync(JSON.stringify(silent)));
    expect(await stored(announced.messageId)).toBeDefined();
    expect(await stored(silent.messageId)).toBeDefined();
  });

  it('keeps the four times, corrected for the sender’s clock', async () => {
    const hour = 3_600_000;
    const sentAt = new Date(Date.now() - 2 * hour);
    const timestamp = new Date(sentAt.getTime() - 10_000);
    const event = track({ timestamp, sentAt });
    await post('/v1/track', event);
    const row = await stored(event.messageId);
    expect(row.original_timestamp).toEqual(timestamp);
    expect(row.sent_at).toEqual(sentAt);
    expect(row.received_at.getTime() - row.timestamp.getTime()).toBe(10_000);
  });

  it('counts once, however often it comes', async () => {
    const event = track();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('/v1/track', event)));
    answers.push(await post('/v1/track', { ...event, event: 'Something else' }));
    expect(answers.every(({ status, json }) => status === 200 && json.accepted === 1)).toBe(true);
    expect((await stored(event.messageId)).name).toBe('Order Completed');
    const inbox = await pool().query('SELECT 1 FROM event_inbox WHERE message_id = $1', [event.messageId]);
    expect(inbox.rowCount).toBe(1);
  });

  it('of 33 KB is refused with 400 and kept for its sender to see', async () => {
    const marker = newId();
    const answer = await post('/v1/track', track({ properties: { marker, text: 'x'.repeat(33 * 1024) } }));
    expect(answer).toMatchObject({ status: 400, json: { success: false, error: { code: 'too-large' } } });
    expect(answer.json.error.message).toContain('32 KB');
    expect(await rejectedWith(marker)).toHaveLength(1);
  });
});

describe('a batch', () => {
  it('loses only its bad event, which is kept with the reason', async () => {
    const [first, last, marker] = [track(), track(), newId()];
    const bad = track({ userId: undefined, properties: { marker } });
    const answer = await post('/v1/batch', { batch: [first, bad, last] });
    expect(answer).toMatchObject({
      status: 200,
      json: { accepted: 2, rejected: [{ index: 1, messageId: bad.messageId, field: 'userId' }] },
    });
    expect(await stored(first.messageId)).toBeDefined();
    expect(await stored(last.messageId)).toBeDefined();
    expect(await rejectedWith(marker)).toMatchObject([
      { message_id: bad.messageId, field: 'batch[1].userId' },
    ]);
  });

  it('keeps the order of its events for the reactor', async () => {
    const batch = [3, 1, 2].map((n) => track({ messageId: `${n}-${newId()}` }));
    await post('/v1/batch', { batch });
    const ids = batch.map(({ messageId }) => messageId);
    const { rows } = await pool().query(
      'SELECT message_id FROM event_inbox WHERE message_id = ANY($1) ORDER BY seq',
      [ids],
    );
    expect(rows.map((row) => row.message_id)).toEqual(ids);
  });

  it('gives its own context and time of sending to events without', async () => {
    const event = track({ context: { ip: '1.1.1.1' } });
    const sentAt = '2026-11-24T10:00:00.000Z';
    await post('/v1/import', { batch: [event], sentAt, context: { ip: '2.2.2.2', locale: 'fa' } });
    expect(await stored(event.messageId)).toMatchObject({
      sent_at: new Date(sentAt),
      context: { ip: '1.1.1.1', locale: 'fa' },
    });
  });

  it.each([
    [
      'of more than 500 KB',
      JSON.stringify({
        batch: Array.from({ length: 20 }, () => track({ properties: { text: 'x'.repeat(30_000) } })),
      }),
      'too-large',
    ],
    [
      'that inflates to more than 500 KB',
      gzipSync(JSON.stringify({ batch: [], pad: 'x'.repeat(50_000_000) })),
      'too-large',
    ],
    ['of more than 5,000 events', `{"batch":[${'1,'.repeat(5_000)}1]}`, 'too-large'],
    ['that is not JSON', '{"batch":[', 'invalid'],
    ['with NaN in it', '{"batch":[{"value":NaN}]}', 'invalid'],
    ['that is a list', '[]', 'invalid'],
    ['without events', '{"events":[]}', 'invalid'],
    ['of broken gzip', Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'invalid'],
    ['of nothing', '', 'invalid'],
  ])('%s is refused with 400 and a sentence, and kept', async (_, body, code) => {
    const count = async () => (await pool().query('SELECT count(*)::int AS n FROM rejected_event')).rows[0].n;
    const before = await count();
    const answer = await post('/v1/batch', body);
    expect(answer).toMatchObject({ status: 400, json: { success: false, error: { code } } });
    expect(answer.json.error.message.length).toBeGreaterThan(20);
    expect(await count()).toBe(before + 1);
  });
});

describe('a write key', () => {
  const send = (key: string | null, body: object = track()) =>
    post('/v1/track', body, { authorization: key === null ? '' : basic(key) });

  it('may come in the body', async () => {
    const event = track({ writeKey: shop.writeKey });
    expect((await send(null, event)).status).toBe(200);
    expect(await stored(event.messageId)).toBeDefined();
  });

  it('that is missing, unknown, an API key or revoked gets 401 and says which', async () => {
    expect(await send(null)).toMatchObject({ status: 401, json: { error: { message: /No write key/ } } });
    expect(await send('unknown')).toMatchObject({ status: 401, json: { error: { message: /not known/ } } });
    expect(await send(shop.apiKey)).toMatchObject({ status: 401, json: { error: { message: /API key/ } } });
    const key = await seedKey(shop.workspaceId, 'write');
    expect((await send(key)).status).toBe(200);
    await pool().query('UPDATE api_key SET revoked_at = now() WHERE hint LIKE $1', [`%${key.slice(-4)}`]);
    forgetKeys();
    expect(await send(key)).toMatchObject({ status: 401, json: { error: { message: /revoked/ } } });
  });

  it('puts events into its own workspace only', async () => {
    const other = await seedWorkspace('Other');
    const event = track();
    await send(shop.writeKey, event);
    await send(other.writeKey, event);
    const { rows } = await pool().query('SELECT workspace_id FROM event WHERE message_id = $1', [
      event.messageId,
    ]);
    expect(rows.map((row) => row.workspace_id).sort()).toEqual([shop.workspaceId, other.workspaceId].sort());
  });

  it('remembers when it was used last', async () => {
    await send(shop.writeKey);
    const used = () =>
      pool().query('SELECT 1 FROM api_key WHERE workspace_id = $1 AND last_used_at IS NOT NULL', [
        shop.workspaceId,
      ]);
    await expect.poll(async () => (await used()).rowCount, { timeout: 10_000 }).toBeGreaterThan(0);
  });
});

describe('a sender that is too fast', () => {
  it('is asked to wait, and others are not', async () => {
    const greedy = await seedKey(shop.workspaceId, 'write');
    const burst = { batch: Array.from({ length: 5_000 }, () => 1) };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post('/v1/batch', burst, { authorization: basic(greedy) })),
    );
    expect(answers[0]?.status).toBe(200);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post('/v1/track', track())).status).toBe(200);
  });
});

describe('a browser', () => {
  it('may send from any site, with its write key in the Authorization header', async () => {
    const response = await ingest.request('/v1/t', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toMatch(/authorization/i);
    const answer = await post('/v1/t', track(), { origin: 'https://shop.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('reads refusals too', async () => {
    const answer = await post('/v1/t', 'x', { origin: 'https://shop.example' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('gets the SDK’s settings for its write key, and its metrics are swallowed', async () => {
    const response = await ingest.request(`/v1/projects/${shop.writeKey}/settings`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      integrations: {
        'Segment.io': { apiKey: shop.writeKey, apiHost: '127.0.0.1:3000/v1', protocol: 'http' },
      },
    });
    expect((await ingest.request('/v1/projects/unknown/settings')).status).toBe(401);
    expect((await ingest.request('/v1/m', { method: 'POST', body: '{}' })).status).toBe(200);
  });

  it('is never redirected', async () => {
    const paths = ['/v1/batch/', '/v1/unknown', '/v1/'];
    for (const path of paths) expect([200, 404]).toContain((await post(path, { batch: [] })).status);
  });
});
