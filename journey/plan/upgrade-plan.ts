import type { Instruction, Plan } from './types';

/** What differs in the instructions of a plan of the first form. */
interface FirstInstruction {
  op: string;
  durationMs?: number;
}

type FirstPlan = Omit<Plan, 'v' | 'goals' | 'variables' | 'exits' | 'code'> & {
  v: 1;
  exits: Omit<Plan['exits'][number], 'when'>[];
  code: FirstInstruction[];
};

/** A stored plan in today's form. What was published stays stored as it was; only its reading changes. */
export function upgradePlan(stored: Plan | FirstPlan): Plan {
  if (stored.v === 2) return stored;
  return {
    ...stored,
    v: 2,
    exits: stored.exits.map((exit) => ({ ...exit, when: 'at-once' })),
    goals: [],
    variables: [],
    code: stored.code.map(upgradeInstruction),
  };
}

function upgradeInstruction({ durationMs, ...instruction }: FirstInstruction): Instruction {
  if (instruction.op === 'sleep') {
    return { ...instruction, until: { kind: 'duration', ms: durationMs ?? 0 } } as Instruction;
  }
  if (instruction.op === 'effect')
    return { answeredBy: 'ledger', sends: true, ...instruction } as Instruction;
  return instruction as Instruction;
}
