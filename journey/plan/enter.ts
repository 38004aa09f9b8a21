import type { JsonObject } from '@/shared/json';
import { assignVariables } from './assign-variables';
import type { Plan, RunState, StepChange, Trigger } from './types';

export interface EntryEvent {
  name: string;
  messageId: string;
  properties: JsonObject;
  /** When it happened, ms since epoch. */
  at: number;
}

/** The first state of a run and its first step: the trigger's. `now` in ms since epoch. */
export function enter(
  plan: Pick<Plan, 'variables'>,
  trigger: Trigger,
  event: EntryEvent,
  traits: JsonObject,
  now: number,
): { state: RunState; step: StepChange } {
  const set = plan.variables.map(({ name, initial }) => ({
    variable: name,
    value: initial ?? { from: 'literal' as const, value: null },
  }));
  return {
    state: {
      pc: trigger.to,
      position: 1,
      visits: { [trigger.node]: 1 },
      open: null,
      entryAt: Math.min(event.at, now),
      heard: [event.messageId],
      ...(set.length > 0
        ? {
            variables: assignVariables(
              set,
              { traits, entry: event.properties, variables: {} },
              plan.variables,
            ),
          }
        : {}),
    },
    step: {
      nodeId: trigger.node,
      visit: 1,
      position: 0,
      status: 'done',
      port: 'next',
      reason: { code: 'entered', event: event.name, messageId: event.messageId },
      enteredAt: now,
      leftAt: now,
    },
  };
}
