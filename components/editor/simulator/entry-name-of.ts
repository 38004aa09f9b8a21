import type { TriggerOn } from '@/journey/plan/triggers/types';
import { SYSTEM_PREFIX } from '@/shared/system-events';

const SAID: Record<Exclude<TriggerOn['kind'], 'event'>, string> = {
  trait: 'identify',
  segment: `${SYSTEM_PREFIX}segment-set`,
  journey: `${SYSTEM_PREFIX}journey-ended`,
  api: `${SYSTEM_PREFIX}api`,
  manual: `${SYSTEM_PREFIX}manual`,
  inactivity: `${SYSTEM_PREFIX}inactive`,
  date: `${SYSTEM_PREFIX}date`,
  schedule: `${SYSTEM_PREFIX}schedule`,
  webhook: `${SYSTEM_PREFIX}webhook`,
};

/** Name of the event by which a trigger lets people in. */
export const entryNameOf = (on: TriggerOn): string => (on.kind === 'event' ? on.event : SAID[on.kind]);
