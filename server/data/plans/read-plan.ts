import type { PoolClient } from 'pg';
import type { Plan } from '@/journey/plan/types';
import { upgradePlan } from '@/journey/plan/upgrade-plan';

/** The published plan with this hash; null when the workspace has none. */
export async function readPlan(
  client: PoolClient,
  workspaceId: string,
  planHash: string,
): Promise<Plan | null> {
  const { rows } = await client.query<{ plan: Plan }>({
    name: 'read-plan',
    text: 'SELECT plan FROM journey_version WHERE workspace_id = $1 AND plan_hash = $2 LIMIT 1',
    values: [workspaceId, planHash],
  });
  return rows[0] ? upgradePlan(rows[0].plan) : null;
}
