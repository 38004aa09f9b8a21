'use client';

import { useContext } from 'react';
import { useStore } from 'zustand';
import type { NodeId } from '@/journey/graph/types';
import { EditorContext } from '../state/editor-context';
import { createViewStore } from '../state/view-store';

/** Of a canvas that is only read: nothing is ever looked for there. */
const still = createViewStore();

/** Whether a step is among those that were found. */
export function useIsFound(id: NodeId): boolean {
  return useStore(useContext(EditorContext)?.view ?? still, ({ found }) => found.has(id));
}
