import { pool } from '../pool';

/** What a key stands for. */
export interface IdempotentCall {
  workspaceId: string;
  key: string;
  /** SHA-256 of what was asked, hex. */
  request: string;
}

/** The call that was made with a key before. */
export interface EarlierCall {
  request: string;
  /** Null: its answer was not kept, not yet at least. */
  status: number | null;
  /** Null although there is a status: it cannot be told again. */
  answer: string | null;
  ageMs: number;
}

const CLAIM = `
INSERT INTO idempotent_call (workspace_id, key, request) VALUES ($1, $2, $3) ON CONFLICT (workspace_id, key) DO NOTHING`;

const READ = `
SELECT request, status, answer, extract(epoch FROM clock_timestamp() - at)::float8 * 1000 AS "ageMs"
  FROM idempotent_call WHERE workspace_id = $1 AND key = $2`;

/** Makes the key stand for this call; null when it stands for nothing else, otherwise what it stands for already. */
export async function claimCall({ workspaceId, key, request }: IdempotentCall): Promise<EarlierCall | null> {
  for (;;) {
    const { rowCount } = await pool().query(CLAIM, [workspaceId, key, request]);
    if (rowCount === 1) return null;
    const { rows } = await pool().query<EarlierCall>(READ, [workspaceId, key]);
    // Nothing there: it was forgotten in between.
    if (rows[0]) return rows[0];
  }
}

/** Keeps how a call was answered, for those who repeat it. */
export async function keepAnswer(
  { workspaceId, key }: IdempotentCall,
  status: number,
  answer: string | null,
): Promise<void> {
  await pool().query(
    'UPDATE idempotent_call SET status = $3, answer = $4 WHERE workspace_id = $1 AND key = $2',
    [workspaceId, key, status, answer],
  );
}

/** Nothing came of the call: the key may stand for another one. */
export async function forgetCall({ workspaceId, key }: IdempotentCall): Promise<void> {
  await pool().query('DELETE FROM idempotent_call WHERE workspace_id = $1 AND key = $2', [workspaceId, key]);
}
