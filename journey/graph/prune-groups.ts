import { membersOf } from './members-of';
import type { JourneyDocument } from './types';

/** A frame around one step says nothing, and a step needs no frame that is gone. */
const LEAST = 2;

/** Takes away frames that hold fewer than two steps, and what steps say of frames that are gone. */
export function pruneGroups(draft: JourneyDocument): void {
  const members = membersOf(draft);
  for (const [id, steps] of members) if (steps.length < LEAST) delete draft.groups?.[id];
  for (const node of Object.values(draft.nodes))
    if (node.group !== undefined && !draft.groups?.[node.group]) delete node.group;
  if (draft.groups && Object.keys(draft.groups).length === 0) delete draft.groups;
}
