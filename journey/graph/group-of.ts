import { membersOf } from './members-of';
import type { GroupId, JourneyDocument, NodeId } from './types';

/** The group that consists of just these steps, if there is one. */
export function groupOf(document: JourneyDocument, ids: readonly NodeId[]): GroupId | null {
  const group = document.nodes[ids[0] ?? '']?.group;
  if (group === undefined) return null;
  const members = membersOf(document).get(group);
  const chosen = new Set(ids);
  return members?.length === chosen.size && members.every((id) => chosen.has(id)) ? group : null;
}
