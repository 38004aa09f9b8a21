'use client';

import { BaseEdge, EdgeLabelRenderer, type EdgeProps, useStore } from '@xyflow/react';
import { memo } from 'react';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import type { EdgeId, JourneyDocument, NodeId } from '@/journey/graph/types';
import { definitions } from '@/nodes/registry/definitions';
import { useCanvasModel } from '../state/canvas-model';
import { isEdgeId, splitEdgeId } from '../state/edge-id';
import { backEdge, isBackEdge } from './back-edge';
import { isCompactZoom } from './compact-zoom';
import { DropMark } from './drop-mark';
import { EdgePlus } from './edge-plus';
import { edgeShape } from './edge-shape';
import { laneOf } from './lane-of';
import { shareOfPort } from './passed-of';
import { useIsDropEdge } from './use-is-drop-edge';

const waysOf = ({ nodes }: JourneyDocument, id: NodeId) => Object.keys(nodes[id]?.next ?? {}).length;

/** The line from a port to the next step, with the share of people that took it and a + to insert. */
export const JourneyEdge = memo(function JourneyEdge(props: EdgeProps) {
  const { id, data, selected } = props;
  // In a folded group the line begins at the group's card, and still is the way out of its step.
  const { source, port } = splitEdgeId(id as EdgeId);
  const format = useFormat();
  const editable = useCanvasModel((model) => model.editable);
  const isTaken = useCanvasModel(({ path }) => (isEdgeId(id) && path?.edges.has(id)) ?? false);
  const isDimmed = useCanvasModel(({ path }) => path !== null && isEdgeId(id) && !path.edges.has(id));
  const share = useCanvasModel(({ counts, document }) =>
    counts ? shareOfPort(counts.nodes[source], port, waysOf(document, source)) : null,
  );
  const lane = useCanvasModel(({ document }) => laneOf(document, definitions, source, port));
  const isCompact = useStore(isCompactZoom);
  const isDropEdge = useIsDropEdge(id);
  const sourceCentre = useStore(({ nodeLookup }) => {
    const card = nodeLookup.get(props.source);
    return card ? card.internals.positionAbsolute.x + (card.measured.width ?? 0) / 2 : props.sourceX;
  });
  const ends = { ...props, sourceCentre };
  const { path, x, y } = isBackEdge(ends) ? backEdge(ends) : edgeShape(props, lane, data?.isShared === true);

  return (
    <>
      <BaseEdge
        className={cn(
          'safar-edge',
          (selected || isDropEdge) && 'safar-edge-selected',
          isTaken && 'safar-edge-taken',
          isDimmed && 'safar-edge-dimmed',
        )}
        id={id}
        interactionWidth={24}
        path={path}
      />
      {(!isCompact || isDropEdge) && (
        <EdgeLabelRenderer>
          <div
            className="pointer-events-none absolute flex items-center gap-1"
            style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          >
            {share !== null && (
              <span className="rounded-full border bg-surface px-1.5 text-[11px] text-muted-foreground tabular-nums leading-5">
                {format.percent(share)}
              </span>
            )}
            {isDropEdge && isEdgeId(id) && <DropMark edge={id} />}
            {editable && !isDropEdge && !data?.isFolded && <EdgePlus nodeId={source} port={port} />}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
