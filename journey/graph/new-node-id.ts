import type { JourneyDocument, NodeId } from './types';

/**
 * An id for a new node, or with the kind `note` for a note: its kind and the first number above every number that kind ever had in this document. `taken` names further
 * ids that must not be given again, for instance those of published versions.
 */
export function newNodeId(
  document: Pick<JourneyDocument, 'nodes' | 'notes' | 'lastIds'>,
  kind: string,
  taken: Iterable<NodeId> = [],
): NodeId {
  const prefix = `${kind}-`;
  let highest = document.lastIds?.[kind] ?? 0;
  for (const id of [...Object.keys(document.nodes), ...Object.keys(document.notes ?? {}), ...taken]) {
    const number = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    if (/^\d{1,9}$/.test(number)) highest = Math.max(highest, Number(number));
  }
  return `${prefix}${highest + 1}`;
}
