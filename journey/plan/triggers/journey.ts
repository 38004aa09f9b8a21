import { JOURNEY_ENDED } from '@/shared/system-events';
import type { Ending, TriggerKind, TriggerOn } from './types';

/** By the code of a run's end. */
const ENDING_OF: Record<string, Ending> = {
  completed: 'completed',
  goal: 'goal',
  'exit-rule': 'exit',
  'exit-node': 'exit',
  audience: 'exit',
};

/** A run of another journey ends. Runs that were stopped, merged or broken are no ending that anyone waits for, except by "any". */
export const journey: TriggerKind<Extract<TriggerOn, { kind: 'journey' }>> = {
  hears: () => ({ kind: 'event', name: JOURNEY_ENDED }),
  matches({ journeyId, ending }, { event }) {
    if (event.name !== JOURNEY_ENDED || event.properties.journeyId !== journeyId) return false;
    return ending === 'any' || ENDING_OF[String(event.properties.code)] === ending;
  },
};
