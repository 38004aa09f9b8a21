import type { JourneyNode, NodeId } from '@/journey/graph/types';

export interface FaceProps {
  id: NodeId;
  node: JourneyNode;
}
