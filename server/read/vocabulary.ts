import type { JsonObject } from '@/shared/json';
import { pool } from '../data/pool';
import { BriefCache } from './brief-cache';
import { collectSeen } from './collect-seen';
import type { Vocabulary } from './views/workspace-views';

const cache = new BriefCache<Vocabulary>(10_000);

/** Names of events, properties and traits that were really received; at most ten seconds old. */
export const getVocabulary = (workspaceId: string): Promise<Vocabulary> =>
  cache.get(workspaceId, () => readVocabulary(workspaceId));

interface EventRow {
  name: string;
  count: number;
  week: number;
  month: number;
  last_seen_at: Date;
  samples: JsonObject[];
}

async function readVocabulary(workspaceId: string): Promise<Vocabulary> {
  const [events, people] = await Promise.all([
    pool().query<EventRow>(EVENTS, [workspaceId]),
    pool().query<{ traits: JsonObject }>(
      `SELECT traits FROM person WHERE workspace_id = $1 AND merged_into IS NULL ORDER BY last_seen_at DESC LIMIT 300`,
      [workspaceId],
    ),
  ]);
  return {
    events: events.rows.map(({ name, count, week, month, last_seen_at, samples }) => ({
      name,
      count,
      week,
      month,
      lastSeenAt: last_seen_at.toISOString(),
      properties: collectSeen(samples),
    })),
    traits: collectSeen(people.rows.map(({ traits }) => traits)),
  };
}

/**
 * Hops from name to name along the index (workspace, name, received_at), so that a name with millions of events costs
 * no more than a rare one. Counts stop at ten thousand.
 */
const EVENTS = `WITH RECURSIVE names AS (
    (SELECT name FROM event WHERE workspace_id = $1 ORDER BY name LIMIT 1)
    UNION ALL
    SELECT (SELECT e.name FROM event e WHERE e.workspace_id = $1 AND e.name > n.name ORDER BY e.name LIMIT 1)
    FROM names n WHERE n.name IS NOT NULL
  ), known AS (SELECT name FROM names WHERE name IS NOT NULL LIMIT 500)
  SELECT known.name, total.count, lately.week, lately.month, max(recent.received_at) AS last_seen_at, jsonb_agg(recent.properties) AS samples
  FROM known
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS count FROM (SELECT 1 FROM event
      WHERE workspace_id = $1 AND name = known.name LIMIT 10000) counted
  ) total
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE counted.received_at > now() - interval '7 days')::int AS week, count(*)::int AS month
    FROM (SELECT received_at FROM event
      WHERE workspace_id = $1 AND name = known.name AND received_at > now() - interval '30 days'
      ORDER BY received_at DESC LIMIT 10000) counted
  ) lately
  CROSS JOIN LATERAL (
    SELECT properties, type, received_at FROM event
    WHERE workspace_id = $1 AND name = known.name ORDER BY received_at DESC LIMIT 40
  ) recent
  WHERE recent.type IN ('track', 'page', 'screen')
  GROUP BY known.name, total.count, lately.week, lately.month ORDER BY total.count DESC, known.name`;
