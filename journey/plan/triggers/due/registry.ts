import { SYSTEM_PREFIX } from '@/shared/system-events';
import type { TriggerOn } from '../types';
import { inactivity } from './inactivity';
import type { DueKind, TimedKind, TimedOn } from './types';

const kinds: { [Kind in TimedKind]: DueKind<Extract<TimedOn, { kind: Kind }>> } = { inactivity };

/** How the product tells that the time of a kind has come. */
export const TURN_EVENTS: Record<TimedKind, string> = { inactivity: `${SYSTEM_PREFIX}inactive` };

/** What a trigger of a person's own time does; null: it has none. */
export const dueKindOf = (on: TriggerOn): DueKind<TimedOn> | null =>
  on.kind in kinds ? (kinds[on.kind as TimedKind] as DueKind<TimedOn>) : null;

export const isTimed = (on: TriggerOn): on is TimedOn => on.kind in kinds;

export const TIMED_KINDS = Object.keys(kinds) as TimedKind[];
