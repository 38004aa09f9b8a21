'use client';

import { useMemo } from 'react';
import type { PanelVocabulary } from '@/nodes/registry/node-view';
import { useDocument } from '../state/editor-context';

/** What forms offer to choose from: what the workspace knows, and the variables of this journey. */
export function usePanelVocabulary(): PanelVocabulary {
  const vocabulary = useDocument((state) => state.vocabulary);
  const variables = useDocument(({ document }) => document.settings.variables);
  return useMemo(() => ({ ...vocabulary, variables: variables ?? [] }), [vocabulary, variables]);
}
