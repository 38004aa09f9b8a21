'use client';

import { useCallback } from 'react';
import {
  type ProblemText,
  useProblemText as useProblemTextOfKind,
} from '@/components/fields/use-problem-text';
import { useText } from '@/i18n/use-text';
import { portsOf } from '@/journey/graph/ports-of';
import type { JourneyNode } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import { definitions } from '@/nodes/registry/definitions';

/** What is wrong at a step, or with the journey, and what to do. A port is called by its name, not by its id. */
export function useProblemText(): (problem: Problem, node?: JourneyNode) => ProblemText {
  const text = useText();
  const textOf = useProblemTextOfKind();
  return useCallback(
    (problem, node) => {
      const port = node && portsOf(node, definitions)?.find(({ id }) => id === problem.port);
      const named: Record<string, string> =
        port && node ? { port: text(port.label, `nodes.${node.kind}`) } : {};
      return textOf({ ...problem, values: { ...problem.values, ...named } }, node?.kind ?? null);
    },
    [text, textOf],
  );
}
