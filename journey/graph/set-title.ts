import type { JourneyDocument, NodeId } from './types';

/** Names a node; an empty title gives it back the name of its kind. */
export function setTitle(draft: JourneyDocument, id: NodeId, title: string): void {
  const node = draft.nodes[id];
  if (!node) return;
  if (title.trim() === '') delete node.title;
  else node.title = title;
}
