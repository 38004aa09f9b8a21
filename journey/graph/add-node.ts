import type { Json } from '@/shared/json';
import type { JourneyDocument, NodeId } from './types';

export interface NewNode {
  id: NodeId;
  kind: string;
  config: Json;
  position: { x: number; y: number };
  title?: string;
}

/** Adds a node with nothing wired. An id that is there already is an error of the caller and throws. */
export function addNode(draft: JourneyDocument, { id, kind, config, position, title }: NewNode): void {
  if (draft.nodes[id]) throw new Error(`Node ${id} exists already`);
  draft.nodes[id] = { kind, ...(title ? { title } : {}), config, position, next: {} };
}
