'use client';

import type { NodeId } from '@/journey/graph/types';
import { useViewIfAny } from '../state/use-view-if-any';

/** Whether the connection that is being drawn may not end at this step. Never so on a canvas that is only read. */
export const useIsIllegal = (id: NodeId): boolean =>
  useViewIfAny(
    ({ connecting }) => connecting !== null && connecting.source !== id && !connecting.legal.has(id),
  );
