'use client';

import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { useCanvasModel } from '../state/canvas-model';
import { useViewIfAny } from '../state/use-view-if-any';
import { FoldedFace } from './folded-face';
import { FrameBar } from './frame-bar';
import { groupOfFrame } from './frame-id';
import { useSelectGroup } from './use-select-group';

/** A frame around steps that belong together, or in their place one card while it is folded. */
export const GroupFrame = memo(function GroupFrame({ id, selected }: NodeProps) {
  const { direction } = useLanguage();
  const groupId = groupOfFrame(id) ?? '';
  const group = useCanvasModel((model) => model.document.groups?.[groupId]);
  const isFolded = useViewIfAny(({ folded }) => folded.has(groupId));
  const select = useSelectGroup(groupId);
  if (!group) return null;
  return (
    <div
      className={isFolded ? 'safar-group safar-group-folded size-full' : 'safar-group size-full'}
      data-color={group.color}
      data-group-id={groupId}
      data-selected={selected || undefined}
      dir={direction}
      onPointerDown={select}
    >
      <FrameBar groupId={groupId} isFolded={isFolded} />
      {isFolded && (
        <>
          <FoldedFace groupId={groupId} />
          <Handle
            aria-hidden
            className="safar-handle safar-handle-still"
            isConnectable={false}
            position={Position.Top}
            type="target"
          />
          <Handle
            aria-hidden
            className="safar-handle safar-handle-still"
            isConnectable={false}
            position={Position.Bottom}
            type="source"
          />
        </>
      )}
    </div>
  );
});
