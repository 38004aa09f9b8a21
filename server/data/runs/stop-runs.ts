import { inTransaction } from '../pool';
import { endRuns } from './end-runs';

/**
 * Ends up to `limit` open runs of a journey with the reason `stopped`; call again until it returns 0, then
 * `notify('safar_wake')`. Commit the journey's status first: `step` does not move its runs from then on.
 */
export function stopRuns({
  workspaceId,
  journeyId,
  limit,
}: {
  workspaceId: string;
  journeyId: string;
  limit: number;
}): Promise<number> {
  return inTransaction(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM run WHERE workspace_id = $1 AND journey_id = $2 AND status <> 'ended' LIMIT $3`,
      [workspaceId, journeyId, limit],
    );
    const runs = rows.map(({ id }) => ({ runId: id, reason: { code: 'stopped' as const } }));
    return (await endRuns(client, runs, true)).length;
  });
}
