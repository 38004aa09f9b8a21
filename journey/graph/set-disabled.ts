import type { JourneyDocument, NodeId } from './types';

/** Switches steps off, so that people pass by them, or on again. */
export function setDisabled(draft: JourneyDocument, ids: Iterable<NodeId>, isDisabled: boolean): void {
  for (const id of ids) {
    const node = draft.nodes[id];
    if (!node) continue;
    if (isDisabled) node.isDisabled = true;
    else delete node.isDisabled;
  }
}
