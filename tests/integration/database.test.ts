import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTransientError } from '@/server/data/is-transient-error';
import { inTransaction, pool } from '@/server/data/pool';
import { prisma } from '@/server/data/prisma';
import { errorForLog } from '@/server/error-for-log';
import { newId } from '@/shared/new-id';
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

test('a connection that dies between two statements fails its transaction, not the process', async () => {
  const dying = inTransaction(async (client) => {
    const gone = new Promise<void>((resolve) => client.once('end', resolve));
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await pool().query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await gone;
    await client.query('SELECT 1');
  });
  const failure: unknown = await dying.catch((error: unknown) => error);
  expect(isTransientError(failure)).toBe(true);
  expect((await pool().query('SELECT 1')).rowCount).toBe(1);
});

test('an insert that fails does not tell what it was about to write', async () => {
  const data = { id: newId(), slug: 'x', name: 'a secret name', timeZone: 'a secret zone' };
  const failure: unknown = await prisma()
    .workspace.create({ data: { ...data, id: 'no id' } as never })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(JSON.stringify(errorForLog(failure))).not.toContain('secret');
});
