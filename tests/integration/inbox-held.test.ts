import type { PoolClient } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { peekInbox } from '@/server/data/inbox/peek-inbox';
import { inTransaction, pool } from '@/server/data/pool';
import { createTestDatabase } from '../support/database';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;

beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

const COUNT = 5_000;

/** Thousands of events of one person, then one of somebody else. */
async function crowd(): Promise<void> {
  const { workspaceId } = await seedWorkspace();
  await pool().query(
    `WITH said AS (
       INSERT INTO event (workspace_id, message_id, type, name, user_id, properties, context, timestamp)
       SELECT $1, 'm-' || n, 'track', 'Done', CASE WHEN n <= $2 THEN 'crowd' ELSE 'other' END, '{}', '{}', now()
         FROM generate_series(1, $2 + 1) n)
     INSERT INTO event_inbox (workspace_id, message_id) SELECT $1, 'm-' || n FROM generate_series(1, $2 + 1) n`,
    [workspaceId, COUNT],
  );
}

/** The first of them failed once more. */
const defer = () =>
  pool().query(
    `UPDATE event_inbox SET due_at = clock_timestamp() + interval '1 minute' WHERE seq = (SELECT min(seq) FROM event_inbox)`,
  );

/** The next one's turn, and how many rows were moved, in how many queries. */
function peek() {
  return inTransaction(async (client) => {
    const moved: number[] = [];
    const counting = {
      async query(asked: { name?: string }) {
        const result = await client.query(asked as never);
        if (asked.name === 'hold-inbox') moved.push((result as { rowCount: number }).rowCount);
        return result;
      },
    } as unknown as PoolClient;
    const [seq] = await peekInbox(counting, 1);
    const { rows } = await client.query<{ name: string }>(
      `SELECT e.user_id AS name FROM event_inbox JOIN event e USING (workspace_id, message_id) WHERE seq = $1`,
      [seq],
    );
    return { who: rows[0]?.name, rounds: moved.length, moved: moved.reduce((sum, one) => sum + one, 0) };
  });
}

test('a person whose events fail one after the other holds up nobody else, and costs little however many there are', async () => {
  await crowd();
  await defer();
  expect(await peek()).toEqual({ who: 'other', rounds: 6, moved: COUNT - 1 });
  // The time of the first and of those right behind it has come, and it fails again.
  await pool().query(
    `UPDATE event_inbox SET due_at = due_at - interval '1 minute' WHERE due_at > clock_timestamp()`,
  );
  await defer();
  const again = await peek();
  expect(again).toMatchObject({ who: 'other', rounds: 2 });
  expect(again.moved).toBeLessThan(500);
  const { rows } = await pool().query<{ late: number }>(
    `SELECT count(*)::int AS late FROM event_inbox WHERE due_at > clock_timestamp() + interval '6 minutes'`,
  );
  expect(rows).toEqual([{ late: 0 }]);
  // Nobody overtakes: whoever is due while an earlier one is held is held as well.
  await pool().query(
    `UPDATE event_inbox SET due_at = clock_timestamp() WHERE seq > (SELECT min(seq) FROM event_inbox)`,
  );
  expect((await peek()).who).toBe('other');
});
