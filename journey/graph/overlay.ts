import { diffDocuments } from './diff';
import type { JourneyDocument, JourneyNode, NodeId } from './types';

/** Two states of a journey as one drawing: the later one, and in it the steps that are gone, with the ways they had among what there is. */
export interface Overlay {
  document: JourneyDocument;
  changes: Map<NodeId, 'added' | 'changed' | 'removed'>;
}

/** Draws `before` under `after`. */
export function overlay(before: JourneyDocument, after: JourneyDocument): Overlay {
  const { added, removed, changed } = diffDocuments(before, after);
  const gone = removed.flatMap((id): [NodeId, JourneyNode][] => {
    const node = before.nodes[id];
    return node ? [[id, node]] : [];
  });
  return {
    document: { ...after, nodes: { ...after.nodes, ...Object.fromEntries(gone) } },
    changes: new Map([
      ...added.map((id) => [id, 'added'] as const),
      ...changed.map((id) => [id, 'changed'] as const),
      ...removed.map((id) => [id, 'removed'] as const),
    ]),
  };
}
