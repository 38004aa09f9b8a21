import type { JourneyDocument, NodeId } from './types';

/** Keeps the numbers of ids that are about to leave the document, so that newNodeId never gives them again. */
export function rememberIds(draft: JourneyDocument, ids: Iterable<NodeId>): void {
  for (const id of ids) {
    const [, prefix, digits] = /^(.+)-(\d{1,9})$/.exec(id) ?? [];
    if (!prefix || !digits) continue;
    draft.lastIds ??= {};
    draft.lastIds[prefix] = Math.max(draft.lastIds[prefix] ?? 0, Number(digits));
  }
}
