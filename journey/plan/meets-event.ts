import type { JsonObject } from '@/shared/json';
import type { PropertyMatch } from '../graph/types';
import { evaluate } from '../rules/evaluate';
import type { RuleFacts } from '../rules/facts';
import { sameValue } from '../rules/operators/compare-values';
import { readPath } from '../rules/read-path';
import type { Rule } from '../rules/types';

/** What exits, goals and waits for an event have in common. */
export interface EventSpec {
  event: string;
  filter?: Rule;
  match?: PropertyMatch;
}

/** Whether an event is the one that is meant: its name, its tie to the entry event, its filter. `facts` are those of the run. */
export function meetsEvent(
  spec: EventSpec,
  event: { name: string; properties: JsonObject },
  facts: RuleFacts,
): boolean {
  if (event.name !== spec.event) return false;
  if (spec.match) {
    const value = readPath(event.properties, spec.match.property);
    const wanted = readPath(facts.entry ?? {}, spec.match.entryProperty);
    if (value === null || !sameValue(value, wanted)) return false;
  }
  return !spec.filter || evaluate(spec.filter, { ...facts, properties: event.properties }).result;
}
