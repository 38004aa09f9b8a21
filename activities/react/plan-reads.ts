import type { Plan } from '@/journey/plan/types';
import { type Dependencies, dependsOn, noDependencies } from '@/journey/rules/depends-on';
import type { Rule } from '@/journey/rules/types';

export interface PlanReads {
  /** What decides who is let in. */
  entry: Dependencies;
  /** What ends runs, and what counts as a goal. */
  run: Dependencies;
}

const known = new WeakMap<Plan, PlanReads>();

/** Everything that the reactor has to know to ask the rules of a plan. */
export function planReads(plan: Plan): PlanReads {
  const cached = known.get(plan);
  if (cached) return cached;
  const filters = [...plan.triggers.map(({ filter }) => filter), plan.audience?.rule];
  const ends = [...plan.exits, ...plan.goals].map(({ filter }) => filter);
  const reads = { entry: readsOf(filters), run: readsOf(ends) };
  known.set(plan, reads);
  return reads;
}

function readsOf(rules: readonly (Rule | undefined)[]): Dependencies {
  const all = noDependencies();
  for (const rule of rules) if (rule) dependsOn(rule, all);
  return all;
}
