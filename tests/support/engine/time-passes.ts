import { notify } from '@/server/data/notify';
import { pool } from '@/server/data/pool';

/**
 * The waits of everybody who is inside these journeys are over as of now, and their workflows look. So a test that does something before a wait
 * ends need not be quicker than it.
 */
export async function timePasses(...journeyIds: string[]): Promise<void> {
  await pool().query(
    `WITH moved AS (
       UPDATE run SET due = now(), state = jsonb_set(state, '{open,until}', to_jsonb(floor(extract(epoch FROM now()) * 1000) - 1))
        WHERE journey_id = ANY($1::uuid[]) AND status <> 'ended' AND state->'open'->>'until' IS NOT NULL
       RETURNING workspace_id, id
     )
     INSERT INTO wake (workspace_id, run_id, kind) SELECT workspace_id, id, 'rush' FROM moved`,
    [journeyIds],
  );
  notify('safar_wake');
}
