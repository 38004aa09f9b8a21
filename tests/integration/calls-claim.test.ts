import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { claimCalls } from '@/server/data/calls/claim-calls';
import { pool } from '@/server/data/pool';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspaceId: string;

beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());
beforeEach(async () => {
  await pool().query(`UPDATE outbound_call SET state = 'withdrawn' WHERE state = 'planned'`);
  ({ workspaceId } = await seedWorkspace());
});

async function journey(status: string): Promise<string> {
  const id = newId();
  await pool().query(
    `INSERT INTO journey (id, workspace_id, name, status, document) VALUES ($1, $2, 'Score', $3, '{}')`,
    [id, workspaceId, status],
  );
  return id;
}

/** Plans calls that were due `ageMs` ago. */
async function plan(journeyId: string, count: number, ageMs: number): Promise<string[]> {
  const { rows } = await pool().query<{ id: string }>(
    `INSERT INTO outbound_call (id, workspace_id, run_id, journey_id, version, node_id, visit, person_id, request, due_at, not_after)
     SELECT gen_random_uuid(), $1, gen_random_uuid(), $2, 1, 'ask', 1, gen_random_uuid(), '{}',
            now() - $4 * interval '1 ms', now() + interval '1 day' FROM generate_series(1, $3)
     RETURNING id`,
    [workspaceId, journeyId, count, ageMs],
  );
  return rows.map(({ id }) => id);
}

const claim = (limit: number) => claimCalls(newId(), limit);

test('the oldest calls of all journeys are claimed first; what is not due yet waits', async () => {
  const [first, second] = [await journey('live'), await journey('draining')];
  const late = await plan(first, 2, 3_000);
  const oldest = await plan(second, 2, 9_000);
  await plan(first, 2, -60_000);
  expect((await claim(2)).sort()).toEqual(oldest.sort());
  expect((await claim(100)).sort()).toEqual(late.sort());
  expect(await claim(100)).toEqual([]);
});

test('two consumers never claim the same call, and leave none between them', async () => {
  const all = [
    ...(await plan(await journey('live'), 40, 1_000)),
    ...(await plan(await journey('live'), 40, 2_000)),
  ];
  const claimed: string[] = [];
  while (claimed.length < all.length)
    for (const ids of await Promise.all([claim(10), claim(10), claim(10)])) claimed.push(...ids);
  expect(claimed.sort()).toEqual(all.sort());
});

test('the calls that a paused journey holds back are passed over unread, however many they are', async () => {
  const paused = await journey('paused');
  await plan(paused, 20_000, 9_000);
  const ours = await plan(await journey('live'), 3, 1_000);
  await pool().query('ANALYZE outbound_call');
  const read = async () => {
    await pool().query('SELECT pg_stat_force_next_flush()');
    const { rows } = await pool().query<{ n: number }>(
      `SELECT (seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS n FROM pg_stat_user_tables WHERE relname = 'outbound_call'`,
    );
    return rows[0]?.n ?? 0;
  };
  const before = await read();
  expect((await claim(16)).sort()).toEqual(ours.sort());
  expect(await claim(16)).toEqual([]);
  expect((await read()) - before).toBeLessThan(200);
  await pool().query(`UPDATE journey SET status = 'live' WHERE id = $1`, [paused]);
  expect(await claim(16)).toHaveLength(16);
});
