'use client';

import { useContext } from 'react';
import { useStore } from 'zustand';
import { EditorContext } from './editor-context';
import { createViewStore, type ViewState } from './view-store';

/** Of a canvas that is only read: nothing is ever done there. */
const still = createViewStore();

/** Reads one thing of what is seen, also on a canvas that has no editor around it. */
export function useViewIfAny<Part>(select: (view: ViewState) => Part): Part {
  return useStore(useContext(EditorContext)?.view ?? still, select);
}
