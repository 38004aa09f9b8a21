import { addNote } from './add-note';
import type { Clip } from './clip';
import { newGroupId } from './new-group-id';
import { pruneGroups } from './prune-groups';
import type { GroupId, JourneyDocument, NodeId } from './types';

/**
 * Adds the clip's nodes, groups and notes with new ids and the edges among them; `at` is where the top-left corner of them all comes to lie.
 * `newId` is asked once per node or note (kind `note`), after the one before was added. Answers the new ids in the clip's order.
 */
export function pasteNodes(
  draft: JourneyDocument,
  clip: Clip,
  at: { x: number; y: number },
  newId: (kind: string) => NodeId,
): NodeId[] {
  const entries = Object.entries(clip.nodes);
  const notes = Object.values(clip.notes ?? {});
  const positions = [...entries.map(([, node]) => node), ...notes].map(({ position }) => position);
  const left = Math.min(...positions.map(({ x }) => x));
  const top = Math.min(...positions.map(({ y }) => y));
  const placed = ({ x, y }: { x: number; y: number }) => ({ x: at.x + x - left, y: at.y + y - top });
  const groupIdOf = pasteGroups(draft, clip);
  const idOf = new Map<NodeId, NodeId>();
  for (const [oldId, { group, ...node }] of entries) {
    const id = newId(node.kind);
    idOf.set(oldId, id);
    const groupId = groupIdOf.get(group ?? '');
    const own = groupId === undefined ? {} : { group: groupId };
    draft.nodes[id] = { ...structuredClone(node), ...own, position: placed(node.position), next: {} };
  }
  pruneGroups(draft);
  for (const [oldId, node] of entries) {
    const pasted = draft.nodes[idOf.get(oldId) ?? ''];
    for (const [port, target] of Object.entries(node.next)) {
      const id = idOf.get(target);
      if (pasted && id !== undefined) pasted.next[port] = id;
    }
  }
  const noteIds = notes.map((note) => {
    const id = newId('note');
    addNote(draft, id, { ...structuredClone(note), position: placed(note.position) });
    return id;
  });
  return [...idOf.values(), ...noteIds];
}

function pasteGroups(draft: JourneyDocument, { groups = {} }: Clip): Map<GroupId, GroupId> {
  const idOf = new Map<GroupId, GroupId>();
  for (const [oldId, group] of Object.entries(groups)) {
    const id = newGroupId(draft);
    draft.groups = { ...draft.groups, [id]: { ...group } };
    idOf.set(oldId, id);
  }
  return idOf;
}
