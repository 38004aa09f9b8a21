'use client';

import { useTranslations } from 'next-intl';
import { Badge, type BadgeVariant } from '@/components/ui/badge';
import { useFormat } from '@/i18n/use-format';
import type { JourneyStatus } from '@/server/read/views/journey-views';

const VARIANTS: Record<JourneyStatus, BadgeVariant> = {
  draft: 'neutral',
  live: 'accent',
  paused: 'warning',
  draining: 'warning',
  stopped: 'neutral',
  archived: 'neutral',
};

/** State of a journey in a word, with the live version when there is one. */
export function JourneyStatusBadge({ status, version }: { status: JourneyStatus; version: number | null }) {
  const t = useTranslations('journeys');
  const format = useFormat();
  return (
    <Badge variant={VARIANTS[status]}>
      {status === 'live' && <span aria-hidden className="size-1.5 animate-pulse rounded-full bg-accent" />}
      {t(`status.${status}`)}
      {version !== null && status !== 'archived' && (
        <span className="font-normal">· {t('version', { number: format.number(version) })}</span>
      )}
    </Badge>
  );
}
