'use client';

import type { NodeId } from '@/journey/graph/types';
import { useViewIfAny } from '../state/use-view-if-any';

/** Whether a step is among those that were found. */
export const useIsFound = (id: NodeId): boolean => useViewIfAny(({ found }) => found.has(id));
