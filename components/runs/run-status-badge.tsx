'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { RunStatus } from '@/server/read/views/run-views';

const TONES = { starting: 'info', waiting: 'accent', held: 'warning', ended: 'neutral' } as const;

/** Where a run stands, in words and colour. */
export function RunStatusBadge({ status }: { status: RunStatus }) {
  const t = useTranslations('runs');
  return (
    <Badge variant={TONES[status]} title={t(`statusHint.${status}`)}>
      {t(`status.${status}`)}
    </Badge>
  );
}
