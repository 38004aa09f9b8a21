import type { Clip } from './clip';
import type { JourneyDocument, NodeId } from './types';

/**
 * Adds the clip's nodes with new ids and the edges among them; `at` is where the top-left corner of them all comes to lie.
 * `newId` is asked once per node, after the one before was added. Answers the new ids in the clip's order.
 */
export function pasteNodes(
  draft: JourneyDocument,
  clip: Clip,
  at: { x: number; y: number },
  newId: (kind: string) => NodeId,
): NodeId[] {
  const entries = Object.entries(clip.nodes);
  const left = Math.min(...entries.map(([, node]) => node.position.x));
  const top = Math.min(...entries.map(([, node]) => node.position.y));
  const idOf = new Map<NodeId, NodeId>();
  for (const [oldId, node] of entries) {
    const id = newId(node.kind);
    idOf.set(oldId, id);
    const position = { x: at.x + node.position.x - left, y: at.y + node.position.y - top };
    draft.nodes[id] = { ...structuredClone(node), position, next: {} };
  }
  for (const [oldId, node] of entries) {
    const pasted = draft.nodes[idOf.get(oldId) ?? ''];
    for (const [port, target] of Object.entries(node.next)) {
      const id = idOf.get(target);
      if (pasted && id !== undefined) pasted.next[port] = id;
    }
  }
  return [...idOf.values()];
}
