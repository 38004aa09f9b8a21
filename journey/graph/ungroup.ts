import { pruneGroups } from './prune-groups';
import type { GroupId, JourneyDocument } from './types';

/** Takes frames away; their steps stay where they are. */
export function ungroup(draft: JourneyDocument, ids: Iterable<GroupId>): void {
  for (const id of ids) delete draft.groups?.[id];
  pruneGroups(draft);
}
