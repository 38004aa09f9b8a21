'use client';

import type { NodeId } from '@/journey/graph/types';
import { useCanvasModel } from '../state/canvas-model';
import { DisabledWord } from './disabled-word';
import { ProblemBadge } from './problem-badge';
import { WaitingBadge } from './waiting-badge';

/** What stands on the upper edge of a card: people who wait, that it is off, and problems. */
export function CardBadges({ nodeId }: { nodeId: NodeId }) {
  const isDisabled = useCanvasModel(({ document }) => document.nodes[nodeId]?.isDisabled === true);
  return (
    <>
      <WaitingBadge nodeId={nodeId} />
      {isDisabled && <DisabledWord />}
      <ProblemBadge nodeId={nodeId} />
    </>
  );
}
