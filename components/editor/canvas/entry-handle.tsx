'use client';

import { Handle, Position } from '@xyflow/react';
import { cn } from '@/components/ui/cn';
import type { NodeId } from '@/journey/graph/types';
import { useCanvasModel } from '../state/canvas-model';

/** Where paths come in: the middle of the upper edge. */
export function EntryHandle({ nodeId }: { nodeId: NodeId }) {
  const editable = useCanvasModel((model) => model.editable);
  return (
    <Handle
      aria-hidden
      className={cn('safar-handle safar-handle-in', !editable && 'safar-handle-still')}
      data-entry={nodeId}
      isConnectable={editable}
      isConnectableStart={false}
      position={Position.Top}
      type="target"
    />
  );
}
