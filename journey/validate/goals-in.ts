import type { Definitions, DraftInstruction } from '../compile/node-definition';
import type { JourneyDocument } from '../graph/types';
import { draftOf } from './draft-of';

/** Ids of goals that people can reach in a journey: those of its settings, and its steps that count as one. */
export function goalsIn({ nodes, settings }: JourneyDocument, definitions: Definitions): Set<string> {
  const steps = Object.entries(nodes).flatMap(([nodeId, node]) => {
    const draft = draftOf(nodeId, node, definitions[node.kind]);
    return draft && isGoal(draft) ? [nodeId] : [];
  });
  return new Set([...(settings.goals ?? []).map(({ id }) => id), ...steps]);
}

const isGoal = (draft: DraftInstruction): boolean =>
  draft.op === 'mark' ? draft.mark === 'goal' : draft.op === 'end' && draft.reason.code === 'goal';
