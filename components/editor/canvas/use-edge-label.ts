'use client';

import { useMemo } from 'react';
import type { JourneyDocument, JourneyEdge, JourneyNode } from '@/journey/graph/types';
import { useNodeWords } from './use-node-words';

/** What a screen reader says of an edge: from where to where, in the names of the steps. Asked often, made once. */
export function useEdgeLabel(): (document: JourneyDocument, edge: JourneyEdge) => string {
  const words = useNodeWords();
  return useMemo(() => {
    const known = new WeakMap<JourneyNode, string>();
    const titleOf = (node: JourneyNode | undefined): string => {
      if (!node) return '';
      const title = known.get(node) ?? words.title(node);
      known.set(node, title);
      return title;
    };
    return ({ nodes }, { source, target }) => `${titleOf(nodes[source])} → ${titleOf(nodes[target])}`;
  }, [words]);
}
