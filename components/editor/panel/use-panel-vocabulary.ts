'use client';

import { useMemo } from 'react';
import { useNodeText } from '@/components/nodes/use-node-text';
import { portsOf } from '@/journey/graph/ports-of';
import { definitions } from '@/nodes/registry/definitions';
import type { PanelVocabulary } from '@/nodes/registry/node-view';
import { useDocument } from '../state/editor-context';

/** What forms offer to choose from: what the workspace knows, and the steps, goals and variables of this journey. */
export function usePanelVocabulary(): PanelVocabulary {
  const vocabulary = useDocument((state) => state.vocabulary);
  const variables = useDocument(({ document }) => document.settings.variables);
  const goals = useDocument(({ document }) => document.settings.goals);
  const nodes = useDocument(({ document }) => document.nodes);
  const text = useNodeText();
  return useMemo(() => {
    const steps = Object.entries(nodes).map(([id, node]) => ({
      id,
      title: text.title(node),
      family: definitions[node.kind]?.family,
      ports: (portsOf(node, definitions) ?? []).map((port) => ({
        id: port.id,
        label: text.text(node.kind, port.label),
      })),
    }));
    return { ...vocabulary, variables: variables ?? [], goals: goals ?? [], steps };
  }, [vocabulary, variables, goals, nodes, text]);
}
