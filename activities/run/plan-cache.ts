import type { PoolClient } from 'pg';
import type { Plan } from '@/journey/plan/types';
import { readPlan } from '@/server/data/plans/read-plan';

const MAX_PLANS = 500;
const cache = new Map<string, Promise<Plan>>();

/**
 * The plan of a run. Plans never change, so they are kept, the latest used last. Throws when there is none. Read on the caller's connection: a
 * transaction that waited for a second one could wait for ever.
 */
export function planOf(client: PoolClient, workspaceId: string, planHash: string): Promise<Plan> {
  const key = `${workspaceId} ${planHash}`;
  const known = cache.get(key);
  cache.delete(key);
  const plan = known ?? load(client, workspaceId, planHash, key);
  cache.set(key, plan);
  const oldest = cache.keys().next().value;
  if (cache.size > MAX_PLANS && oldest !== undefined) cache.delete(oldest);
  return plan;
}

async function load(client: PoolClient, workspaceId: string, planHash: string, key: string): Promise<Plan> {
  try {
    const plan = await readPlan(client, workspaceId, planHash);
    if (!plan) throw new Error(`No version has the plan ${planHash}`);
    return plan;
  } catch (error) {
    cache.delete(key);
    throw error;
  }
}
