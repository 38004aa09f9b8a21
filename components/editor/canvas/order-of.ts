import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import { readingOrder } from '@/journey/layout/reading-order';
import { definitions } from '@/nodes/registry/definitions';

/** Place of each step in the order in which the drawing is read. */
export function orderOf(document: JourneyDocument): Map<NodeId, number> {
  return new Map(readingOrder(document, definitions).map((id, index) => [id, index]));
}
