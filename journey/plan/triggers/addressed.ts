import { type SYSTEM_EVENTS, SYSTEM_PREFIX } from '@/shared/system-events';
import type { TriggerKind, TriggerOn } from './types';

/** A trigger that is told by a system event meant for it: for its journey, and for its node when one is named. */
export const addressed = <On extends TriggerOn>(name: (typeof SYSTEM_EVENTS)[number]): TriggerKind<On> => ({
  hears: () => ({ kind: 'event', name: SYSTEM_PREFIX + name }),
  matches: (_on, { event, address }, at) =>
    event.name === SYSTEM_PREFIX + name &&
    address.journeyId === at.journeyId &&
    (address.nodeId === undefined || address.nodeId === at.nodeId),
});
