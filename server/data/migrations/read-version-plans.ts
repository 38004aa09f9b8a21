import type { Plan } from '@/journey/plan/types';
import { upgradePlan } from '@/journey/plan/upgrade-plan';
import { pool } from '../pool';

export interface VersionPlan {
  number: number;
  planHash: string;
  plan: Plan;
}

/** The plans of some versions of a journey, by number. */
export async function readVersionPlans(
  workspaceId: string,
  journeyId: string,
  numbers: readonly number[],
): Promise<Map<number, VersionPlan>> {
  const { rows } = await pool().query<VersionPlan>(
    `SELECT number, plan_hash AS "planHash", plan FROM journey_version
      WHERE workspace_id = $1 AND journey_id = $2 AND number = ANY($3::int[])`,
    [workspaceId, journeyId, numbers],
  );
  return new Map(rows.map((row) => [row.number, { ...row, plan: upgradePlan(row.plan) }]));
}
