import type { NodeId } from '../../graph/types';
import { addressed } from './addressed';
import { event } from './event';
import { journey } from './journey';
import { segment } from './segment';
import { trait } from './trait';
import type { Heard, Stimulus, TriggerKind, TriggerOn } from './types';

const kinds: { [Kind in TriggerOn['kind']]: TriggerKind<Extract<TriggerOn, { kind: Kind }>> } = {
  event,
  trait,
  segment,
  journey,
  api: addressed('api'),
  manual: addressed('manual'),
  inactivity: addressed('inactive'),
  webhook: addressed('webhook'),
  date: addressed('date'),
  schedule: addressed('schedule'),
};

const kindOf = (on: TriggerOn) => kinds[on.kind] as TriggerKind<TriggerOn>;

/** What a trigger listens to. */
export const hears = (on: TriggerOn): Heard => kindOf(on).hears(on);

/** Whether this is what the trigger waits for. Pure. */
export const matchesTrigger = (
  on: TriggerOn,
  stimulus: Stimulus,
  at: { journeyId: string; nodeId: NodeId },
): boolean => kindOf(on).matches(on, stimulus, at);
