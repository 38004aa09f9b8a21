'use client';

import { useCallback } from 'react';
import {
  type ProblemText,
  useProblemText as useFieldProblemText,
} from '@/components/fields/use-problem-text';
import { useText } from '@/i18n/use-text';
import { portsOf } from '@/journey/graph/ports-of';
import type { JourneyNode } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import { definitions } from '@/nodes/registry/definitions';

/** What is wrong with a step, or with the journey itself, and what to do. A port is called by its name, not by its id. */
export function useProblemText(): (problem: Problem, node?: JourneyNode) => ProblemText {
  const textOf = useFieldProblemText();
  const text = useText();
  return useCallback(
    (problem, node) => {
      const port = node && portsOf(node, definitions)?.find(({ id }) => id === problem.port);
      const values = port
        ? { ...problem.values, port: text(port.label, `nodes.${node.kind}`) }
        : problem.values;
      return textOf({ ...problem, values }, node?.kind ?? null);
    },
    [textOf, text],
  );
}
