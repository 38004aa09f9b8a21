import type { Definitions } from '../compile/node-definition';
import { healAround } from './heal-around';
import { pruneGroups } from './prune-groups';
import { rememberIds } from './remember-ids';
import type { JourneyDocument, NodeId } from './types';

/** Removes nodes and heals the gap (see healAround), so that no edge is left dangling; and notes. A group that is left with one step goes too. */
export function removeNodes(draft: JourneyDocument, ids: Iterable<NodeId>, definitions: Definitions): void {
  const gone = [...ids];
  removeNotes(draft, gone);
  const removed = new Set(gone.filter((id) => draft.nodes[id]));
  healAround(draft, removed, definitions);
  rememberIds(draft, removed);
  for (const id of removed) delete draft.nodes[id];
  pruneGroups(draft);
}

function removeNotes(draft: JourneyDocument, ids: NodeId[]): void {
  const { notes } = draft;
  if (!notes) return;
  for (const id of ids) delete notes[id];
  if (Object.keys(notes).length === 0) delete draft.notes;
}
