import { sameJson } from './same-json';
import type { JourneyDocument, JourneyNode, NodeId } from './types';

export interface DocumentDiff {
  added: NodeId[];
  removed: NodeId[];
  /** Another config, title, kind or wiring; a node that only moved on the canvas, or into a group, is not changed. */
  changed: NodeId[];
  /** The settings, or what the journey is called and said to be for. */
  settingsChanged: boolean;
}

/** What an author changed between two states of a journey. */
export function diffDocuments(before: JourneyDocument, after: JourneyDocument): DocumentDiff {
  const added = Object.keys(after.nodes).filter((id) => !before.nodes[id]);
  const removed = Object.keys(before.nodes).filter((id) => !after.nodes[id]);
  const changed = Object.entries(after.nodes).flatMap(([id, node]) => {
    const old = before.nodes[id];
    return old && !sameMeaning(old, node) ? [id] : [];
  });
  return { added, removed, changed, settingsChanged: !sameJson(aboutOf(before), aboutOf(after)) };
}

const aboutOf = ({ name, description = '', settings }: JourneyDocument) => ({ name, description, settings });

const sameMeaning = (a: JourneyNode, b: JourneyNode): boolean =>
  sameJson({ ...a, position: null, group: null }, { ...b, position: null, group: null });
