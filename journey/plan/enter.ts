import type { RunState, StepChange, Trigger } from './types';

/** The first state of a run and its first step: the trigger's. `at` in ms. */
export function enter(
  trigger: Trigger,
  event: { name: string; messageId: string },
  at: number,
): { state: RunState; step: StepChange } {
  return {
    state: { pc: trigger.to, position: 1, visits: { [trigger.node]: 1 }, open: null },
    step: {
      nodeId: trigger.node,
      visit: 1,
      position: 0,
      status: 'done',
      port: 'next',
      reason: { code: 'entered', event: event.name, messageId: event.messageId },
      enteredAt: at,
      leftAt: at,
    },
  };
}
