import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET, POST } from '@/app/api/trpc/[trpc]/route';
import { createTestDatabase } from '../support/database';

const url = 'http://127.0.0.1:3000/api/trpc/user.signOutEverywhereElse';
let drop: () => Promise<void>;

beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

const post = (headers: Record<string, string>, to = url) =>
  POST(
    new Request(to, {
      method: 'POST',
      headers: { host: '127.0.0.1:3000', ...headers },
      body: '{"json":null}',
    }),
  );
const json = { 'content-type': 'application/json' };

test('a call without a session is told to sign in, in words that the browser can look up', async () => {
  const answer = await post(json);
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({
    error: { json: { data: { appError: { code: 'unauthenticated', key: 'signInNeeded' } } } },
  });
});

test('a change asked for by another site is refused', async () => {
  expect((await post({ ...json, origin: 'https://evil.example' })).status).toBe(403);
  expect((await post({ ...json, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post({ ...json, origin: 'http://localhost:3000' })).status).toBe(401);
});

test('a change cannot be asked for by a link or by a form', async () => {
  expect((await GET(new Request(url))).status).toBe(405);
  expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
});

test('a question may be posted: a long draft does not fit into an address', async () => {
  const answer = await post(json, url.replace('signOutEverywhereElse', 'get'));
  expect(answer.status).toBe(401);
});
