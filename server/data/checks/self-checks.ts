import { pool } from '../pool';
import type { Broken } from './check-ledger';

export interface SelfCheck {
  at: Date;
  tookMs: number;
  /** How far back it looked. */
  windowMs: number;
  broken: Broken[];
  /** Why it could not be finished; null: it was. */
  error: string | null;
}

const NAME = 'ledger';

/** The latest check of the ledger; null: there was none yet. */
export async function readSelfCheck(): Promise<SelfCheck | null> {
  const { rows } = await pool().query<SelfCheck>(
    `SELECT at, took_ms AS "tookMs", window_ms::float8 AS "windowMs", broken, error FROM self_check WHERE name = $1`,
    [NAME],
  );
  return rows[0] ?? null;
}

export async function keepSelfCheck({
  tookMs,
  windowMs,
  broken,
  error,
}: Omit<SelfCheck, 'at'>): Promise<void> {
  await pool().query(
    `INSERT INTO self_check (name, at, took_ms, window_ms, broken, error) VALUES ($1, clock_timestamp(), $2, $3, $4, $5)
     ON CONFLICT (name) DO UPDATE SET at = excluded.at, took_ms = excluded.took_ms, window_ms = excluded.window_ms,
            broken = excluded.broken, error = excluded.error`,
    [NAME, Math.round(tookMs), Math.round(windowMs), JSON.stringify(broken), error],
  );
}
