import { pool } from '../data/pool';
import { BriefCache } from './brief-cache';
import type { Overview } from './views/workspace-views';

const cache = new BriefCache<Overview>(2_000);

/** The numbers of the home page; at most two seconds old. */
export const getOverview = (workspaceId: string): Promise<Overview> =>
  cache.get(workspaceId, () => readOverview(workspaceId));

interface Totals {
  people: number;
  events_today: number;
  open_runs: number;
  messages_today: number;
}

interface Hour {
  at: Date;
  events: number;
  entered: number;
  accepted: number;
}

async function readOverview(workspaceId: string): Promise<Overview> {
  const [totals, hours, attention] = await Promise.all([
    pool().query<Totals>(TOTALS, [workspaceId]),
    pool().query<Hour>(HOURS, [workspaceId]),
    pool().query<{ code: string; count: number }>(ATTENTION, [workspaceId]),
  ]);
  const row = totals.rows[0];
  return {
    people: row?.people ?? 0,
    eventsToday: row?.events_today ?? 0,
    openRuns: row?.open_runs ?? 0,
    messagesToday: row?.messages_today ?? 0,
    hourly: hours.rows.map(({ at, ...counts }) => ({ at: at.toISOString(), ...counts })),
    attention: attention.rows.filter(({ count }) => count > 0),
  };
}

/** "Today" begins at midnight in the workspace's zone. */
const TOTALS = `WITH day AS (
    SELECT date_trunc('day', now() AT TIME ZONE time_zone) AT TIME ZONE time_zone AS start FROM workspace WHERE id = $1
  )
  SELECT
    (SELECT count(*)::int FROM person WHERE workspace_id = $1 AND merged_into IS NULL) AS people,
    (SELECT count(*)::int FROM event, day WHERE workspace_id = $1 AND received_at >= day.start) AS events_today,
    (SELECT count(*)::int FROM run WHERE workspace_id = $1 AND status <> 'ended') AS open_runs,
    (SELECT count(*)::int FROM message, day
      WHERE workspace_id = $1 AND state = 'accepted' AND planned_at >= day.start - interval '1 day'
        AND settled_at >= day.start) AS messages_today`;

const HOURS = `SELECT h.at,
    coalesce(e.count, 0) AS events, coalesce(r.count, 0) AS entered, coalesce(m.count, 0) AS accepted
  FROM generate_series(date_trunc('hour', now()) - interval '23 hours', date_trunc('hour', now()), interval '1 hour') AS h(at)
  LEFT JOIN (SELECT date_trunc('hour', received_at) AS at, count(*)::int FROM event
    WHERE workspace_id = $1 AND received_at >= now() - interval '24 hours' GROUP BY 1) e ON e.at = h.at
  LEFT JOIN (SELECT date_trunc('hour', started_at) AS at, count(*)::int FROM run
    WHERE workspace_id = $1 AND started_at >= now() - interval '24 hours' GROUP BY 1) r ON r.at = h.at
  LEFT JOIN (SELECT date_trunc('hour', settled_at) AS at, count(*)::int FROM message
    WHERE workspace_id = $1 AND state = 'accepted' AND planned_at >= now() - interval '48 hours'
      AND settled_at >= now() - interval '24 hours' GROUP BY 1) m ON m.at = h.at
  ORDER BY h.at`;

const ATTENTION = `SELECT 'unknown-messages' AS code, count(*)::int AS count FROM message
    WHERE workspace_id = $1 AND state = 'unknown' AND planned_at > now() - interval '7 days'
  UNION ALL SELECT 'failed-messages', count(*)::int FROM message
    WHERE workspace_id = $1 AND state = 'failed' AND planned_at > now() - interval '1 day'
  UNION ALL SELECT 'rejected-events', count(*)::int FROM rejected_event
    WHERE workspace_id = $1 AND received_at > now() - interval '1 day'
  UNION ALL SELECT 'overdue-runs', count(*)::int FROM run
    WHERE workspace_id = $1 AND status = 'waiting' AND due < now() - interval '2 minutes'
  UNION ALL SELECT 'connection-problems', count(*)::int FROM connection
    WHERE workspace_id = $1 AND problem IS NOT NULL AND status = 'active'`;
