import { nextTick } from '../../../calendar/next-tick';
import type { TriggerOn } from '../types';
import type { DueKind } from './types';

/** A schedule on each person's own clock; one on the workspace's clock is a broadcast. */
export const schedule: DueKind<Extract<TriggerOn, { kind: 'schedule' }>> = {
  applies: ({ clock }) => clock === 'person',
  touches: (_on, { isChanged, isTurn }) => isChanged || isTurn,
  dueOf: (on, { now, zone }) => nextTick(on.schedule, now, zone),
  onlyLater: false,
};
