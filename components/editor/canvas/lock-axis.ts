import type { NodeChange } from '@xyflow/react';
import type { NodeId } from '@/journey/graph/types';
import type { Point } from '../state/view-store';
import type { FlowNode } from './flow-types';

/** Keeps a drag on the axis along which it went further. Other changes stay as they are. */
export function lockAxis(
  changes: NodeChange<FlowNode>[],
  originOf: (id: NodeId) => Point | undefined,
): NodeChange<FlowNode>[] {
  return changes.map((change) => {
    const origin = change.type === 'position' ? originOf(change.id) : undefined;
    if (change.type !== 'position' || !change.position || change.dragging === undefined || !origin)
      return change;
    const { x, y } = change.position;
    const isLevel = Math.abs(x - origin.x) >= Math.abs(y - origin.y);
    return { ...change, position: isLevel ? { x, y: origin.y } : { x: origin.x, y } };
  });
}
