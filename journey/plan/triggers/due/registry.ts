import { SYSTEM_PREFIX } from '@/shared/system-events';
import type { TriggerOn } from '../types';
import { date } from './date';
import { inactivity } from './inactivity';
import { schedule } from './schedule';
import type { DueKind, TimedKind, TimedOn } from './types';

const kinds: { [Kind in TimedKind]: DueKind<Extract<TimedOn, { kind: Kind }>> } = {
  inactivity,
  date,
  schedule,
};

/** How the product tells that the time of a kind has come. */
export const TURN_EVENTS: Record<TimedKind, string> = {
  inactivity: `${SYSTEM_PREFIX}inactive`,
  date: `${SYSTEM_PREFIX}date`,
  schedule: `${SYSTEM_PREFIX}schedule`,
};

/** What a trigger of a person's own time does; null: it has none. */
export const dueKindOf = (on: TriggerOn): DueKind<TimedOn> | null =>
  on.kind in kinds ? (kinds[on.kind as TimedKind] as DueKind<TimedOn>) : null;

export function isTimed(on: TriggerOn): on is TimedOn {
  const kind = dueKindOf(on);
  return kind !== null && (kind.applies?.(on as TimedOn) ?? true);
}

export const TIMED_KINDS = Object.keys(kinds) as TimedKind[];
