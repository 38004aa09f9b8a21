import { pruneGroups } from './prune-groups';
import type { GroupId, JourneyDocument, JourneyGroup, NodeId } from './types';

/** Puts a frame around steps. Those that stood in another leave it. */
export function groupNodes(
  draft: JourneyDocument,
  id: GroupId,
  ids: Iterable<NodeId>,
  group: JourneyGroup,
): void {
  draft.groups = { ...draft.groups, [id]: group };
  for (const nodeId of ids) {
    const node = draft.nodes[nodeId];
    if (node) node.group = id;
  }
  pruneGroups(draft);
}
