import type { JourneyNode, NodeId } from './types';

/** Nodes on the clipboard, with the edges among them. Works across journeys and tabs. */
export interface Clip {
  format: 'safar.clip/1';
  nodes: Record<NodeId, JourneyNode>;
}
