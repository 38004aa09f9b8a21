import type { JourneyNode, JourneyNote, NodeId, NoteId } from './types';

/** Nodes on the clipboard, with the edges among them, and notes. Works across journeys and tabs. */
export interface Clip {
  format: 'safar.clip/1';
  nodes: Record<NodeId, JourneyNode>;
  notes?: Record<NoteId, JourneyNote>;
}
