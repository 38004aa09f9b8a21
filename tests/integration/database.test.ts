import { afterAll, beforeAll, expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { createTestDatabase } from '../support/database';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

test('a migrated database has every table of the schema, and no rows', async () => {
  const { rows } = await pool().query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  expect(rows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['workspace', 'person', 'event', 'journey', 'run', 'step', 'message']),
  );
  expect((await pool().query('SELECT 1 FROM workspace')).rowCount).toBe(0);
});

test('search finds parts of Persian words', async () => {
  const { rows } = await pool().query<{ similarity: number }>(
    `SELECT similarity('سلام دنیا', 'سلام') AS similarity`,
  );
  expect(rows[0]?.similarity).toBeGreaterThan(0.4);
});
