'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { SaveState } from './template-saving';

/** Where the typed words are: in the database, on their way, or only here. */
export function SaveStateText({ state, onRetry }: { state: SaveState; onRetry(): void }) {
  const t = useTranslations('templates.editor');
  if (state.kind === 'conflict') {
    return (
      <span role="alert" className="flex items-center gap-2 text-danger text-xs">
        {t('conflict')}
        <Button variant="outline" size="sm" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      </span>
    );
  }
  if (state.kind === 'failed') {
    return (
      <span role="alert" className="flex items-center gap-2 text-danger text-xs">
        {t('saveFailed', { reason: state.reason })}
        <Button variant="outline" size="sm" onClick={onRetry}>
          {t('retry')}
        </Button>
      </span>
    );
  }
  return (
    <span role="status" className="text-muted-foreground text-xs">
      {t(state.kind)}
    </span>
  );
}
