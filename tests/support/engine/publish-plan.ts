import type { Plan } from '@/journey/plan/types';
import { inTransaction } from '@/server/data/pool';
import { hashPlan } from '@/server/services/journeys/hash-plan';
import { newId } from '@/shared/new-id';

/** A live journey whose first version is a plan that no document was compiled to: the engine reads nothing else. Returns its id. */
export async function publishPlan(workspaceId: string, plan: Plan): Promise<string> {
  const id = newId();
  // As one, as a publish is: a live journey without its version is never seen, and would be remembered as one without a plan.
  await inTransaction(async (client) => {
    await client.query(
      `INSERT INTO journey (id, workspace_id, name, status, document, live_version) VALUES ($1, $2, 'Plan', 'live', '{}', 1)`,
      [id, workspaceId],
    );
    await client.query(
      `INSERT INTO journey_version (workspace_id, journey_id, number, document, plan, plan_hash) VALUES ($1, $2, 1, '{}', $3, $4)`,
      [workspaceId, id, plan, hashPlan(plan)],
    );
  });
  return id;
}
