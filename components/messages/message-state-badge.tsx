'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Tooltip, TooltipContent, TooltipTrigger } from '@/components/ui/tooltip';
import type { MessageState } from '@/server/read/views/message-views';

const TONES = {
  planned: 'info',
  leased: 'info',
  accepted: 'success',
  unknown: 'warning',
  failed: 'danger',
  suppressed: 'neutral',
  withdrawn: 'neutral',
} as const;

/** Where a message stands in the ledger, with the meaning on hover and focus. */
export function MessageStateBadge({ state }: { state: MessageState }) {
  const t = useTranslations('runs.message');
  return (
    <Tooltip>
      <TooltipTrigger asChild>
        <button type="button" className="rounded-full">
          <Badge variant={TONES[state]}>{t(`states.${state}`)}</Badge>
        </button>
      </TooltipTrigger>
      <TooltipContent>{t(`stateHints.${state}`)}</TooltipContent>
    </Tooltip>
  );
}
