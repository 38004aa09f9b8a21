import type { Condition } from '../../rules/types';
import { placedConditions } from '../placed-rules';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** Kinds that speak of a run. */
const OF_RUN: ReadonlySet<Condition['kind']> = new Set([
  'message',
  'visits',
  'variant',
  'time-in-journey',
  'variable',
]);

/** A trigger asks before there is a run: conditions on it are looked at too early there. */
export const ruleNeedsRun: ValidationRule = ({ document, definitions }) =>
  placedConditions(document).flatMap(({ condition, field, nodeId }): Problem[] => {
    const node = nodeId === undefined ? undefined : document.nodes[nodeId];
    const isTrigger = node !== undefined && definitions[node.kind]?.family === 'trigger';
    const isOfRun =
      OF_RUN.has(condition.kind) || (condition.kind === 'event' && typeof condition.within === 'string');
    if (!isTrigger || !isOfRun || nodeId === undefined) return [];
    return [{ code: 'rule-needs-run', severity: 'error', nodeId, field: `${field}.kind` }];
  });
