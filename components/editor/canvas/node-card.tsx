'use client';

import { type NodeProps, useStore } from '@xyflow/react';
import { memo } from 'react';
import { cn } from '@/components/ui/cn';
import { useLanguage } from '@/i18n/use-language';
import { useIsFound } from '../find/use-is-found';
import { useCanvasModel } from '../state/canvas-model';
import { CardFace } from './card-face';
import { CardPorts } from './card-ports';
import { CompactFace } from './compact-face';
import { isCompactZoom } from './compact-zoom';
import { EntryHandle } from './entry-handle';
import { GapFace } from './gap-face';
import { definitionOf } from './node-door';
import { useIsIllegal } from './use-is-illegal';

/** One step on the canvas, of any kind. Reads its node by id, so that an edit elsewhere does not touch it. */
export const NodeCard = memo(function NodeCard({ id, selected }: NodeProps) {
  const { direction } = useLanguage();
  const node = useCanvasModel((model) => model.document.nodes[id]);
  const isDimmed = useCanvasModel(({ path }) => path !== null && !path.visited.has(id));
  const isCurrent = useCanvasModel(({ path }) => path?.current === id);
  const isCompact = useStore(isCompactZoom);
  const isFound = useIsFound(id);
  const isIllegal = useIsIllegal(id);
  const change = useCanvasModel(({ changes }) => changes?.get(id));
  if (!node) return null;

  const family = definitionOf(node.kind)?.family;
  const Face = isCompact ? CompactFace : family === 'wait' ? GapFace : CardFace;

  return (
    <div
      className={cn(
        'group/card relative w-[264px]',
        isDimmed && 'safar-untaken',
        node.isDisabled && 'safar-off',
        isFound && 'safar-found',
        isIllegal && 'safar-illegal',
      )}
      data-node-id={id}
      data-kind={node.kind}
      data-selected={selected || undefined}
      data-current={isCurrent || undefined}
      data-change={change}
      data-compact={isCompact || undefined}
      dir={direction}
    >
      {family !== 'trigger' && <EntryHandle nodeId={id} />}
      <Face id={id} node={node} />
      <CardPorts id={id} node={node} showNames={!isCompact} />
    </div>
  );
});
