import { pool } from '../data/pool';

const DAYS = 30;

export interface JourneyEntries {
  /** Runs entered per day in the workspace's zone, the last 30 days, oldest first. */
  entries: number[];
  /** How many of each day's runs have reached a goal since. */
  converted: number[];
}

const nothing = () => Array<number>(DAYS).fill(0);

/** Daily entries of several journeys in one query; the answer looks one up. */
export async function journeyEntries(
  workspaceId: string,
  journeyIds: string[],
): Promise<(journeyId: string) => JourneyEntries> {
  const { rows } = await pool().query<{
    journey_id: string;
    days_ago: number;
    entered: number;
    converted: number;
  }>(
    `SELECT r.journey_id, (z.today - (r.started_at AT TIME ZONE z.zone)::date) AS days_ago,
            count(*)::int AS entered, count(g.run_id)::int AS converted
       FROM run r
      CROSS JOIN (SELECT time_zone AS zone, (now() AT TIME ZONE time_zone)::date AS today FROM workspace WHERE id = $1) z
       LEFT JOIN (SELECT DISTINCT run_id FROM run_goal
                   WHERE workspace_id = $1 AND journey_id = ANY($2::uuid[]) AND at > now() - interval '${DAYS + 1} days') g
              ON g.run_id = r.id
      WHERE r.workspace_id = $1 AND r.journey_id = ANY($2::uuid[]) AND r.started_at > now() - interval '${DAYS + 1} days'
      GROUP BY 1, 2`,
    [workspaceId, journeyIds],
  );
  const found = new Map<string, JourneyEntries>();
  for (const { journey_id, days_ago, entered, converted } of rows) {
    const own = found.get(journey_id) ?? { entries: nothing(), converted: nothing() };
    const day = DAYS - 1 - days_ago;
    found.set(journey_id, own);
    if (day < 0 || day >= DAYS) continue;
    own.entries[day] = entered;
    own.converted[day] = converted;
  }
  return (id) => found.get(id) ?? { entries: nothing(), converted: nothing() };
}
