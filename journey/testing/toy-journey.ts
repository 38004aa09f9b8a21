import type { Json } from '@/shared/json';
import type { JourneyDocument, NodeId, PortId } from '../graph/types';

type Wiring = Record<PortId, NodeId>;

/** A journey in one line per node: `{ a: ['start', { next: 'b' }], b: ['split', {}, { ways: 2 }] }`. */
export function toyJourney(
  nodes: Record<NodeId, [kind: string, next?: Wiring, config?: Json]>,
): JourneyDocument {
  const entries = Object.entries(nodes).map(([id, [kind, next = {}, config = {}]], index) => [
    id,
    { kind, config, next, position: { x: 0, y: index * 160 } },
  ]);
  return {
    format: 'safar.journey/1',
    name: 'Toy',
    settings: { reentry: { mode: 'off' }, exits: [] },
    nodes: Object.fromEntries(entries),
  };
}
