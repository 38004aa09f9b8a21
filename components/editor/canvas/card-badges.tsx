'use client';

import type { NodeId } from '@/journey/graph/types';
import { ChangeMark } from '../compare/change-mark';
import { useCanvasModel } from '../state/canvas-model';
import { DisabledWord } from './disabled-word';
import { PathBadge } from './path-badge';
import { ProblemBadge } from './problem-badge';
import { WaitingBadge } from './waiting-badge';

/** What stands on the upper edge of a card: where one person came by, people who wait, that it is off, and problems. */
export function CardBadges({ nodeId }: { nodeId: NodeId }) {
  const isDisabled = useCanvasModel(({ document }) => document.nodes[nodeId]?.isDisabled === true);
  const change = useCanvasModel(({ changes }) => changes?.get(nodeId));
  return (
    <>
      {change && <ChangeMark className="absolute -top-2.5 inset-x-0 z-10 mx-auto w-fit" how={change} />}
      <PathBadge nodeId={nodeId} />
      <WaitingBadge nodeId={nodeId} />
      {isDisabled && <DisabledWord />}
      <ProblemBadge nodeId={nodeId} />
    </>
  );
}
