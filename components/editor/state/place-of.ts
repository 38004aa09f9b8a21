import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import type { Point } from './view-store';

/** Where a step or a note stands; undefined when there is none of that id. */
export const placeOf = ({ nodes, notes }: JourneyDocument, id: NodeId): Point | undefined =>
  (nodes[id] ?? notes?.[id])?.position;
