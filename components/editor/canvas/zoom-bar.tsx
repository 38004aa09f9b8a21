'use client';

import { Panel, useReactFlow, useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import { calmDuration } from './calm-duration';
import { LockButton } from './lock-button';
import { PointerButton } from './pointer-button';
import { TidyButton } from './tidy-button';

const zoomOf = (state: { transform: [number, number, number] }) => Math.round(state.transform[2] * 100) / 100;

/** How near the canvas is, and how to change that. */
export function ZoomBar({ editable }: { editable: boolean }) {
  const t = useTranslations('editor.flow');
  const format = useFormat();
  const { direction } = useLanguage();
  const flow = useReactFlow();
  const zoom = useStore(zoomOf);
  return (
    <Panel position={direction === 'rtl' ? 'bottom-right' : 'bottom-left'}>
      <div
        aria-label={t('controls')}
        className="flex items-center rounded-lg border border-border bg-surface p-0.5"
        dir={direction}
        role="toolbar"
      >
        <Button
          aria-label={t('zoomOut')}
          onClick={() => flow.zoomOut({ duration: calmDuration() })}
          size="icon-sm"
          variant="ghost"
        >
          <Minus />
        </Button>
        <Button
          aria-label={t('actual', { zoom: format.percent(zoom) })}
          className="w-12 tabular-nums"
          onClick={() => flow.zoomTo(1, { duration: calmDuration() })}
          size="sm"
          variant="ghost"
        >
          {format.percent(zoom)}
        </Button>
        <Button
          aria-label={t('zoomIn')}
          onClick={() => flow.zoomIn({ duration: calmDuration() })}
          size="icon-sm"
          variant="ghost"
        >
          <Plus />
        </Button>
        <Button
          aria-label={t('fit')}
          onClick={() => flow.fitView({ duration: calmDuration(), padding: 0.15, maxZoom: 1 })}
          size="icon-sm"
          variant="ghost"
        >
          <Maximize />
        </Button>
        {editable && <TidyButton />}
        {editable && <LockButton />}
        {editable && <PointerButton />}
      </div>
    </Panel>
  );
}
