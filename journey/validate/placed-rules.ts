import type { JourneyDocument, NodeId } from '../graph/types';
import type { Condition, Rule } from '../rules/types';
import { type PlacedRule, rulesIn } from './rules-in';

export type PlacedCondition = { nodeId?: NodeId; field: string; condition: Condition };

/** The rules of a journey: those of its steps and those of its settings. */
export function placedRules({ nodes, settings }: JourneyDocument): (PlacedRule & { nodeId?: NodeId })[] {
  const ofNodes = Object.entries(nodes).flatMap(([nodeId, { config }]) =>
    rulesIn(config).map((placed) => ({ ...placed, nodeId })),
  );
  return [...rulesIn(settings), ...ofNodes];
}

/** Their conditions, each with its own field. */
export function placedConditions(document: JourneyDocument): PlacedCondition[] {
  return placedRules(document).flatMap(({ rule, field, nodeId }) =>
    conditionsOf(rule, field).map((placed) => (nodeId === undefined ? placed : { ...placed, nodeId })),
  );
}

function conditionsOf(rule: Rule, field: string): { field: string; condition: Condition }[] {
  if (rule.kind === 'not') return conditionsOf(rule.rule, `${field}.rule`);
  if (rule.kind !== 'all' && rule.kind !== 'any') return [{ field, condition: rule }];
  return rule.rules.flatMap((part, index) => conditionsOf(part, `${field}.rules.${index}`));
}
