import type { Rule } from '../rules/types';
import type { Instruction, Plan, Trigger } from './types';

/** What differs in the instructions of a plan of the first form. */
interface FirstInstruction {
  op: string;
  durationMs?: number;
}

/** Before triggers could listen to anything but events. */
interface FirstTrigger {
  node: string;
  kind: 'event';
  event: string;
  filter?: Rule;
  to: number;
}

type SecondPlan = Omit<Plan, 'triggers'> & { triggers: (Trigger | FirstTrigger)[] };

type FirstPlan = Omit<SecondPlan, 'v' | 'goals' | 'variables' | 'exits' | 'code'> & {
  v: 1;
  exits: Omit<Plan['exits'][number], 'when'>[];
  code: FirstInstruction[];
};

/** A stored plan in today's form. What was published stays stored as it was; only its reading changes. */
export function upgradePlan(stored: SecondPlan | FirstPlan): Plan {
  const triggers = stored.triggers.map(upgradeTrigger);
  if (stored.v === 2) return { ...stored, triggers };
  return {
    ...stored,
    triggers,
    v: 2,
    exits: stored.exits.map((exit) => ({ ...exit, when: 'at-once' })),
    goals: [],
    variables: [],
    code: stored.code.map(upgradeInstruction),
  };
}

function upgradeTrigger(trigger: Trigger | FirstTrigger): Trigger {
  if ('on' in trigger) return trigger;
  const { event, kind, ...rest } = trigger;
  return { ...rest, on: { kind, event } };
}

function upgradeInstruction({ durationMs, ...instruction }: FirstInstruction): Instruction {
  if (instruction.op === 'sleep') {
    return { ...instruction, until: { kind: 'duration', ms: durationMs ?? 0 } } as Instruction;
  }
  if (instruction.op === 'effect')
    return { answeredBy: 'ledger', sends: true, ...instruction } as Instruction;
  return instruction as Instruction;
}
