import type { Condition } from '../types';
import { bucket } from './bucket/condition';
import type { ConditionKind } from './condition-kind';
import { consent } from './consent/condition';
import { event } from './event/condition';
import { message } from './message/condition';
import { property } from './property/condition';
import { reachable } from './reachable/condition';
import { segment } from './segment/condition';
import { timeInJourney } from './time-in-journey/condition';
import { trait } from './trait/condition';
import { variable } from './variable/condition';
import { variant } from './variant/condition';
import { visits } from './visits/condition';

type OfKind<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

const conditionKinds: { readonly [K in Condition['kind']]: ConditionKind<OfKind<K>> } = {
  trait,
  property,
  event,
  segment,
  reachable,
  consent,
  message,
  visits,
  'time-in-journey': timeInJourney,
  variant,
  bucket,
  variable,
};

/** What a condition of this kind means. */
export const kindOf = (condition: Condition): ConditionKind<Condition> =>
  conditionKinds[condition.kind] as unknown as ConditionKind<Condition>;

/** Whether it can be asked of people at large, without an event at hand and without a run. */
export const isAskedAtLarge = (kind: Condition['kind']): boolean => conditionKinds[kind].toSql !== undefined;
