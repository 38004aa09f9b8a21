import type { GroupId, JourneyGroup, JourneyNode, JourneyNote, NodeId, NoteId } from './types';

/** Nodes on the clipboard, with the edges among them, notes and whole groups. Works across journeys and tabs. */
export interface Clip {
  format: 'safar.clip/1';
  nodes: Record<NodeId, JourneyNode>;
  notes?: Record<NoteId, JourneyNote>;
  /** Those that all steps of were taken. */
  groups?: Record<GroupId, JourneyGroup>;
}
