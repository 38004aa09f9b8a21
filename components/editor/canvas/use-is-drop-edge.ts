'use client';

import { useContext } from 'react';
import { useStore } from 'zustand';
import { EditorContext } from '../state/editor-context';
import { createViewStore } from '../state/view-store';

/** Of a canvas that is only read: nothing is ever dragged there. */
const still = createViewStore();

/** Whether what is dragged just now would go into this way out. */
export function useIsDropEdge(id: string): boolean {
  return useStore(useContext(EditorContext)?.view ?? still, ({ dropEdge }) => dropEdge === id);
}
