import { afterAll, beforeAll, expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { forgetAnswers } from '@/server/data/retention/forget-answers';
import { forgetOld } from '@/server/data/retention/forget-old';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { seedPerson } from '../support/seed-person';
import { seedRun } from '../support/seed-run';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

test('answers that no workflow asks for any more, old refusals, sandbox messages and idempotency keys are forgotten; nothing else is', async () => {
  const { workspaceId } = await seedWorkspace();
  const personId = await seedPerson(workspaceId, { userId: 'sara' });
  const run = { workspaceId, journeyId: newId(), personId, nodeId: 'wait', startedAt: new Date() };
  const open = await seedRun(run);
  const ended = await seedRun({ ...run, status: 'ended' });
  await pool().query('UPDATE run SET counter = 3 WHERE id = ANY($1)', [[open, ended]]);
  await pool().query(
    `INSERT INTO step_answer (run_id, counter, workspace_id, answer, at)
     SELECT r, c, $2, '{}', now() - CASE WHEN c = 1 THEN interval '6 days' ELSE interval '8 days' END
       FROM unnest($1::uuid[]) r, generate_series(0, 2) c`,
    [[open, ended], workspaceId],
  );
  for (const days of [89, 91]) {
    await pool().query(
      `INSERT INTO rejected_event (id, workspace_id, reason, body, received_at) VALUES ($1, $2, $3, '', now() - $4 * interval '1 day')`,
      [newId(), workspaceId, `${days}`, days],
    );
    await pool().query(
      `INSERT INTO sandbox_message (message_id, workspace_id, channel, address, content, received_at)
       VALUES ($1, $2, 'sms', $3, '{}', now() - $4 * interval '1 day')`,
      [newId(), workspaceId, `${days}`, days],
    );
  }
  for (const hours of [23, 25])
    await pool().query(
      `INSERT INTO idempotent_call (workspace_id, key, request, at) VALUES ($1, $2, '', now() - $3 * interval '1 hour')`,
      [workspaceId, `${hours}`, hours],
    );

  expect(await forgetOld(100)).toBe(6);
  const kept = await pool().query('SELECT run_id, counter FROM step_answer ORDER BY run_id, counter');
  expect(kept.rows).toEqual([
    { run_id: open, counter: 1 },
    { run_id: open, counter: 2 },
    { run_id: ended, counter: 1 },
  ]);
  expect((await pool().query('SELECT reason FROM rejected_event')).rows).toEqual([{ reason: '89' }]);
  expect((await pool().query('SELECT address FROM sandbox_message')).rows).toEqual([{ address: '89' }]);
  expect((await pool().query('SELECT key FROM idempotent_call')).rows).toEqual([{ key: '23' }]);
});

test('old answers are looked for a part of the table at a time, and each turn goes on where the last one ended', async () => {
  const { workspaceId } = await seedWorkspace();
  await pool().query('TRUNCATE step_answer');
  await pool().query(
    `INSERT INTO step_answer (run_id, counter, workspace_id, answer, at)
     SELECT gen_random_uuid(), 1, $1, '{}', now() - interval '8 days' FROM generate_series(1, 1000)`,
    [workspaceId],
  );
  const { rows } = await pool().query<{ pages: number }>(
    `SELECT (pg_relation_size('step_answer') / current_setting('block_size')::int)::int AS pages`,
  );
  const pages = rows[0]?.pages ?? 0;
  expect(pages).toBeGreaterThan(3);
  const turns: number[] = [];
  for (let turn = 0; turn < pages; turn += 1) turns.push(await forgetAnswers(1));
  expect(Math.max(...turns)).toBeLessThan(1000);
  expect(turns.reduce((sum, count) => sum + count, 0)).toBe(1000);
});
