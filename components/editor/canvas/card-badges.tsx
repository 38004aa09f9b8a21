'use client';

import type { NodeId } from '@/journey/graph/types';
import { ProblemBadge } from './problem-badge';
import { WaitingBadge } from './waiting-badge';

/** What stands on the upper edge of a card: people who wait, and problems. */
export function CardBadges({ nodeId }: { nodeId: NodeId }) {
  return (
    <>
      <WaitingBadge nodeId={nodeId} />
      <ProblemBadge nodeId={nodeId} />
    </>
  );
}
