import type { TriggerOn } from '../types';
import type { DueKind } from './types';

/** Each activity starts the clock over. */
export const inactivity: DueKind<Extract<TriggerOn, { kind: 'inactivity' }>> = {
  touches: ({ events }, { event }) =>
    event.type !== 'system' && (events.length === 0 || events.includes(event.name)),
  dueOf: ({ ms }, { activeAt, clock }) => (activeAt === null ? null : activeAt + Math.ceil(ms / clock)),
  onlyLater: true,
};
