import type { Plan } from '@/journey/plan/types';
import { upgradePlan } from '@/journey/plan/upgrade-plan';
import { pool } from '../pool';

/** The published plan with this hash; null when the workspace has none. */
export async function readPlan(workspaceId: string, planHash: string): Promise<Plan | null> {
  const { rows } = await pool().query<{ plan: Plan }>({
    name: 'read-plan',
    text: 'SELECT plan FROM journey_version WHERE workspace_id = $1 AND plan_hash = $2 LIMIT 1',
    values: [workspaceId, planHash],
  });
  return rows[0] ? upgradePlan(rows[0].plan) : null;
}
