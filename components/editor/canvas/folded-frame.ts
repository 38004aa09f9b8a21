import type { GroupId, JourneyDocument, NodeId } from '@/journey/graph/types';
import { frameId } from './frame-id';

/** The card of the folded group that a step is in; null when the step itself is shown. */
export function foldedFrame(
  { nodes, groups }: Pick<JourneyDocument, 'nodes' | 'groups'>,
  folded: ReadonlySet<GroupId>,
  id: NodeId,
): string | null {
  const group = nodes[id]?.group;
  return group !== undefined && groups?.[group] && folded.has(group) ? frameId(group) : null;
}
