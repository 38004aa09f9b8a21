import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { claimMessages } from '@/server/data/delivery/claim-messages';
import { findDueQueues } from '@/server/data/delivery/find-due-queues';
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
  await pool().query(`UPDATE message SET state = 'withdrawn' WHERE state = 'planned'`);
  ({ workspaceId } = await seedWorkspace());
});

async function journey(status: string): Promise<string> {
  const id = newId();
  await pool().query(
    `INSERT INTO journey (id, workspace_id, name, status, document) VALUES ($1, $2, 'Cart', $3, '{}')`,
    [id, workspaceId, status],
  );
  return id;
}

/** Plans mails that were due `ageMs` ago and a millisecond apart; journey null: they belong to none. Returns them in that order. */
async function plan(journeyId: string | null, count: number, ageMs = 3_600_000): Promise<string[]> {
  const { rows } = await pool().query<{ id: string }>(
    `INSERT INTO message (id, workspace_id, journey_id, person_id, channel, template_id, due_at)
     SELECT gen_random_uuid(), $1, $2, gen_random_uuid(), 'email', gen_random_uuid(),
            now() + (n - $4) * interval '1 ms' FROM generate_series(1, $3) n
     RETURNING id`,
    [workspaceId, journeyId, count, ageMs],
  );
  return rows.map(({ id }) => id);
}

const queue = () => ({
  workspaceId,
  channel: 'email',
  connectionId: null,
  connectionRevision: null,
  hasProblem: false,
});
const claim = (limit: number) => claimMessages(queue(), newId(), limit);

test('the oldest are claimed first, of all journeys and of none; what is not due yet waits', async () => {
  const [first, second] = [await journey('live'), await journey('draining')];
  const late = await plan(first, 2, 3_000);
  const oldest = await plan(second, 2, 9_000);
  const none = await plan(null, 2, 6_000);
  await plan(first, 2, -60_000);
  expect((await claim(3)).sort()).toEqual([...oldest, none[0]].sort());
  expect((await claim(100)).sort()).toEqual([none[1], ...late].sort());
  expect(await claim(100)).toEqual([]);
  expect(await findDueQueues()).toEqual([]);
});

test('two consumers never claim the same one, and leave none between them', async () => {
  const all = [...(await plan(await journey('live'), 40)), ...(await plan(await journey('live'), 40))];
  const claimed: string[] = [];
  while (claimed.length < all.length)
    for (const ids of await Promise.all([claim(10), claim(10), claim(10)])) claimed.push(...ids);
  expect(claimed.sort()).toEqual(all.sort());
});

test('what a paused journey holds back is passed over unread, however much it is', async () => {
  const paused = await journey('paused');
  await plan(paused, 20_000);
  const ours = await plan(await journey('live'), 3);
  await pool().query('ANALYZE message');
  const read = async () => {
    await pool().query('SELECT pg_stat_force_next_flush()');
    const { rows } = await pool().query<{ n: number }>(
      `SELECT (seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS n FROM pg_stat_user_tables WHERE relname = 'message'`,
    );
    return rows[0]?.n ?? 0;
  };
  const before = await read();
  expect(await findDueQueues()).toMatchObject([{ workspaceId, channel: 'email' }]);
  expect((await claim(50)).sort()).toEqual(ours.sort());
  expect(await claim(50)).toEqual([]);
  expect(await findDueQueues()).toEqual([]);
  expect((await read()) - before).toBeLessThan(200);

  await pool().query(`UPDATE journey SET status = 'live' WHERE id = $1`, [paused]);
  expect(await claim(50)).toHaveLength(50);
});
