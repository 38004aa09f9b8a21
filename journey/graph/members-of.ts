import type { GroupId, JourneyDocument, NodeId } from './types';

/** The steps of each group, in the document's order. */
export function membersOf({
  nodes,
  groups = {},
}: Pick<JourneyDocument, 'nodes' | 'groups'>): Map<GroupId, NodeId[]> {
  const members = new Map<GroupId, NodeId[]>(Object.keys(groups).map((id) => [id, []]));
  for (const [id, { group }] of Object.entries(nodes)) if (group !== undefined) members.get(group)?.push(id);
  return members;
}
