'use client';

import { Callout } from '@/components/ui/callout';
import type { NodeId } from '@/journey/graph/types';
import { useProblemText } from '../problems/use-problem-text';
import { useDocument } from '../state/editor-context';

/** Problems of a step that belong to none of its fields: an open way out, no path that leads here. */
export function NodeProblems({ id }: { id: NodeId }) {
  const textOf = useProblemText();
  const node = useDocument(({ document }) => document.nodes[id]);
  const problems = useDocument((state) => state.problems[id]);
  const own = problems?.filter(({ field }) => !field) ?? [];
  if (own.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      {own.map((problem) => {
        const { message, advice } = textOf(problem, node);
        return (
          <Callout
            key={`${problem.code}:${problem.port ?? ''}`}
            title={message}
            tone={problem.severity === 'error' ? 'danger' : 'warning'}
          >
            {advice}
          </Callout>
        );
      })}
    </div>
  );
}
