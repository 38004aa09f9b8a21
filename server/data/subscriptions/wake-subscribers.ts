import type { PoolClient } from 'pg';
import { rows } from '../rows';

/** Something that happened to a person: an event by its name, or a change of what is known of them. */
export interface Happening {
  workspaceId: string;
  personId: string;
  kind: 'event' | 'person';
  /** Name of the event; empty for a change. */
  key: string;
}

const WAKE = `
INSERT INTO wake (workspace_id, run_id, kind)
SELECT DISTINCT s.workspace_id, s.run_id, 'hint'
  FROM json_to_recordset($1::json) AS h ("workspaceId" uuid, "personId" uuid, kind text, key text)
  JOIN subscription s ON s.workspace_id = h."workspaceId" AND s.person_id = h."personId" AND s.kind = h.kind AND s.key = h.key`;

/** Owes a hint to every run that waits for one of these. Returns how many. */
export async function wakeSubscribers(client: PoolClient, happenings: readonly Happening[]): Promise<number> {
  if (happenings.length === 0) return 0;
  const { rowCount } = await client.query({
    name: 'wake-subscribers',
    text: WAKE,
    values: [rows(happenings)],
  });
  return rowCount ?? 0;
}
