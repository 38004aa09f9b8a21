import { pool } from '../pool';

export interface Bounced {
  workspaceId: string;
  personId: string;
  address: string;
}

const SUPPRESS = `
UPDATE person p
   SET channels = jsonb_set(p.channels, '{email,suppressed}', jsonb_build_object('reason', 'hard-bounce', 'at',
         to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))),
       updated_at = now()
  FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS bounced (workspace_id, person_id, address)
 WHERE p.workspace_id = bounced.workspace_id AND p.id = bounced.person_id
   AND p.channels->'email'->>'address' = bounced.address AND NOT p.channels->'email' ? 'suppressed'`;

/** Nothing more goes to an e-mail address that does not exist, as long as the person has that address. */
export async function suppressAddresses(bounced: readonly Bounced[]): Promise<void> {
  if (bounced.length === 0) return;
  await pool().query(SUPPRESS, [
    bounced.map(({ workspaceId }) => workspaceId),
    bounced.map(({ personId }) => personId),
    bounced.map(({ address }) => address),
  ]);
}
