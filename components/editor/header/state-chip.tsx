'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { JourneyView } from '@/server/read/views/journey-views';
import { useUnpublished } from '../publish/use-unpublished';

/** Draft, live, paused … and whether the draft is ahead of what runs. */
export function StateChip({ journey }: { journey: JourneyView }) {
  const t = useTranslations('editor.state');
  const isAhead = useUnpublished(journey);
  return (
    <span className="flex shrink-0 items-center gap-1">
      <Badge data-journey-status={journey.status} variant={journey.status === 'live' ? 'accent' : 'neutral'}>
        {t(journey.status, { version: journey.liveVersion ?? 0 })}
      </Badge>
      {isAhead && (
        <Badge className="max-lg:hidden" data-unpublished variant="info">
          {t('unpublished')}
        </Badge>
      )}
    </span>
  );
}
