'use client';

import { Fragment } from 'react';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import type { MoveView, StepView } from '@/server/read/views/run-views';
import { MoveRow } from './move-row';
import { StepRow } from './step-row';

interface StepListProps {
  document: JourneyDocument;
  /** Steps that the document has no more. */
  formerNodes: JourneyDocument['nodes'];
  moves: MoveView[];
  steps: StepView[];
  selected: NodeId | null;
  onSelect(node: NodeId): void;
}

/** Every visit of a node, in order, each with its time and the reason of what happened there. */
export function StepList({ document, formerNodes, moves, steps, selected, onSelect }: StepListProps) {
  const nodes = { ...formerNodes, ...document.nodes };
  return (
    <ol className="relative space-y-1">
      {steps.map((step, index) => (
        <Fragment key={step.id}>
          <StepRow
            nodes={nodes}
            step={step}
            isSelected={selected === step.nodeId}
            onSelect={() => onSelect(step.nodeId)}
          />
          {movesBetween(moves, step, steps[index + 1]).map((move) => (
            <MoveRow key={move.at} move={move} nodes={nodes} />
          ))}
        </Fragment>
      ))}
    </ol>
  );
}

/** Moves that happened while this step was the latest. */
const movesBetween = (moves: MoveView[], step: StepView, next: StepView | undefined): MoveView[] =>
  moves.filter(({ at }) => at >= step.enteredAt && (!next || at < next.enteredAt));
