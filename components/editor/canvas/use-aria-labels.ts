'use client';

import type { AriaLabelConfig } from '@xyflow/react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';

/** React Flow's own words for screen readers, in the reader's language. */
export function useAriaLabels(): AriaLabelConfig {
  const t = useTranslations('editor.flow');
  return useMemo(
    () => ({
      'node.a11yDescription.default': t('nodeHelp'),
      'node.a11yDescription.keyboardDisabled': t('nodeHelp'),
      'node.a11yDescription.ariaLiveMessage': ({ direction }) => t('moved', { direction }),
      'edge.a11yDescription.default': t('edgeHelp'),
      'controls.ariaLabel': t('controls'),
      'controls.zoomIn.ariaLabel': t('zoomIn'),
      'controls.zoomOut.ariaLabel': t('zoomOut'),
      'controls.fitView.ariaLabel': t('fit'),
      'controls.interactive.ariaLabel': t('lock'),
      'minimap.ariaLabel': t('map'),
      'handle.ariaLabel': t('handle'),
    }),
    [t],
  );
}
