'use client';

import { MiniMap, type ReactFlowState, useStore } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { useCallback, useContext } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { CanvasModelContext, useCanvasModel } from '../state/canvas-model';
import type { FlowNode } from './flow-types';

const SIZE = { width: 168, height: 112 };

/** Whether some step lies, at least in part, beyond the edge of the screen. */
function isBeyond({ transform: [x, y, zoom], width, height, nodeLookup }: ReactFlowState): boolean {
  for (const { internals, measured } of nodeLookup.values()) {
    const left = internals.positionAbsolute.x * zoom + x;
    const top = internals.positionAbsolute.y * zoom + y;
    if (left < 0 || top < 0) return true;
    if (left + (measured.width ?? 0) * zoom > width || top + (measured.height ?? 0) * zoom > height)
      return true;
  }
  return false;
}

/**
 * The whole journey in a corner, steps with problems in their colours; drag to move, wheel to zoom. Only while there is more than the
 * screen shows: otherwise it would say nothing and cover what lies beneath.
 */
export function CanvasMap() {
  const t = useTranslations('editor.flow');
  const { direction } = useLanguage();
  const store = useContext(CanvasModelContext);
  const problems = useCanvasModel((model) => model.problems);
  const isUseful = useStore(isBeyond);
  const classOf = useCallback(
    ({ id }: FlowNode) => {
      const own = problems[id] ?? [];
      if (own.some(({ severity }) => severity === 'error')) return 'safar-map-error';
      if (own.length > 0) return 'safar-map-warning';
      return store?.getState().counts?.nodes[id]?.waiting ? 'safar-map-live' : 'safar-map-step';
    },
    [problems, store],
  );
  if (!isUseful) return null;
  return (
    <MiniMap<FlowNode>
      ariaLabel={t('map')}
      className="max-sm:hidden"
      nodeBorderRadius={24}
      nodeClassName={classOf}
      pannable
      style={SIZE}
      position={direction === 'rtl' ? 'bottom-left' : 'bottom-right'}
      zoomable
    />
  );
}
