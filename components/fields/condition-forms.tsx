'use client';

import type { ComponentType } from 'react';
import type { Condition } from '@/journey/rules/types';
import { ComparisonRow } from './comparison-row';
import { ConditionBucket } from './condition-bucket';
import { ConditionConsent } from './condition-consent';
import { ConditionEvent } from './condition-event';
import type { ConditionFormProps } from './condition-form';
import { ConditionMessage } from './condition-message';
import { ConditionSegment } from './condition-segment';
import { ConditionTime } from './condition-time';
import { ConditionVariant } from './condition-variant';
import { ConditionVisits } from './condition-visits';
import { ReachableRow } from './reachable-row';

type Kind = Condition['kind'];
type OfKind<K extends Kind> = Extract<Condition, { kind: K }>;

/** The form of each kind of condition. */
const FORMS: { readonly [K in Kind]: ComponentType<ConditionFormProps<OfKind<K>>> } = {
  trait: ComparisonRow,
  property: ComparisonRow,
  event: ConditionEvent,
  segment: ConditionSegment,
  reachable: ReachableRow,
  consent: ConditionConsent,
  message: ConditionMessage,
  visits: ConditionVisits,
  'time-in-journey': ConditionTime,
  variant: ConditionVariant,
  bucket: ConditionBucket,
  variable: ComparisonRow,
};

/** In the order a person chooses from. */
export const CONDITION_KINDS = Object.keys(FORMS) as Kind[];

export const formOf = (kind: Kind): ComponentType<ConditionFormProps<Condition>> =>
  FORMS[kind] as unknown as ComponentType<ConditionFormProps<Condition>>;
