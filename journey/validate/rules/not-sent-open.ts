import { reachableFrom } from '../../graph/reachable-from';
import type { JourneyDocument, JourneyNode, NodeId, PortId } from '../../graph/types';
import type { Rule } from '../../rules/types';
import { draftOf } from '../draft-of';
import type { Problem } from '../types';
import type { ValidationContext, ValidationRule } from '../validation-rule';

const NOT_SENT = 'not-sent';

/**
 * A message that goes on as if it had been sent to people whom its channel does not reach: nothing asked before whether it can,
 * and “not sent” is not connected.
 */
export const notSentOpen: ValidationRule = (context) => {
  const { document, definitions } = context;
  return Object.entries(document.nodes).flatMap(([nodeId, node]): Problem[] => {
    const draft = draftOf(nodeId, node, definitions[node.kind]);
    if (draft?.op !== 'effect' || !draft.sends) return [];
    const port = draft.outcomes[NOT_SENT];
    const isOpen = port !== undefined && node.next[port] === undefined;
    // Where nothing follows, nobody goes on by mistake.
    if (!isOpen || node.next[draft.otherwise] === undefined) return [];
    if (!mayMiss(nodeId, String(draft.args.channel), context)) return [];
    return [{ code: 'not-sent-open', severity: 'warning', nodeId, port, values: { port } }];
  });
};

/** Whether people may come to a step although neither the audience nor a way on their path is for those whom the channel reaches. */
function mayMiss(nodeId: NodeId, channel: string, { document, definitions }: ValidationContext): boolean {
  const { audience } = document.settings;
  if (audience && asks(audience.rule, channel)) return false;
  const starts = Object.keys(document.nodes).filter((id) => definitions[kindOf(document, id)]?.trigger);
  const asked = new Map<JourneyNode, Set<PortId>>(
    Object.entries(document.nodes).map(([id, node]) => {
      const draft = draftOf(id, node, definitions[node.kind]);
      const arms = draft?.op === 'choose' ? draft.arms : [];
      return [node, new Set(arms.filter(({ when }) => asks(when, channel)).map(({ port }) => port))];
    }),
  );
  const unasked = (node: JourneyNode) =>
    Object.entries(node.next).flatMap(([port, target]) => (asked.get(node)?.has(port) ? [] : [target]));
  return reachableFrom(document, starts, unasked).has(nodeId);
}

const kindOf = (document: JourneyDocument, id: NodeId): string => document.nodes[id]?.kind ?? '';

const asks = (rule: Rule, channel: string): boolean =>
  rule.kind === 'all'
    ? rule.rules.some((part) => asks(part, channel))
    : rule.kind === 'reachable' && rule.channel === channel;
