import { pool } from '../data/pool';
import type { JourneyFacets } from './views/journey-views';

const order = new Intl.Collator('fa').compare;

/** The folders, tags and owners of a workspace's journeys that are not archived, by name. */
export async function getJourneyFacets(workspaceId: string): Promise<JourneyFacets> {
  const [folders, tags, owners] = await Promise.all([
    pool().query<{ name: string | null; count: number }>(
      `SELECT folder AS name, count(*)::int AS count FROM journey
        WHERE workspace_id = $1 AND status <> 'archived' GROUP BY folder`,
      [workspaceId],
    ),
    pool().query<{ tag: string }>(
      `SELECT DISTINCT unnest(tags) AS tag FROM journey WHERE workspace_id = $1 AND status <> 'archived'`,
      [workspaceId],
    ),
    pool().query<{ id: string; name: string }>(
      `SELECT DISTINCT u.id, u.name FROM journey j JOIN "user" u ON u.id = j.owner_id
        WHERE j.workspace_id = $1 AND j.status <> 'archived'`,
      [workspaceId],
    ),
  ]);
  return {
    folders: folders.rows
      .flatMap(({ name, count }) => (name === null ? [] : { name, count }))
      .sort((one, other) => order(one.name, other.name)),
    unfiled: folders.rows.find(({ name }) => name === null)?.count ?? 0,
    tags: tags.rows.map(({ tag }) => tag).sort(order),
    owners: owners.rows.sort((one, other) => order(one.name, other.name)),
  };
}
