'use client';

import { FixButton } from '@/components/fields/problem-fix';
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
        const { message, why, advice } = textOf(problem, node);
        return (
          <Callout
            action={<FixButton problem={problem} />}
            key={`${problem.code}:${problem.port ?? ''}`}
            title={message}
            tone={problem.severity === 'error' ? 'danger' : 'warning'}
          >
            {why} {advice}
          </Callout>
        );
      })}
    </div>
  );
}
