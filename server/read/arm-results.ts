import { AppError } from '@/shared/app-error';
import { pool } from '../data/pool';
import type { ArmResult } from './views/journey-views';

// From the counts, which are there for every journey however many runs it has had.
const PEOPLE = `
SELECT substr(measure, 8) AS port, sum(count)::int AS people FROM (
  SELECT measure, count FROM node_count WHERE workspace_id = $1 AND journey_id = $2 AND node_id = $3
  UNION ALL
  SELECT measure, delta FROM node_count_delta WHERE workspace_id = $1 AND journey_id = $2 AND node_id = $3
) c WHERE starts_with(measure, 'passed:') GROUP BY 1`;

const REACHED = `
SELECT s.port, count(DISTINCT g.run_id)::int AS reached
  FROM run_goal g JOIN step s ON s.run_id = g.run_id AND s.node_id = $3 AND s.visit = 1 AND s.port IS NOT NULL
 WHERE g.workspace_id = $1 AND g.journey_id = $2 AND ($4::text IS NULL OR g.goal_id = $4) AND g.at >= s.entered_at
 GROUP BY s.port`;

interface Place {
  journeyId: string;
  nodeId: string;
  /** Any goal of the journey, unless one is named. */
  goalId?: string | null | undefined;
}

/** How people fared by the way they took at a step: how many there were, how many runs reached a goal afterwards. */
export async function getArmResults(
  workspaceId: string,
  { journeyId, nodeId, goalId = null }: Place,
): Promise<ArmResult[]> {
  const place = [workspaceId, journeyId, nodeId];
  const [known, people, reached] = await Promise.all([
    pool().query('SELECT 1 FROM journey WHERE workspace_id = $1 AND id = $2', [workspaceId, journeyId]),
    pool().query<{ port: string; people: number }>(PEOPLE, place),
    pool().query<{ port: string; reached: number }>(REACHED, [...place, goalId]),
  ]);
  if (known.rowCount === 0) throw new AppError('not-found', 'journeyNotFound', 'No such journey');
  const byPort = new Map(reached.rows.map((row) => [row.port, row.reached]));
  return people.rows.map(({ port, people: count }) => ({
    port,
    people: count,
    reached: Math.min(count, byPort.get(port) ?? 0),
  }));
}
