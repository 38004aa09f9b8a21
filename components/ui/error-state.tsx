'use client';

import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from './button';
import { EmptyState } from './empty-state';

/** Stands where a list or page could not be loaded: what happened, and a way to try again. */
export function ErrorState(props: { message: string; onRetry?(): void; className?: string }) {
  const t = useTranslations('common');
  return (
    <div role="alert">
      <EmptyState
        icon={CircleAlert}
        title={t('loadFailed')}
        text={props.message}
        className={props.className}
        action={
          props.onRetry && (
            <Button variant="outline" onClick={props.onRetry}>
              {t('tryAgain')}
            </Button>
          )
        }
      />
    </div>
  );
}
