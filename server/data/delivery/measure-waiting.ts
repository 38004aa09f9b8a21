import { pool } from '../pool';
import { JOURNEY_OF_MESSAGE } from './journey-of-message';
import { IS_JOURNEY_PAUSED, WAITING_LINES } from './waiting-lines';

const MEASURE = `
WITH RECURSIVE ${WAITING_LINES}, due AS (
  SELECT (${IS_JOURNEY_PAUSED} OR c.status IS NOT DISTINCT FROM 'paused') AS held, d.oldest, d.count
    FROM line l
    LEFT JOIN connection c ON c.workspace_id = l.workspace_id AND c.channel = l.channel AND c.is_default
   CROSS JOIN LATERAL (
      SELECT min(m.due_at) AS oldest, count(*) AS count FROM message m
       WHERE m.state = 'planned' AND m.workspace_id = l.workspace_id AND m.channel = l.channel
         AND ${JOURNEY_OF_MESSAGE} = l.journey AND m.due_at <= now()) d
)
SELECT min(oldest) FILTER (WHERE NOT held) AS oldest, coalesce(sum(count) FILTER (WHERE held), 0)::int AS held FROM due`;

/** Messages whose time has come: since when the oldest waits that could leave, and how many a paused connection or journey holds back. */
export async function measureWaiting(): Promise<{ oldest: Date | null; held: number }> {
  const { rows } = await pool().query<{ oldest: Date | null; held: number }>(MEASURE);
  return rows[0] ?? { oldest: null, held: 0 };
}
