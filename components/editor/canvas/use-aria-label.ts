'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import { useNodeWords } from './use-node-words';

/** What a screen reader says of a step: kind, name, problems, place in the order of the journey. */
export function useAriaLabel(): (
  document: JourneyDocument,
  problems: Record<NodeId, Problem[]>,
  order: ReadonlyMap<NodeId, number>,
  id: NodeId,
) => string {
  const t = useTranslations('editor.canvas');
  const words = useNodeWords();
  return useCallback(
    (document, problems, order, id) => {
      const node = document.nodes[id];
      if (!node) return '';
      return t('stepLabel', {
        kind: words.kind(node.kind),
        title: words.title(node),
        titled: node.title ? 'yes' : 'no',
        problems: problems[id]?.length ?? 0,
        position: (order.get(id) ?? 0) + 1,
        total: order.size,
      });
    },
    [t, words],
  );
}
