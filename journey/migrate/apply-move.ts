import type { JsonObject } from '@/shared/json';
import { assignVariables } from '../plan/assign-variables';
import type { Plan, RunState, StepChange } from '../plan/types';
import type { Move } from './types';

/**
 * The state of a run after its move, and the visit that ended with it, if any. Visits, ways of splits and the beginning are kept; variables that
 * are new begin as the new version says. `now` in ms since epoch.
 */
export function applyMove(
  state: RunState,
  move: Extract<Move, { kind: 'move' }>,
  to: { plan: Pick<Plan, 'variables'>; version: number },
  facts: { traits: JsonObject; entry: JsonObject },
  now: number,
): { state: RunState; closed: StepChange | null } {
  const { open } = state;
  const moved: RunState = {
    ...state,
    pc: move.pc,
    open:
      open && move.isSameVisit ? { ...open, ...(move.timer === 'recomputed' ? { until: null } : {}) } : null,
  };
  const missing = to.plan.variables.filter(({ name }) => !(name in (state.variables ?? {})));
  if (missing.length > 0) {
    const set = missing.map(({ name, initial }) => ({
      variable: name,
      value: initial ?? { from: 'literal' as const, value: null },
    }));
    moved.variables = {
      ...state.variables,
      ...assignVariables(set, { ...facts, variables: {} }, to.plan.variables),
    };
  }
  return {
    state: moved,
    closed: open && !move.isSameVisit ? closedVisit(open, move.to, to.version, now) : null,
  };
}

function closedVisit(
  { node, visit, position, enteredAt }: NonNullable<RunState['open']>,
  target: string | null,
  version: number,
  now: number,
): StepChange {
  return {
    nodeId: node,
    visit,
    position,
    status: 'done',
    port: null,
    reason: { code: 'migrated', version, nodeId: target },
    enteredAt,
    leftAt: now,
  };
}
