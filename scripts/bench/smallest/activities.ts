import { inTransaction } from '@/server/data/pool';
import { newId } from '@/shared/new-id';

export interface SmallestActivities {
  wake(runId: string): Promise<void>;
}

/** One transaction with three statements: the run is locked, its message planned, its end noted. No product at all. */
export const smallestActivities: SmallestActivities = {
  wake: (runId) =>
    inTransaction(async (client) => {
      await client.query({
        name: 'smallest-lock',
        text: 'SELECT id FROM run WHERE id = $1 FOR UPDATE',
        values: [runId],
      });
      await client.query({
        name: 'smallest-plan',
        text: `INSERT INTO message (id, workspace_id, run_id, journey_id, version, node_id, person_id, channel, template_id)
               SELECT $2, workspace_id, id, journey_id, version, 'sms', person_id, 'sms', $2 FROM run WHERE id = $1`,
        values: [runId, newId()],
      });
      await client.query({
        name: 'smallest-end',
        text: `UPDATE run SET status = 'ended', ended_at = clock_timestamp(), due = NULL WHERE id = $1`,
        values: [runId],
      });
    }),
};
