import { createHash } from 'node:crypto';
import { canonicalJson } from '@/journey/plan/canonical-json';
import type { Plan } from '@/journey/plan/types';
import type { Json } from '@/shared/json';

/** sha-256 (hex) of the plan's canonical JSON: the plan's name. */
export const hashPlan = (plan: Plan): string =>
  createHash('sha256')
    .update(canonicalJson(plan as unknown as Json))
    .digest('hex');
