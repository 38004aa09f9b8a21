import { pool } from '../data/pool';

const DAYS = 14;

export interface JourneyEntries {
  open: number;
  entered: number;
  /** Runs entered per day in the workspace's zone, the last 14 days, oldest first. */
  entries: number[];
}

/** Open, entered and daily entries of several journeys in two queries; the answer looks one up. */
export async function journeyEntries(
  workspaceId: string,
  journeyIds: string[],
): Promise<(journeyId: string) => JourneyEntries> {
  const [totals, days] = await Promise.all([
    pool().query<{ journey_id: string; open: number; entered: number }>(
      `SELECT journey_id, count(*) FILTER (WHERE status <> 'ended')::int AS open, count(*)::int AS entered
       FROM run WHERE workspace_id = $1 AND journey_id = ANY($2::uuid[]) GROUP BY journey_id`,
      [workspaceId, journeyIds],
    ),
    pool().query<{ journey_id: string; days_ago: number; entered: number }>(
      `SELECT r.journey_id, (z.today - (r.started_at AT TIME ZONE z.zone)::date) AS days_ago, count(*)::int AS entered
       FROM run r, (SELECT time_zone AS zone, (now() AT TIME ZONE time_zone)::date AS today FROM workspace WHERE id = $1) z
       WHERE r.workspace_id = $1 AND r.journey_id = ANY($2::uuid[]) AND r.started_at > now() - interval '15 days'
       GROUP BY 1, 2`,
      [workspaceId, journeyIds],
    ),
  ]);
  const total = new Map(totals.rows.map((row) => [row.journey_id, row]));
  const perDay = new Map<string, number[]>(journeyIds.map((id) => [id, Array(DAYS).fill(0)]));
  for (const { journey_id, days_ago, entered } of days.rows) {
    const index = DAYS - 1 - days_ago;
    const own = perDay.get(journey_id);
    if (own && index >= 0 && index < DAYS) own[index] = entered;
  }
  return (id) => ({
    open: total.get(id)?.open ?? 0,
    entered: total.get(id)?.entered ?? 0,
    entries: perDay.get(id) ?? Array(DAYS).fill(0),
  });
}
