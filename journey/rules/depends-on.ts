import type { Channel } from '@/shared/channel';
import type { Rule } from './types';

export interface Dependencies {
  traits: Set<string>;
  properties: Set<string>;
  channels: Set<Channel>;
}

/** Everything a rule reads, so that callers load that and no more. */
export function dependsOn(
  rule: Rule,
  into: Dependencies = { traits: new Set(), properties: new Set(), channels: new Set() },
): Dependencies {
  if (rule.kind === 'all' || rule.kind === 'any') for (const part of rule.rules) dependsOn(part, into);
  else if (rule.kind === 'not') dependsOn(rule.rule, into);
  else if (rule.kind === 'trait') into.traits.add(rule.name);
  else if (rule.kind === 'property') into.properties.add(rule.name);
  else into.channels.add(rule.channel);
  return into;
}
