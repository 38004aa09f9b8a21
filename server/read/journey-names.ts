import { pool } from '../data/pool';
import type { JourneyName } from './views/journey-views';

const order = new Intl.Collator('fa');

/** The journeys of a workspace that are not archived, by name. */
export async function listJourneyNames(workspaceId: string): Promise<JourneyName[]> {
  const { rows } = await pool().query<JourneyName>(
    `SELECT id, name FROM journey WHERE workspace_id = $1 AND status <> 'archived'`,
    [workspaceId],
  );
  return rows.sort((one, other) => order.compare(one.name, other.name));
}
