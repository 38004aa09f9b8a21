import type { Plan } from '@/journey/plan/types';
import { readPlan } from '@/server/data/plans/read-plan';

const MAX_PLANS = 500;
const cache = new Map<string, Promise<Plan>>();

/** The plan of a run. Plans never change, so they are kept, the latest used last. Throws when there is none. */
export function planOf(workspaceId: string, planHash: string): Promise<Plan> {
  const key = `${workspaceId} ${planHash}`;
  const known = cache.get(key);
  cache.delete(key);
  const plan = known ?? load(workspaceId, planHash, key);
  cache.set(key, plan);
  const oldest = cache.keys().next().value;
  if (cache.size > MAX_PLANS && oldest !== undefined) cache.delete(oldest);
  return plan;
}

async function load(workspaceId: string, planHash: string, key: string): Promise<Plan> {
  try {
    const plan = await readPlan(workspaceId, planHash);
    if (!plan) throw new Error(`No version has the plan ${planHash}`);
    return plan;
  } catch (error) {
    cache.delete(key);
    throw error;
  }
}
