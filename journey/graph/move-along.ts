import type { Definitions } from '../compile/node-definition';
import { incomingOf } from './incoming-of';
import { portsOf } from './ports-of';
import type { JourneyDocument, JourneyNode, NodeId, PortId } from './types';

/**
 * Moves a step one place earlier or later on its path, past its one neighbour there; both change their places on the canvas and keep all their other
 * ways out. Answers whether it could, and changes nothing if not: not past a starting point, a step that several paths come to, or one with no way on.
 */
export function moveAlong(
  draft: JourneyDocument,
  id: NodeId,
  way: 'earlier' | 'later',
  definitions: Definitions,
): boolean {
  const upper = way === 'later' ? id : onlyWayInto(draft, id)?.source;
  const first = upper === undefined ? undefined : draft.nodes[upper];
  const out = first && wayOnOf(first, definitions);
  if (upper === undefined || !first || out === undefined) return false;
  const lower = first.next[out];
  const second = lower === undefined ? undefined : draft.nodes[lower];
  const exit = second && wayOnOf(second, definitions);
  if (lower === undefined || !second || exit === undefined) return false;
  if (way === 'earlier' && lower !== id) return false;
  const entry = onlyWayInto(draft, upper);
  const before = entry && draft.nodes[entry.source];
  if (!entry || !before || before === first || before === second || !onlyWayInto(draft, lower)) return false;

  const followed = second.next[exit];
  before.next[entry.port] = lower;
  second.next[exit] = upper;
  if (followed === undefined) delete first.next[out];
  else first.next[out] = followed;
  const place = { ...first.position };
  first.position = { ...second.position };
  second.position = place;
  return true;
}

function onlyWayInto(document: JourneyDocument, id: NodeId) {
  const [edge, ...others] = incomingOf(document, id);
  return others.length === 0 ? edge : undefined;
}

/** The first way out, unless it is one that leads back. */
function wayOnOf(node: JourneyNode, definitions: Definitions): PortId | undefined {
  const first = portsOf(node, definitions)?.[0];
  return first?.back ? undefined : first?.id;
}
