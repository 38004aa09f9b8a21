'use client';

import { useTranslations } from 'next-intl';
import type { PointerEvent } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { MAX_WIDTH, MIN_WIDTH } from './use-panel-width';

const STEP = 16;

/** The edge of the inspector: drag it, or use the arrows. */
export function PanelSizer({ width, onChange }: { width: number; onChange(width: number): void }) {
  const t = useTranslations('editor.panel');
  const { direction } = useLanguage();
  const outwards = direction === 'rtl' ? 1 : -1;

  const drag = (down: PointerEvent<HTMLElement>) => {
    const handle = down.currentTarget;
    handle.setPointerCapture(down.pointerId);
    const move = ({ clientX }: globalThis.PointerEvent) =>
      onChange(width + (clientX - down.clientX) * outwards);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget; hr is not.
    <div
      aria-label={t('resize')}
      aria-orientation="vertical"
      aria-valuemax={MAX_WIDTH}
      aria-valuemin={MIN_WIDTH}
      aria-valuenow={width}
      className="-me-1 z-10 w-1 shrink-0 cursor-col-resize hover:bg-primary-border focus-visible:bg-primary"
      onKeyDown={(event) => {
        const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        onChange(width + step * outwards);
      }}
      onPointerDown={drag}
      role="separator"
      tabIndex={0}
    />
  );
}
