'use client';

import { useViewIfAny } from '../state/use-view-if-any';

/** Whether what is dragged just now would go into this way out. */
export const useIsDropEdge = (id: string): boolean => useViewIfAny(({ dropEdge }) => dropEdge === id);
