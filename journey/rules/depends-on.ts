import type { Channel } from '@/shared/channel';
import type { NodeId } from '../graph/types';
import { kindOf } from './conditions/registry';
import type { Rule } from './types';

/** How far back a rule looks at events: a span before now in ms, since the run began, since the present wait began, or for ever. */
export type Since = { ms: number } | 'entry' | 'wait' | 'ever';

/** Everything that rules read, so that callers load that and no more. */
export interface Dependencies {
  traits: Set<string>;
  properties: Set<string>;
  channels: Set<Channel>;
  events: { name: string; since: Since }[];
  /** Segment keys. */
  segments: Set<string>;
  variables: Set<string>;
  usesMessages: boolean;
  /** Steps whose messages it names; empty: those of any step. */
  messages: Set<NodeId | ''>;
  /** Whether the answer depends on time zones. */
  usesCalendar: boolean;
}

export const noDependencies = (): Dependencies => ({
  traits: new Set(),
  properties: new Set(),
  channels: new Set(),
  events: [],
  segments: new Set(),
  variables: new Set(),
  usesMessages: false,
  messages: new Set(),
  usesCalendar: false,
});

/** Adds what a rule reads to `into`. */
export function dependsOn(rule: Rule, into: Dependencies = noDependencies()): Dependencies {
  if (rule.kind === 'all' || rule.kind === 'any') for (const part of rule.rules) dependsOn(part, into);
  else if (rule.kind === 'not') dependsOn(rule.rule, into);
  else kindOf(rule).dependsOn(rule, into);
  return into;
}
