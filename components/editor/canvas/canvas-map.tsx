'use client';

import { MiniMap } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { useCallback, useContext } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { CanvasModelContext, useCanvasModel } from '../state/canvas-model';
import type { FlowNode } from './flow-types';

const SIZE = { width: 168, height: 112 };

/** The whole journey in a corner, steps with problems in their colours; drag to move, wheel to zoom. */
export function CanvasMap() {
  const t = useTranslations('editor.flow');
  const { direction } = useLanguage();
  const store = useContext(CanvasModelContext);
  const problems = useCanvasModel((model) => model.problems);
  const isLarge = useCanvasModel(({ document }) => Object.keys(document.nodes).length > 3);
  const classOf = useCallback(
    ({ id }: FlowNode) => {
      const own = problems[id] ?? [];
      if (own.some(({ severity }) => severity === 'error')) return 'safar-map-error';
      if (own.length > 0) return 'safar-map-warning';
      return store?.getState().counts?.nodes[id]?.waiting ? 'safar-map-live' : 'safar-map-step';
    },
    [problems, store],
  );
  if (!isLarge) return null;
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
