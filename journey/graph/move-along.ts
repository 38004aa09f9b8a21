import type { Definitions } from '../compile/node-definition';
import { detachNodes } from './detach-nodes';
import { fitOnEdge } from './fit-on-edge';
import { incomingOf } from './incoming-of';
import { insertOnEdge } from './insert-on-edge';
import { portsOf } from './ports-of';
import type { JourneyDocument, NodeId, PortId } from './types';

/**
 * Moves a step one place earlier or later on its path, past its one neighbour there; both change their places on the canvas. Answers whether it could:
 * not past a starting point, a step that several paths come to, or one with no way on.
 */
export function moveAlong(
  draft: JourneyDocument,
  id: NodeId,
  way: 'earlier' | 'later',
  definitions: Definitions,
): boolean {
  const upper = way === 'later' ? id : onlySource(draft, id);
  const lower = way === 'later' ? onlyTarget(draft, id, definitions) : id;
  const [entry, ...others] = upper === undefined ? [] : incomingOf(draft, upper);
  if (!upper || !lower || !entry || others.length > 0 || incomingOf(draft, lower).length !== 1) return false;
  if (onlyTarget(draft, upper, definitions) !== lower) return false;
  const first = draft.nodes[upper];
  const second = draft.nodes[lower];
  if (!first || !second) return false;
  detachNodes(draft, [lower], definitions);
  const fit = fitOnEdge(draft, definitions, entry.source, entry.port, lower);
  if (!fit || fit.exit === null) return false;
  insertOnEdge(draft, entry.source, entry.port, lower, fit.exit);
  const place = { ...first.position };
  first.position = { ...second.position };
  second.position = place;
  return true;
}

function onlySource(document: JourneyDocument, id: NodeId): NodeId | undefined {
  const [edge, ...others] = incomingOf(document, id);
  return others.length === 0 ? edge?.source : undefined;
}

function onlyTarget(document: JourneyDocument, id: NodeId, definitions: Definitions): NodeId | undefined {
  const node = document.nodes[id];
  const main: PortId | undefined = node && portsOf(node, definitions)?.[0]?.id;
  return node && main !== undefined ? node.next[main] : undefined;
}
