import type { StepLog } from '../step-log';
import type { AdvanceInput, Facts, Instruction, Next, Op, Plan, Target } from '../types';

/** One call of advance: what it walks, what it may look at, and what it has done so far. */
export interface Stretch {
  plan: Plan;
  log: StepLog;
  input: AdvanceInput;
  facts: Facts;
}

/** Either the walk goes on at another instruction, or it stops here. */
export type Move = { goto: Target } | { stop: Next };

export type InstructionOf<K extends Op> = Extract<Instruction, { op: K }>;

/** What an instruction does when a run comes by. Asks for facts before it writes anything. */
export type Execute<K extends Op> = (instruction: InstructionOf<K>, stretch: Stretch) => Move;
