import type { Instruction, Plan } from '../plan/types';

/** A plan of the given instructions and a shared end behind them. */
export function planOf(code: Instruction[], more: Partial<Plan> = {}): Plan {
  return {
    v: 2,
    reentry: { mode: 'off' },
    triggers: [{ node: 'start', on: { kind: 'event', event: 'Cart Updated' }, to: 0 }],
    exits: [],
    goals: [],
    variables: [],
    ...more,
    code: [...code, { op: 'end', node: null, reason: { code: 'completed' } }],
  };
}
