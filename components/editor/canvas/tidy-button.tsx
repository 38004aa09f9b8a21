'use client';

import { WandSparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useEditor } from '../state/editor-context';
import { tidyJourney } from '../state/tidy-journey';

/** Lays the journey out anew. */
export function TidyButton() {
  const t = useTranslations('editor.actions');
  const editor = useEditor();
  return (
    <Button
      aria-label={t('tidy')}
      onClick={() => void tidyJourney(editor)}
      size="icon-sm"
      title={t('tidy')}
      variant="ghost"
    >
      <WandSparkles />
    </Button>
  );
}
