'use client';

import { MiniMap, type ReactFlowState, useStore } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { useCallback, useContext } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { CanvasModelContext, useCanvasModel } from '../state/canvas-model';
import type { FlowNode } from './flow-types';

const SIZE = { width: 168, height: 112 };

/** A canvas that is not so many maps wide has no room for one. */
const LEAST_MAPS = 4;

/** Whether there is room, and some step lies, at least in part, beyond the edge of the screen. */
function isUseful({ transform: [x, y, zoom], width, height, nodeLookup }: ReactFlowState): boolean {
  if (width < LEAST_MAPS * SIZE.width) return false;
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
 * The whole journey in a corner, steps with problems in their colours; drag to move, wheel to zoom. Only on a wide canvas that does not
 * show all of it: otherwise it would say nothing and cover what lies beneath.
 */
export function CanvasMap() {
  const t = useTranslations('editor.flow');
  const { direction } = useLanguage();
  const store = useContext(CanvasModelContext);
  const problems = useCanvasModel((model) => model.problems);
  const isShown = useStore(isUseful);
  const classOf = useCallback(
    ({ id, type }: FlowNode) => {
      if (type === 'note') return 'safar-map-note';
      if (type === 'frame') return 'safar-map-frame';
      const own = problems[id] ?? [];
      if (own.some(({ severity }) => severity === 'error')) return 'safar-map-error';
      if (own.length > 0) return 'safar-map-warning';
      return store?.getState().counts?.nodes[id]?.waiting ? 'safar-map-live' : 'safar-map-step';
    },
    [problems, store],
  );
  if (!isShown) return null;
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
