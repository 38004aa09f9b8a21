'use client';

import { useCallback } from 'react';
import type { JourneyDocument, JourneyEdge } from '@/journey/graph/types';
import { useNodeWords } from './use-node-words';

/** What a screen reader says of an edge: from where to where, in the names of the steps. */
export function useEdgeLabel(): (document: JourneyDocument, edge: JourneyEdge) => string {
  const words = useNodeWords();
  return useCallback(
    ({ nodes }, { source, target }) => {
      const ends = [nodes[source], nodes[target]].map((node) => (node ? words.title(node) : ''));
      return ends.join(' → ');
    },
    [words],
  );
}
