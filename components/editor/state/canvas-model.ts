import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import type { EdgeId, JourneyDocument, NodeId } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import type { PanelVocabulary } from '@/nodes/registry/node-view';
import type { JourneyCounts } from '@/server/read/views/journey-views';

/** One person's way through the journey; everything else is dimmed. */
export interface CanvasPath {
  visited: ReadonlySet<NodeId>;
  current: NodeId | null;
  edges: ReadonlySet<EdgeId>;
  /** In which places of the story a step came, and when the last time (ms since epoch). */
  marks?: ReadonlyMap<NodeId, { orders: readonly number[]; at: number }>;
}

/** How a step differs from another state of the journey. */
export type ChangeKind = 'added' | 'changed' | 'removed';

/** What cards and edges draw. The editor's document store extends it; the read-only canvas holds a still one. */
export interface CanvasModel {
  document: JourneyDocument;
  problems: Record<NodeId, Problem[]>;
  counts: JourneyCounts | null;
  path: CanvasPath | null;
  /** While two states are compared: the steps that differ. */
  changes?: ReadonlyMap<NodeId, ChangeKind>;
  vocabulary: PanelVocabulary;
  editable: boolean;
}

/** A store that is read here and written elsewhere. */
export type ReadableStore<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>;

export const CanvasModelContext = createContext<ReadableStore<CanvasModel> | null>(null);

/** Reads one thing of the model of the canvas around; renders again only when that thing changes. */
export function useCanvasModel<Part>(select: (model: CanvasModel) => Part): Part {
  const store = useContext(CanvasModelContext);
  if (!store) throw new Error('useCanvasModel needs a CanvasModelContext');
  return useStore(store, select);
}
